import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Evidence, type Record as PlanRecord, Record, type Section } from '../schemas/record.ts';
import { flattenSections } from '../src/core/locate.ts';
import { extractRecord } from '../src/pipeline/extract.ts';
import { CASES, PLAN, readCase } from './pipeline/cases.ts';

function evidenceOf(record: PlanRecord): Evidence[] {
  const { header, citations, dates, deadlines, signers, recipients, assignments } = record;
  const fields = Object.values(header).filter((field) => field !== null);
  return [...fields, ...citations, ...dates, ...deadlines, ...signers, ...recipients, ...assignments];
}

async function loadSnapshot(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null)
    throw new Error(`${path} is not there: write it with "saoluc evaluate --write-snapshots"`);
  return JSON.parse(text);
}

/** Boxes lie on their page, give or take a rounded hundredth of a point. */
function checkPlaces(record: PlanRecord, { page, boxes }: Evidence): void {
  const numbers = record.pages.map(({ number }) => number);
  if (page !== null) expect(numbers).toContain(page);
  for (const box of boxes) {
    const { width, height } = record.pages.find(({ number }) => number === box.page) ?? {};
    expect(box.x0).toBeLessThan(box.x1);
    expect(box.y0).toBeLessThan(box.y1);
    expect(Math.min(box.x0, box.y0)).toBeGreaterThanOrEqual(-0.01);
    expect(box.x1).toBeLessThanOrEqual((width ?? 0) + 0.01);
    expect(box.y1).toBeLessThanOrEqual((height ?? 0) + 0.01);
  }
}

function checkSection(record: PlanRecord, { span, heading, text, children }: Section): void {
  const whole = record.text.slice(span.start, span.end);
  if (heading === null) expect(whole).toContain(text);
  for (const child of children) {
    expect(child.span.start).toBeGreaterThanOrEqual(span.start);
    expect(child.span.end).toBeLessThanOrEqual(span.end);
  }
}

describe.each(CASES)('$id $variant', (fixture) => {
  const reading = readCase(fixture);
  const extract = async () => {
    const { source, pages } = await reading;
    return extractRecord(source, pages, PLAN);
  };

  it('gives the record of the snapshot', async () => {
    expect(await extract()).toEqual(await loadSnapshot(fixture.snapshot));
  });

  it('gives a record by the schema', async () => {
    expect(Record.safeParse(await extract()).error).toBeUndefined();
  });

  it('points at what it read', async () => {
    const record = await extract();
    for (const value of evidenceOf(record)) {
      expect(record.text.slice(value.span.start, value.span.end)).toBe(value.raw);
      checkPlaces(record, value);
      if (fixture.frozen !== null) expect(value.boxes, value.raw).not.toEqual([]);
    }
  });

  it('has sections whose spans hold their words and their children', async () => {
    const record = await extract();
    for (const section of flattenSections(record.sections)) checkSection(record, section);
  });

  it('names sections and zones that there are', async () => {
    const record = await extract();
    const places = new Set([
      ...flattenSections(record.sections).map(({ id }) => id),
      ...['letterhead', 'title', 'preamble', 'body', 'closing', 'recipients', 'signature', 'appendix'],
    ]);
    const { citations, dates, deadlines, assignments } = record;
    for (const { sectionId } of [...citations, ...dates, ...deadlines, ...assignments]) {
      expect(places).toContain(sectionId);
    }
  });
});
