import { describe, expect, it } from 'vitest';
import type { GoldDocument } from '../../schemas/gold.ts';
import type { Record as PlanRecord } from '../../schemas/record.ts';
import { type DocumentScore, FIELD_NAMES, scoreDocument } from '../../src/evaluate/score.ts';
import { summarize } from '../../src/evaluate/summary.ts';
import { sampleGold, sampleRecord } from './samples.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };
type Edit = (record: Draft<PlanRecord>, gold: Draft<GoldDocument>) => void;

function scored(edit: Edit): DocumentScore {
  const [record, gold] = [sampleRecord(), sampleGold()];
  edit(record, gold);
  return scoreDocument('sample', 'text', gold, record);
}

const at = <T>(list: readonly T[], index: number): T => list[index] as T;

/** field → [support, predicted, strict, soft]; fields that are not named are perfect. */
const rows: [string, Edit, { [field: string]: [number, number, number, number] }][] = [
  ['a perfect record', () => {}, {}],
  [
    'one citation missing',
    (record) => void record.citations.splice(1, 1),
    {
      citations: [3, 2, 2, 2],
      'citations.number+date': [3, 2, 2, 2],
      'citations.raw': [3, 2, 2, 2],
      'citations (all fields)': [3, 2, 2, 2],
    },
  ],
  [
    'one citation too many, in the middle',
    (record) => {
      const first = at(record.citations, 0);
      record.citations.splice(1, 0, { ...first, raw: 'Luật Thủy sản', type: 'Luật', canonicalId: null });
      Object.assign(at(record.citations, 1), { normalized: null, number: null, date: null, subject: null });
      Object.assign(at(record.citations, 1), { issuers: [] });
    },
    {
      citations: [3, 4, 3, 3],
      'citations.raw': [3, 4, 3, 3],
      'citations (all fields)': [3, 4, 3, 3],
    },
  ],
  [
    'one field wrong',
    (record) => Object.assign(at(record.citations, 0), { subject: 'về cây' }),
    { 'citations.subject': [1, 1, 0, 0], 'citations (all fields)': [3, 3, 2, 2] },
  ],
  [
    'a subject where there is none',
    (record) => Object.assign(at(record.citations, 1), { subject: 'như sau' }),
    { 'citations.subject': [1, 2, 1, 1], 'citations (all fields)': [3, 3, 2, 2] },
  ],
  [
    'case, tone placement and punctuation are forgiven',
    (record, gold) => {
      Object.assign(at(gold.citations, 0), { subject: 'về hoà giải, uỷ quyền' });
      Object.assign(at(record.citations, 0), { subject: 'Về hòa giải ủy quyền' });
    },
    { 'citations.subject': [1, 1, 0, 1], 'citations (all fields)': [3, 3, 2, 3] },
  ],
  [
    'a mark is not forgiven',
    (record) => Object.assign(at(record.citations, 0), { subject: 'vê cây xanh' }),
    { 'citations.subject': [1, 1, 0, 0], 'citations (all fields)': [3, 3, 2, 2] },
  ],
  [
    'decomposed letters and double spaces are the same text',
    (record) => Object.assign(at(record.citations, 0), { subject: 'về  cây xanh'.normalize('NFD') }),
    {},
  ],
  [
    'mentions of one document not linked',
    (record) => Object.assign(at(record.citations, 2), { canonicalId: null }),
    { 'citations.links': [1, 0, 0, 0] },
  ],
  [
    'mentions of two documents linked',
    (record) => Object.assign(at(record.citations, 1), { canonicalId: 'a' }),
    { 'citations.links': [1, 3, 1, 1] },
  ],
  [
    'an open interval is not softly its end',
    (record) => Object.assign(at(record.dates, 0), { value: '../2022' }),
    { dates: [3, 3, 2, 2] },
  ],
  [
    'a header field missing',
    (record) => Object.assign(record.header, { title: null }),
    { 'header.title': [1, 0, 0, 0], 'header (all fields)': [1, 1, 0, 0] },
  ],
  [
    'a header field too many',
    (record) => Object.assign(record.header, { place: { ...record.header.title, value: 'Trà Vinh' } }),
    { 'header.place': [0, 1, 0, 0], 'header (all fields)': [1, 1, 0, 0] },
  ],
  [
    'a heading taken for text',
    (record) => Object.assign(at(record.sections, 1), { heading: null, text: 'TỔ CHỨC THỰC HIỆN' }),
    { sections: [4, 4, 3, 3], 'sections.span': [2, 3, 2, 2] },
  ],
  [
    'words lost',
    (record) =>
      Object.assign(at(at(record.sections, 1).children, 0), { text: 'Văn phòng báo cáo trước ngày 10' }),
    { 'sections.span': [2, 2, 1, 1], 'sections.complete': [32, 30, 30, 30] },
  ],
  [
    'a part missing: its words stand between preamble and body',
    (record) => void record.sections.splice(0, 1),
    {
      sections: [4, 2, 2, 2],
      'sections.label': [4, 2, 2, 2],
      'sections.span': [2, 1, 1, 1],
      'sections.complete': [32, 14, 14, 14],
    },
  ],
  [
    'no sections at all: the whole text is lost',
    (record) => Object.assign(record, { sections: [] }),
    {
      sections: [4, 0, 0, 0],
      'sections.label': [4, 0, 0, 0],
      'sections.span': [2, 0, 0, 0],
      'sections.complete': [79, 0, 0, 0],
    },
  ],
  ['the closing missing', (record) => Object.assign(record, { closing: null }), { closing: [1, 0, 0, 0] }],
  ['a flag missing', (record) => void record.flags.splice(0, 1), { flags: [1, 0, 0, 0] }],
  [
    'a recurrence wrong',
    (record) => Object.assign(at(record.deadlines, 0), { rrule: null }),
    { deadlines: [1, 1, 0, 0], 'deadlines.core': [1, 1, 0, 0] },
  ],
  [
    'another task',
    (record) => Object.assign(at(record.assignments, 0), { tasks: [] }),
    { assignments: [1, 1, 0, 0] },
  ],
];

describe('scoreDocument', () => {
  it.each(rows)('%s', (_, edit, expected) => {
    const { fields } = scored(edit);
    expect([...fields.keys()]).toEqual(FIELD_NAMES);
    const wrong = [...fields].flatMap(([name, { support, predicted, strict, soft }]) =>
      support === predicted && support === strict ? [] : [[name, [support, predicted, strict, soft]]],
    );
    expect(Object.fromEntries(wrong)).toEqual(expected);
  });

  it('lists each error once, with both values and its place', () => {
    const { misses } = scored((record) => {
      Object.assign(at(record.citations, 0), { date: '2017-05-16', subject: 'về cây' });
      record.dates.splice(1, 1);
    });
    expect(
      misses.map(({ field, section, page, gold, predicted }) => [field, section, page, gold, predicted]),
    ).toEqual([
      ['citations', 'preamble', 1, '"2016-05-16"', '"2017-05-16"'],
      ['citations.subject', 'preamble', 1, '"về cây xanh"', '"về cây"'],
      ['dates', null, null, 'value: "2016-05-16"; role: "citation"', null],
    ]);
  });

  it('names lost and doubled words, and flags beyond the gold', () => {
    const { completeness, extraFlags } = scored((record) => {
      Object.assign(at(record.sections, 0), { text: 'cả' });
      Object.assign(at(at(record.sections, 1).children, 0), { text: 'Văn phòng báo cáo trước ngày 10' });
    });
    expect(completeness).toMatchObject({ lost: ['tháng', '6'], doubled: ['cả'] });
    expect(extraFlags).toEqual(['suspect-word']);
  });

  it('leaves a displaced letterhead out of the body', () => {
    const score = scored((record) => {
      const bullet = at(at(record.sections, 1).children, 0);
      const title = record.header.title;
      if (title)
        Object.assign(title, { span: { start: bullet.span.start + 2, end: bullet.span.start + 11 } });
      Object.assign(bullet, { text: bullet.text.slice(9) });
    });
    expect(score.completeness).toMatchObject({ lost: [], doubled: [] });
  });
});

describe('summarize', () => {
  it('takes micro over items, macro over the documents that have the field', () => {
    const perfect = scored(() => {});
    const poor = scored((record) => void record.citations.splice(0, 2));
    const [summary] = summarize([perfect, poor]);
    const citations = summary?.fields.find(({ field }) => field === 'citations');
    expect(summary?.rightDocuments).toBe(0.5);
    expect(citations?.counts).toEqual({ support: 6, predicted: 4, strict: 4, soft: 4 });
    expect(citations?.strict).toEqual({ precision: 1, recall: 4 / 6, f1: 0.8 });
    expect(citations?.macro).toBeCloseTo((1 + 0.5) / 2);
    expect(citations?.rightDocuments).toBe(0.5);
  });

  it('calls nothing to find and nothing found right, without counting it in the mean', () => {
    const [summary] = summarize([scored(() => {})]);
    const recipients = summary?.fields.find(({ field }) => field === 'recipients');
    expect(recipients).toMatchObject({ strict: { f1: 1 }, macro: 1, rightDocuments: 1 });
  });

  it('scores flags by recall alone', () => {
    const flags = (edit: Edit) =>
      summarize([scored(edit)])[0]?.fields.find(({ field }) => field === 'flags')?.strict.f1;
    expect(flags(() => {})).toBe(1);
    expect(flags((_, gold) => void gold.flags.push('missing-letterhead'))).toBe(0.5);
  });
});
