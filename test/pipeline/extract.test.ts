import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pipeline } from '../../schemas/pipeline.ts';
import type { Record } from '../../schemas/record.ts';
import { extractRecord } from '../../src/pipeline/extract.ts';
import { loadPipeline } from '../../src/pipeline/load.ts';
import { readText } from '../../src/read/text.ts';
import { toJson } from '../../src/write/record.ts';
import { CASES, PLAN } from './cases.ts';

function extractText(
  text: string,
  kind: 'text/plain' | 'text/markdown' = 'text/plain',
  pipeline = PLAN,
): Record {
  const source = { file: 'plan.txt', sha256: '0'.repeat(64), mediaType: kind, bytes: 1 };
  return extractRecord(source, readText(text, kind), pipeline);
}

const TEXTS = CASES.filter(({ frozen }) => frozen === null).map(({ id, file }) => ({
  id,
  text: readFileSync(file, 'utf8'),
  kind: file.endsWith('.md') ? ('text/markdown' as const) : ('text/plain' as const),
}));

const citationsOf = (record: Record) =>
  record.citations.map(({ type, normalized, date, issuers, subject }) => ({
    type,
    normalized,
    date,
    issuers,
    subject,
  }));

describe('extractRecord', () => {
  it.each(TEXTS)('$id: gives the same bytes every time', ({ text, kind }) => {
    expect(toJson(extractText(text, kind))).toBe(toJson(extractText(text, kind)));
  });

  it.each(TEXTS)('$id: line ends, decomposed letters and doubled spaces change nothing', ({ text, kind }) => {
    const record = extractText(text, kind);
    expect(extractText(text.replaceAll('\n', '\r\n'), kind)).toEqual(record);
    expect(extractText(text.normalize('NFD'), kind)).toEqual(record);
    // single letters parted by wider gaps are letter-spaced words, and markdown has signs of its own: those stay
    const between = /(?<=[\p{L}\p{N}]{2}) (?=[\p{L}\p{N}]{2})/gu;
    expect(extractText(text.replace(between, '\u00A0'), kind)).toEqual(record);
    expect(extractText(text.replace(between, '  '), kind)).toEqual(record);
  });

  it('does not change its input', () => {
    const pages = readText(TEXTS[0]?.text ?? '', 'text/plain');
    const before = structuredClone(pages);
    const source = { file: 'a.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: 1 };
    extractRecord(source, pages, PLAN);
    expect(pages).toEqual(before);
  });

  it('gives a record for a file without words', () => {
    const { text, sections, citations, header } = extractText('');
    expect({ text, sections, citations }).toEqual({ text: '', sections: [], citations: [] });
    expect(Object.values(header).every((field) => field === null)).toBe(true);
  });

  it('runs the stages that the pipeline names, and no other', () => {
    const pipeline: Pipeline = { name: 'dates', description: '', extractors: ['dates'], resolvers: [] };
    const record = extractText(
      'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Theo Chỉ thị số 21/CT-TTg ngày 14/7/2019.',
      'text/plain',
      pipeline,
    );
    expect(record.generator.pipeline).toBe('dates');
    expect([record.dates.length, record.citations.length, record.header.type]).toEqual([1, 0, null]);
  });

  it.each([
    [{ extractors: ['weather'], resolvers: [] }, /There is no stage "weather": there are .*citations/],
    [{ extractors: [], resolvers: ['weather'] }, /There is no stage "weather": there are .*canonical-ids/],
  ])('says which stage is unknown', (stages, message) => {
    const pipeline: Pipeline = { name: 'odd', description: '', ...stages };
    expect(() => extractText('KẾ HOẠCH', 'text/plain', pipeline)).toThrow(message);
  });
});

const GROUNDS = [
  'Thực hiện Chỉ thị số 21/CT-TTg ngày 14/7/2019 của Thủ tướng Chính phủ về phòng ngừa lũ quét, sạt lở đất trong mùa mưa;',
  'Thực hiện Chương trình phối hợp số 03-CTr/BTGTU-BCSĐ ngày 10/3/2021 giữa Ban Tuyên giáo Tỉnh ủy và Sở Tư pháp về phổ biến pháp luật;',
  'Căn cứ khoản 2 Điều 9 của Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013 và các văn bản hướng dẫn;',
  'Thực hiện Nghị quyết số 26-NQ/TW ngày 19/5/2018 của Ban Chấp hành Trung ương (khóa XII) về xây dựng đội ngũ cán bộ;',
  'Thực hiện Quyết định số 217, 218-QĐ/TU ngày 12/12/2013 của Tỉnh ủy về giám sát và phản biện xã hội ở cơ sở;',
  'Thực hiện Kế hoạch số 57/KH-UBND ngày 14/8/2022 của Ủy ban nhân dân tỉnh Lào Cai về trồng rừng phòng hộ đầu nguồn;',
];

/** Hard-wrapped at a width, also behind the hyphens and slashes of numbers, as old converters do. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      const room = width - line.length - 1;
      const hyphen = word.slice(0, Math.max(room, 0)).lastIndexOf('-') + 1;
      lines.push(hyphen > 0 ? `${line} ${word.slice(0, hyphen)}` : line);
      line = word.slice(hyphen);
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

describe('extractRecord: wrapped lines', () => {
  const plan = (grounds: readonly string[], width: number): string =>
    ['KẾ HOẠCH', 'Phòng ngừa thiên tai', ...grounds, 'I. MỤC ĐÍCH', '1. Giữ an toàn cho người dân vùng cao.']
      .map((line) => wrap(line, width))
      .join('\n');

  it('keeps the citations whatever the width', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(GROUNDS, { minLength: 3 }),
        fc.integer({ min: 48, max: 95 }),
        (grounds, width) => {
          const whole = citationsOf(extractText(plan(grounds, 1000)));
          expect(whole.length).toBeGreaterThanOrEqual(grounds.length);
          expect(citationsOf(extractText(plan(grounds, width)))).toEqual(whole);
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('loadPipeline', () => {
  it('loads the pipeline of plans', () => {
    expect(loadPipeline('plan')).toMatchObject({ name: 'plan' });
  });

  it.each([
    ['no-such-plan', /There is no pipeline "no-such-plan"/],
    ['../package', /is no name of a pipeline/],
    ['', /is no name of a pipeline/],
  ])('refuses "%s"', (name, message) => expect(() => loadPipeline(name)).toThrow(message));
});
