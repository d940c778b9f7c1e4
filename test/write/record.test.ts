import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRecord, Record } from '../../schemas/record.ts';
import { toJson, toRecord } from '../../src/write/record.ts';
import { VERSION } from '../../src/write/version.ts';
import { sampleDocument, sampleMentions } from './sample.ts';

const document = sampleDocument();
const record = toRecord(document, sampleMentions(document), 'plan');

test('version is that of package.json', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION);
});

test('raw is the text under the span, everywhere', () => {
  const { header, citations, dates, deadlines, signers, recipients, assignments } = record;
  const found = [...citations, ...dates, ...deadlines, ...signers, ...recipients, ...assignments];
  for (const value of [...found, header.type, header.issuer]) {
    expect(value?.raw).toBe(record.text.slice(value?.span.start, value?.span.end));
  }
  expect(found).toHaveLength(7);
});

test('lists stand in the order of the text', () => {
  expect(record.dates.map((date) => date.role)).toEqual(['citation', 'deadline']);
});

test('boxes: one a line, in points, rounded', () => {
  const long = sampleDocument();
  const words = 'Ủy ban nhân dân tỉnh';
  const start = long.text.indexOf(words);
  const { citations } = toRecord(
    long,
    sampleMentions(long).map((mention) =>
      mention.kind === 'citation' ? { ...mention, start, end: start + words.length } : mention,
    ),
    'plan',
  );
  const at = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 02/3/2022 của '.length;
  expect(citations[0]?.boxes).toEqual([
    { page: 1, x0: 50 + at * 6, y0: 140, x1: 50 + (at + 'Ủy ban nhân dân'.length) * 6, y1: 152 },
    { page: 1, x0: 50, y0: 160, x1: 50 + 'tỉnh,'.length * 6, y1: 172 },
  ]);
});

test('confidence: the lowest under the span; null without OCR', () => {
  expect(record.citations[0]?.ocrConfidence).toBeNull();
  const confidences = document.words
    .filter(
      (word) =>
        word.end > (record.deadlines[0]?.span.start ?? 0) &&
        word.start < (record.deadlines[0]?.span.end ?? 0),
    )
    .map((word) => word.confidence ?? 1);
  expect(record.deadlines[0]?.ocrConfidence).toBeCloseTo(Math.min(...confidences), 4);
  expect(record.deadlines[0]?.page).toBe(2);
});

test('pages: mean confidence, furniture', () => {
  expect(record.pages.map((page) => page.meanConfidence)).toEqual([null, 0.85]);
  expect(record.pages.map((page) => page.furniture)).toEqual([[], ['2']]);
});

test('plain text without page marks: no page, no boxes', () => {
  const plain = sampleDocument({
    pages: [{ number: 1, reason: 'text file', origin: 'plain-text', marked: false, lines: [] }],
    words: document.words.map((word) => ({ ...word, page: 1, box: null, confidence: null })),
    flags: [],
  });
  const { citations, preamble, pages } = toRecord(plain, sampleMentions(plain), 'plan');
  expect(citations[0]).toMatchObject({ page: null, boxes: [], ocrConfidence: null });
  expect(preamble?.page).toBeNull();
  expect(pages[0]).toMatchObject({ width: null, height: null, engine: null, origin: 'plain-text' });
});

test('passages are the blocks of their zone', () => {
  expect(record.preamble?.text).toMatch(/^Thực hiện Kế hoạch .* như sau:$/);
  expect(record.preamble).toMatchObject({ page: 1 });
  expect(record.text.slice(record.preamble?.span.start, record.preamble?.span.end)).toBe(
    record.preamble?.text,
  );
  expect(record.closing?.text).toBe('Trên đây là Kế hoạch của Sở.');
  const without = sampleDocument({
    zones: document.zones.map((zone) => (zone === 'closing' ? 'body' : zone)),
  });
  expect(toRecord(without, [], 'plan').closing).toBeNull();
});

test('flags: those of the whole first, then by page and place; a span gives its page', () => {
  expect(record.flags.map(({ code, page }) => [code, page])).toEqual([
    ['missing-number', null],
    ['suspect-word', 1],
    ['unreadable-page', 2],
  ]);
});

test('two mentions of one header field are a fault', () => {
  const mentions = sampleMentions(document);
  expect(() => toRecord(document, [...mentions, ...mentions], 'plan')).toThrow(/header field/);
});

test('a span outside the text is a fault', () => {
  const [first] = sampleMentions(document);
  expect(() => toRecord(document, [{ ...first, end: 99_999 } as never], 'plan')).toThrow(RangeError);
});

test('a section that is none, however deep, is a fault that says where it stands', () => {
  const [section] = record.sections;
  const child = { ...section, children: [{ ...section, level: 'chapter' }] };
  const wrong = { ...record, sections: [...record.sections, { ...section, children: [child] }] };
  const [issue] = Record.safeParse(wrong).error?.issues ?? [];
  expect(issue?.path.slice(2)).toEqual(['children', 0, 'children', 0, 'level']);
  expect(() => parseRecord(wrong)).toThrow(Record.safeParse(wrong).error?.message);
  expect(toJson(parseRecord(JSON.parse(toJson(record))))).toBe(toJson(record));
});

test('json: the same bytes whatever the order of the mentions; reads back as the same record', () => {
  const again = toRecord(sampleDocument(), sampleMentions(document).reverse(), 'plan');
  expect(toJson(again)).toBe(toJson(record));
  expect(Record.parse(JSON.parse(toJson(record)))).toEqual(record);
  expect(toJson(record)).toMatch(/^\{\n {2}"schemaVersion"[\s\S]*\}\n$/);
});
