import { describe, expect, it } from 'vitest';
import type { PositionedPage, Rule } from '../../schemas/pages.ts';
import { extractRecord } from '../../src/pipeline/extract.ts';
import { loadPipeline } from '../../src/pipeline/load.ts';
import { structure } from '../../src/structure/structure.ts';
import { at, blockTexts, centred, layOutPages, type PrintedLine, paragraph, print } from './print.ts';

const COLUMNS = [85, 120, 330, 450, 552];
const level = (y: number, x0 = COLUMNS[0] as number, x1 = COLUMNS[4] as number): Rule => ({
  x0,
  x1,
  y0: y,
  y1: y,
});
const upright = (x: number, y0: number, y1: number): Rule => ({ x0: x, x1: x, y0, y1 });

/** Borders of a table whose rows end at these heights. */
const borders = (...ys: number[]): Rule[] => [
  ...ys.map((y) => level(y)),
  ...COLUMNS.map((x) => upright(x, ys[0] as number, ys[ys.length - 1] as number)),
];

const page = (lines: readonly PrintedLine[], rules: Rule[], number = 1): PositionedPage => ({
  ...print(lines, { number }),
  rules,
});

const HEAD = [
  at(90, 215, 'TT'),
  at(125, 215, 'Nội dung'),
  at(335, 215, 'Đơn vị chủ trì'),
  at(455, 215, 'Thời gian'),
];
// the number and the time stand in the middle of their row, as offices set them
const ROW = [
  at(95, 244, '1'),
  at(125, 235, 'Chọn giống cây bản địa cho'),
  at(125, 253, 'các xã vùng cao'),
  at(335, 235, 'Hạt Kiểm lâm,'),
  at(335, 253, 'Phòng Kinh tế'),
  at(455, 244, '20/3/2024'),
];

const rowsOf = (...pages: PositionedPage[]): string[][] => {
  const document = layOutPages(...pages);
  return document.blocks.flatMap(({ cells }) =>
    cells ? [cells.map(({ start, end }) => document.text.slice(start, end))] : [],
  );
};

describe('tables with borders', () => {
  it('gives a row as a block, its cells one after the other', () => {
    const lines = [
      at(121, 180, 'Các xã làm như sau:'),
      ...HEAD,
      ...ROW,
      at(121, 300, 'Hạt Kiểm lâm theo dõi.'),
    ];
    const table = page(lines, borders(200, 221, 262));
    expect(blockTexts(layOutPages(table))).toEqual([
      'Các xã làm như sau:',
      'TT Nội dung Đơn vị chủ trì Thời gian',
      '1 Chọn giống cây bản địa cho các xã vùng cao Hạt Kiểm lâm, Phòng Kinh tế 20/3/2024',
      'Hạt Kiểm lâm theo dõi.',
    ]);
    expect(rowsOf(table)[1]).toEqual([
      '1',
      'Chọn giống cây bản địa cho các xã vùng cao',
      'Hạt Kiểm lâm, Phòng Kinh tế',
      '20/3/2024',
    ]);
  });

  it('keeps a cell over several rows in its first, and empty cells', () => {
    const second = [at(95, 283, '2'), at(125, 283, 'Trồng cây')];
    const rules = [
      ...[200, 221, 290].map((y) => level(y)),
      level(262, 85, 330),
      ...COLUMNS.map((x) => upright(x, 200, 290)),
    ];
    expect(rowsOf(page([...HEAD, ...ROW, ...second], rules))[2]).toEqual(['2', 'Trồng cây', '', '']);
  });

  it('takes neither a frame nor a letterhead in borders for a table', () => {
    const frame = [
      level(100),
      level(300),
      upright(85, 100, 300),
      upright(552, 100, 300),
      upright(90, 700, 710),
    ];
    expect(rowsOf(page(paragraph(150, 'Giao khoán rừng cho từng hộ dân.'), frame))).toEqual([]);
    const head = [
      centred(60, 'UBND XÃ LŨNG CÚ', 170),
      centred(60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 430),
      centred(80, 'Số: 5/KH-UBND', 170),
    ];
    const rules = [level(45), level(65), level(90), ...[85, 260, 552].map((x) => upright(x, 45, 90))];
    expect(rowsOf(page(head, rules))).toEqual([]);
  });

  it.each([0.05, -0.05])('follows the borders of a scan that lies askew by %f', (skew) => {
    // a row of one line, wherever it stands in the table's width
    const rows = ['1', '2', '3'].map((number, index) => [
      at(95, 239 + index * 20, number),
      at(125, 239 + index * 20, `Trồng rừng ở bản số ${number}`),
      at(335, 239 + index * 20, 'Hạt Kiểm lâm'),
      at(455, 239 + index * 20, `Tháng ${number}/2024`),
    ]);
    const text = 'Các xã vùng cao trồng rừng theo đúng lịch đã đăng ký với Hạt Kiểm lâm của huyện. '.repeat(
      4,
    );
    const lines = [...paragraph(80, text.trim()), ...HEAD, ...rows.flat()];
    const lean = ({ x0, y0, x1, y1 }: Rule): Rule => {
      const [xs, ys] = [
        [x0 - skew * y0, x1 - skew * y1],
        [y0 + skew * x0, y1 + skew * x1],
      ];
      return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
    };
    const scan = print(lines, { skew, origin: 'ocr', confidence: 0.9 });
    const words = scan.words.map((word) => ({
      ...word,
      x0: word.x0 - skew * word.y0,
      x1: word.x1 - skew * word.y0,
    }));
    const rules = borders(200, 224, 244, 264, 284).map(lean);
    expect(rowsOf({ ...scan, words, rules }).slice(1)).toEqual(
      rows.map((row) => row.map(({ text }) => text)),
    );
  });

  it('takes the lines of a drawing for no table', () => {
    const grid = Array.from({ length: 150 }, (_, index) => index * 5);
    const drawing = [...grid.map((y) => level(y, 0, 745)), ...grid.map((x) => upright(x, 0, 745))];
    expect(rowsOf(page([...HEAD, ...ROW], drawing))).toEqual([]);
  });

  it('fills the table of an appendix, over two pages with a head each', () => {
    const plan = ['KẾ HOẠCH', 'Trồng rừng', 'I. MỤC ĐÍCH', '1. Phủ xanh đồi trọc.'].map((text, index) =>
      centred(100 + index * 30, text),
    );
    const signed = [at(350, 300, 'GIÁM ĐỐC', true), at(350, 360, 'Vàng Seo Pao', true)];
    const second = [
      at(95, 235, '2'),
      at(125, 235, 'Trồng cây'),
      at(335, 235, 'Các xã'),
      at(455, 235, 'Quý II/2024'),
    ];
    const document = structure(
      layOutPages(
        print([...plan, ...signed]),
        page([centred(150, 'PHỤ LỤC'), ...HEAD, ...ROW], borders(200, 221, 262), 2),
        page([...HEAD, ...second], borders(200, 221, 242), 3),
      ),
    );
    const [table, ...others] = document.appendices.flatMap(({ tables }) => tables);
    expect(others).toEqual([]);
    expect(table?.rows.map(({ order, unit, time }) => [order, unit, time])).toEqual([
      ['1', 'Hạt Kiểm lâm, Phòng Kinh tế', '20/3/2024'],
      ['2', 'Các xã', 'Quý II/2024'],
    ]);
  });

  it('gives the times in its cells as time limits, with the work and the unit beside them', () => {
    const plan = ['KẾ HOẠCH', 'Trồng rừng năm 2024', 'I. NHIỆM VỤ'].map((text, index) =>
      centred(80 + index * 30, text),
    );
    const source = { file: 'a.pdf', sha256: '0'.repeat(64), mediaType: 'application/pdf', bytes: 1 } as const;
    const pages = [page([...plan, ...HEAD, ...ROW], borders(200, 221, 262))];
    const { deadlines } = extractRecord(source, pages, loadPipeline('plan'));
    expect(deadlines.map(({ due, action, responsible }) => [due, action, responsible])).toEqual([
      ['2024-03-20', 'Chọn giống cây bản địa cho các xã vùng cao', 'Hạt Kiểm lâm, Phòng Kinh tế'],
    ]);
  });
});
