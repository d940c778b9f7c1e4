import { Gold, GoldDocument } from '../../schemas/gold.ts';
import { Record as PlanRecord, SCHEMA_VERSION, type Section } from '../../schemas/record.ts';

/** A small plan, and the gold and the record that a perfect reader makes of it. */
const TEXT = `KẾ HOẠCH
Chăm sóc cây xanh năm 2022
Căn cứ Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ về cây xanh; Kế hoạch số 9/KH-UBND như sau:
I. MỤC ĐÍCH
1. Trồng cây: cả cơ quan cùng làm theo Chỉ thị số 16/CT-TTg
II. TỔ CHỨC THỰC HIỆN
- Văn phòng báo cáo trước ngày 10 tháng 6
Trên đây là kế hoạch của cơ quan
Nguyễn Văn An`;

function place(raw: string, from = 0) {
  const start = TEXT.indexOf(raw, from);
  if (start < 0) throw new Error(`not in the sample: ${raw}`);
  return {
    raw,
    span: { start, end: start + raw.length },
    page: 1,
    boxes: [],
    certainty: 'stated' as const,
    ocrConfidence: null,
    rule: 'sample',
  };
}

const CITATION = {
  kind: 'numbered' as const,
  type: 'Chỉ thị',
  number: '16',
  symbol: 'CT-TTg',
  year: null,
  term: null,
  normalized: '16/CT-TTg',
  status: 'complete' as const,
  date: '2016-05-16',
  issuers: ['Thủ tướng Chính phủ'],
  subject: 'về cây xanh',
  provisions: [],
  sectionId: 'preamble',
};
const PLAN = {
  ...CITATION,
  type: 'Kế hoạch',
  number: '9',
  symbol: 'KH-UBND',
  normalized: '9/KH-UBND',
  date: null,
  issuers: [],
  subject: null,
};
const AGAIN = { ...CITATION, date: null, issuers: [], subject: null, sectionId: 'I.1' };
const DEADLINE = {
  kind: 'recurring' as const,
  relation: 'before' as const,
  due: 'XXXX-06-10',
  rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
  resolved: ['2022-06-10'],
  action: 'báo cáo',
  responsible: 'Văn phòng',
  reportTo: null,
  sectionId: 'II.-1',
};
const DETAILS = { yearFrom: null, duration: null, workingDays: null, event: null };
const SIGNER = { name: 'Nguyễn Văn An', position: null, authority: null, onBehalfOf: null, actingFor: null };
const ASSIGNMENT = { unit: 'Văn phòng', tasks: ['báo cáo trước ngày 10 tháng 6'], sectionId: 'II.-1' };
const DATES = [
  { value: '2022', precision: 'year' as const, role: 'period' as const, raw: 'năm 2022' },
  { value: '2016-05-16', precision: 'day' as const, role: 'citation' as const, raw: 'ngày 16/5/2016' },
  { value: 'XXXX-06-10', precision: 'yearless' as const, role: 'deadline' as const, raw: 'ngày 10 tháng 6' },
];
const RAWS = [
  'Chỉ thị số 16/CT-TTg ngày 16/5/2016',
  'Kế hoạch số 9/KH-UBND',
  'Chỉ thị số 16/CT-TTg',
] as const;
const TITLE = 'Chăm sóc cây xanh năm 2022';

export function sampleGold(): GoldDocument {
  return GoldDocument.parse({
    header: {
      type: { value: { code: 'KH', name: 'Kế hoạch' }, raw: 'KẾ HOẠCH' },
      number: null,
      title: { value: TITLE, raw: TITLE },
      issuer: null,
      place: null,
      issueDate: null,
      period: { value: '2022', raw: 'năm 2022' },
    },
    sections: [
      { id: 'I', label: 'I', level: 'part', heading: 'MỤC ĐÍCH', begins: null, ends: null },
      {
        id: 'I.1',
        label: '1',
        level: 'item',
        heading: 'Trồng cây',
        begins: 'cả cơ quan cùng làm',
        ends: 'theo Chỉ thị số 16/CT-TTg',
      },
      { id: 'II', label: 'II', level: 'part', heading: 'TỔ CHỨC THỰC HIỆN', begins: null, ends: null },
      {
        id: 'II.-1',
        label: '-',
        level: 'bullet',
        heading: null,
        begins: 'Văn phòng báo cáo trước',
        ends: 'trước ngày 10 tháng 6',
      },
    ],
    preamble: { begins: 'Căn cứ Chỉ thị số', ends: 'hoạch số 9/KH-UBND như sau:' },
    closing: { begins: 'Trên đây là kế hoạch', ends: 'kế hoạch của cơ quan' },
    citations: [
      { ...CITATION, sameDocument: 'directive', raw: RAWS[0] },
      { ...PLAN, sameDocument: 'plan', raw: RAWS[1] },
      { ...AGAIN, sameDocument: 'directive', raw: RAWS[2] },
    ],
    dates: DATES,
    deadlines: [{ ...DEADLINE, raw: 'trước ngày 10 tháng 6' }],
    signers: [SIGNER],
    recipients: [],
    assignments: [ASSIGNMENT],
    flags: ['missing-number'],
  });
}

/** A gold file of the sample with one further variant. */
export function sampleGoldFile(id: string): Gold {
  return Gold.parse({
    id,
    reader: 'test',
    notes: [],
    document: sampleGold(),
    variants: { pdf: { from: 'text', why: 'same words', patch: [] } },
  });
}

export function sampleRecord(): PlanRecord {
  const header = (value: unknown, raw: string) => ({ value, ...place(raw) });
  const body = TEXT.indexOf('I. MỤC ĐÍCH');
  return PlanRecord.parse({
    schemaVersion: SCHEMA_VERSION,
    id: 'sample-00000000',
    source: { file: 'sample.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: TEXT.length },
    generator: { name: 'saoluc', version: '0', pipeline: 'plan' },
    pages: [],
    text: TEXT,
    header: {
      type: header({ code: 'KH', name: 'Kế hoạch' }, 'KẾ HOẠCH'),
      number: null,
      title: header(TITLE, TITLE),
      issuer: null,
      place: null,
      issueDate: null,
      period: header('2022', 'năm 2022'),
    },
    sections: sampleSections(body),
    preamble: { text: line(2), span: place(line(2)).span, page: 1 },
    closing: { text: line(7), span: place(line(7)).span, page: 1 },
    citations: [
      { ...CITATION, canonicalId: 'a', relation: null, urn: null, ...place(RAWS[0]) },
      { ...PLAN, canonicalId: 'b', relation: null, urn: null, ...place(RAWS[1]) },
      { ...AGAIN, canonicalId: 'a', relation: null, urn: null, ...place(RAWS[2], body) },
    ],
    dates: DATES.map((date) => ({ ...date, sectionId: 'I', ...place(date.raw) })),
    deadlines: [{ ...DEADLINE, ...DETAILS, ...place('trước ngày 10 tháng 6') }],
    signers: [{ ...SIGNER, title: null, otherPosts: [], ...place('Nguyễn Văn An') }],
    recipients: [],
    assignments: [{ ...ASSIGNMENT, ...place('Văn phòng') }],
    flags: ['missing-number', 'suspect-word'].map((code) => ({
      code,
      severity: 'warning',
      message: code,
      span: null,
      page: null,
      boxes: [],
    })),
  });
}

function line(index: number): string {
  return TEXT.split('\n')[index] as string;
}

function sampleSections(body: number): Section[] {
  const section = (id: string, level: Section['level'], from: string, to: string, own: Partial<Section>) => ({
    id,
    label: id.split('.').at(-1)?.replace(/^-1$/u, '-') ?? null,
    level,
    heading: null,
    text: '',
    span: { start: TEXT.indexOf(from, body), end: TEXT.indexOf(to, body) + to.length },
    page: 1,
    children: [],
    ...own,
  });
  const item = section('I.1', 'item', '1. Trồng', line(4), {
    heading: 'Trồng cây',
    text: 'cả cơ quan cùng làm theo Chỉ thị số 16/CT-TTg',
  });
  const bullet = section('II.-1', 'bullet', '- Văn', line(6), { text: line(6).slice(2) });
  return [
    section('I', 'part', 'I. MỤC', line(4), { heading: 'MỤC ĐÍCH', children: [item] }),
    section('II', 'part', 'II. TỔ', line(6), { heading: 'TỔ CHỨC THỰC HIỆN', children: [bullet] }),
  ];
}
