import type { PositionedPage } from '../../schemas/pages.ts';
import { fold } from '../../src/core/fold.ts';
import type { Mention } from '../../src/core/mention.ts';
import type { Block, Document, Line, Source, Word, Zone } from '../../src/core/types.ts';

/** Lines of a made-up plan: a zone, the page, and whether the line ends its block. */
const LINES: readonly { zone: Zone; page: number; text: string; ends?: false }[] = [
  { zone: 'letterhead', page: 1, text: 'SỞ NỘI VỤ' },
  { zone: 'title', page: 1, text: 'KẾ HOẠCH' },
  {
    zone: 'preamble',
    page: 1,
    text: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 02/3/2022 của Ủy ban nhân dân',
    ends: false,
  },
  { zone: 'preamble', page: 1, text: 'tỉnh, Sở xây dựng Kế hoạch như sau:' },
  { zone: 'body', page: 2, text: 'I. TỔ CHỨC THỰC HIỆN' },
  { zone: 'body', page: 2, text: '- Văn phòng báo cáo trước ngày 10 tháng 6.' },
  { zone: 'closing', page: 2, text: 'Trên đây là Kế hoạch của Sở.' },
];

const LETTER_WIDTH = 6;
export const SHA256 = 'ab12cd34'.padEnd(64, '0');
export const SOURCE: Source = {
  file: 'Kế hoạch số 30.pdf',
  sha256: SHA256,
  mediaType: 'application/pdf',
  bytes: 1234,
};

/** A two-page document, the second page read by OCR; letters are 6 points wide, lines 20 apart. */
export function sampleDocument(overrides: Partial<Document> = {}): Document {
  let text = '';
  const words: Word[] = [];
  const lines: Line[] = [];
  const blocks: Block[] = [];
  const zones: Zone[] = [];
  let blockStart = 0;
  for (const [index, line] of LINES.entries()) {
    const start = text.length;
    for (const match of line.text.matchAll(/\S+/g)) {
      const at = start + match.index;
      const end = at + match[0].length;
      const [x0, x1] = [(at - start) * LETTER_WIDTH, (end - start) * LETTER_WIDTH];
      const box = {
        page: line.page,
        x0: 50.001 + x0,
        y0: 100 + 20 * index,
        x1: 50.001 + x1,
        y1: 112 + 20 * index,
      };
      const confidence = line.page === 1 ? null : 0.9 - (match.index % 7) / 100;
      words.push({ start: at, end, page: line.page, box, confidence, bold: false });
    }
    text += line.text;
    lines.push({ start, end: text.length, page: line.page, column: 'full' });
    if (line.ends !== false) {
      blocks.push({
        start: blockStart,
        end: text.length,
        page: line.page,
        column: 'full',
        bold: false,
        centred: false,
      });
      zones.push(line.zone);
    }
    text += line.ends === false ? ' ' : '\n';
    if (line.ends !== false) blockStart = text.length;
  }
  text = text.slice(0, -1);
  const part = text.indexOf('I. TỔ');
  const bullet = text.indexOf('- Văn');
  const bodyEnd = text.indexOf('\nTrên đây');
  return {
    source: SOURCE,
    pages: [samplePage(1), samplePage(2)],
    text,
    folded: fold(text),
    words,
    lines,
    blocks,
    zones,
    furniture: [{ page: 2, text: '2', box: null }],
    flags: [
      { code: 'unreadable-page', severity: 'error', message: 'Page 2 is blurred.', span: null, page: 2 },
    ],
    appendices: [],
    sections: [
      {
        id: 'I',
        label: 'I.',
        level: 'part',
        heading: 'TỔ CHỨC THỰC HIỆN',
        text: '',
        span: { start: part, end: bodyEnd },
        page: 2,
        children: [
          {
            id: 'I.-1',
            label: '-',
            level: 'bullet',
            heading: null,
            text: text.slice(bullet + 2, bodyEnd),
            span: { start: bullet, end: bodyEnd },
            page: 2,
            children: [],
          },
        ],
      },
    ],
    ...overrides,
  };
}

function samplePage(number: number): PositionedPage {
  const ocr = number === 2;
  const word = { text: 'chữ', x0: 1, y0: 1, x1: 2, y1: 2, bold: false };
  return {
    number,
    reason: ocr ? 'OCR: no text layer' : 'text layer',
    origin: ocr ? 'ocr' : 'text-layer',
    width: 595.28,
    height: 841.89,
    rotation: 0,
    engine: ocr ? 'tesseract.js 7' : null,
    words: [
      { ...word, confidence: ocr ? 0.9 : null },
      { ...word, confidence: ocr ? 0.8 : null },
    ],
  };
}

/** One mention of each kind in `document`, in no order. */
export function sampleMentions(document: Document): Mention[] {
  const found = (words: string) => {
    const start = document.text.indexOf(words);
    if (start < 0) throw new Error(`No “${words}” in the sample.`);
    return { start, end: start + words.length, rule: 'sample', certainty: 'stated' } as const;
  };
  const deadline = found('trước ngày 10 tháng 6');
  return [
    {
      kind: 'deadline',
      ...deadline,
      value: {
        kind: 'recurring',
        relation: 'before',
        due: 'XXXX-06-10',
        rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
        resolved: ['2022-06-10', '2023-06-10'],
        action: 'báo cáo',
        responsible: 'Văn phòng',
        reportTo: null,
        sectionId: 'I.-1',
        yearFrom: null,
        duration: null,
        workingDays: null,
        event: null,
      },
    },
    {
      kind: 'date',
      ...found('ngày 10 tháng 6'),
      value: { value: 'XXXX-06-10', precision: 'yearless', role: 'deadline', sectionId: 'I.-1' },
    },
    {
      kind: 'date',
      ...found('ngày 02/3/2022'),
      value: { value: '2022-03-02', precision: 'day', role: 'citation', sectionId: 'preamble' },
    },
    {
      kind: 'citation',
      ...found('Kế hoạch số 12/KH-UBND ngày 02/3/2022'),
      value: {
        kind: 'numbered',
        type: 'Kế hoạch',
        number: '12',
        symbol: 'KH-UBND',
        year: null,
        term: null,
        normalized: '12/KH-UBND',
        status: 'complete',
        date: '2022-03-02',
        issuers: ['Ủy ban nhân dân tỉnh'],
        subject: null,
        provisions: [{ point: 'a', clause: '3', article: '63' }],
        sectionId: 'preamble',
        canonicalId: '12/KH-UBND@2022-03-02',
        relation: 'implements',
        urn: null,
      },
    },
    { kind: 'header', field: 'type', ...found('KẾ HOẠCH'), value: { code: 'KH', name: 'Kế hoạch' } },
    {
      kind: 'header',
      field: 'issuer',
      ...found('SỞ NỘI VỤ'),
      value: { name: 'SỞ NỘI VỤ', parent: null, level: 'sở', province: null, evidence: 'letterhead' },
    },
    {
      kind: 'signer',
      ...found('của Sở'),
      value: {
        name: 'Lê Văn Hân',
        position: 'GIÁM ĐỐC',
        authority: null,
        onBehalfOf: null,
        actingFor: null,
        title: null,
        otherPosts: [],
      },
    },
    {
      kind: 'recipient',
      ...found('Văn phòng'),
      value: { name: null, purpose: null, archive: ['VT', 'NV.02'] },
    },
    {
      kind: 'assignment',
      ...found('Văn phòng'),
      value: { unit: 'Văn phòng', tasks: ['báo cáo | tổng hợp', 'lưu'], sectionId: 'I.-1' },
    },
    {
      kind: 'flag',
      value: {
        code: 'suspect-word',
        severity: 'warning',
        message: 'Odd.',
        span: { start: 0, end: 2 },
        page: null,
      },
    },
    {
      kind: 'flag',
      value: { code: 'missing-number', severity: 'warning', message: 'None.', span: null, page: null },
    },
  ];
}
