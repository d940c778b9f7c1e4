import { describe, expect, it } from 'vitest';
import {
  at,
  blockTexts,
  centred,
  LEADING,
  LEFT,
  LETTER,
  layOutPages,
  type PrintedLine,
  paragraph,
  print,
  RIGHT,
} from '../print.ts';
import { BODY, FIRST, LETTERHEAD, LETTERHEAD_BLOCKS, SECOND, THIRD, TITLE, TITLE_BLOCKS } from './sheet.ts';

/** A line from margin to margin. */
const FULL = 'Chủ rừng ký cam kết với xã, báo cháy kịp thời và giữ gìn đường băng cản lửa.';

const ROWS: readonly [name: string, lines: readonly PrintedLine[], blocks: readonly string[]][] = [
  ['paragraphs', BODY, [FIRST, SECOND, THIRD]],
  ['a two-column letterhead', [...LETTERHEAD, ...BODY], [...LETTERHEAD_BLOCKS, FIRST, SECOND, THIRD]],
  [
    'the right column read first',
    [...LETTERHEAD.filter((line) => line.x > 250), ...LETTERHEAD.filter((line) => line.x < 250), ...BODY],
    [...LETTERHEAD_BLOCKS, FIRST, SECOND, THIRD],
  ],
  ['words in no order', [...BODY, ...TITLE].reverse(), [...TITLE_BLOCKS, FIRST, SECOND, THIRD]],
  ['a centred title of several lines', [...TITLE, ...BODY], [...TITLE_BLOCKS, FIRST, SECOND, THIRD]],
  [
    'a signing block beside the recipients',
    [
      ...BODY,
      at(LEFT, 620, 'Nơi nhận:', true),
      centred(620, 'KT. GIÁM ĐỐC', 430, true),
      at(LEFT, 636, '- UBND tỉnh;'),
      centred(638, 'PHÓ GIÁM ĐỐC', 430, true),
      at(LEFT, 652, '- Lưu: VT.'),
      centred(710, 'Lò Thị Mai', 430, true),
    ],
    [
      FIRST,
      SECOND,
      THIRD,
      'Nơi nhận:',
      '- UBND tỉnh;',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Lò Thị Mai',
    ],
  ],
  [
    'headings between paragraphs',
    [...paragraph(284, 'I. MỤC ĐÍCH', true), ...paragraph(302, '1. Yêu cầu', true), ...BODY],
    ['I. MỤC ĐÍCH', '1. Yêu cầu', FIRST, SECOND, THIRD],
  ],
  [
    'a number broken at the line’s end',
    [
      ...BODY,
      at(LEFT + 36, 500, 'Căn cứ Chương trình phối hợp giữa hai bên đã ký kết số 03-CTr/BTGTU-'),
      at(LEFT, 518, 'STP ngày 10/3/2021 về phổ biến pháp luật.'),
    ],
    [
      FIRST,
      SECOND,
      THIRD,
      'Căn cứ Chương trình phối hợp giữa hai bên đã ký kết số 03-CTr/BTGTU-STP ngày 10/3/2021 về phổ biến pháp luật.',
    ],
  ],
  [
    'a dash between words at the line’s end keeps its spaces',
    [
      ...BODY,
      at(LEFT + 36, 500, 'Hạt kiểm lâm theo dõi việc phát triển rừng gắn với tình hình kinh tế -'),
      at(LEFT, 518, 'xã hội của vùng cao.'),
    ],
    [
      FIRST,
      SECOND,
      THIRD,
      'Hạt kiểm lâm theo dõi việc phát triển rừng gắn với tình hình kinh tế - xã hội của vùng cao.',
    ],
  ],
  [
    'a day that its column has no room for',
    [
      ...LETTERHEAD.slice(0, -1),
      centred(120, 'Cẩm Giàng, ngày 08', 410),
      centred(138, 'tháng 4 năm 2021', 410),
      ...BODY,
    ],
    [...LETTERHEAD_BLOCKS.slice(0, -1), 'Cẩm Giàng, ngày 08 tháng 4 năm 2021', FIRST, SECOND, THIRD],
  ],
  [
    'a day without its place below the motto',
    [...LETTERHEAD.slice(0, -1), centred(106, 'ngày 08 tháng 4 năm 2021', 410), ...BODY],
    [...LETTERHEAD_BLOCKS.slice(0, -1), 'ngày 08 tháng 4 năm 2021', FIRST, SECOND, THIRD],
  ],
  [
    'room between paragraphs that have no indent and end at the margin',
    [
      ...flushLeft(320, FIRST),
      ...flushLeft(320 + 3 * LEADING, SECOND),
      at(LEFT, 320 + 6 * LEADING, FULL),
      ...flushLeft(320 + 7 * LEADING + 10, THIRD),
    ],
    [FIRST, SECOND, FULL, THIRD],
  ],
  [
    'a bold title, and below it a ragged line that stands in the middle by chance',
    [
      ...TITLE,
      centred(224, 'Thực hiện Chương trình bảo vệ rừng của huyện và của tỉnh', undefined),
      at(LEFT, 242, 'về trồng rừng phòng hộ đầu nguồn, xã lập kế hoạch.'),
      ...BODY,
    ],
    [
      ...TITLE_BLOCKS,
      'Thực hiện Chương trình bảo vệ rừng của huyện và của tỉnh về trồng rừng phòng hộ đầu nguồn, xã lập kế hoạch.',
      FIRST,
      SECOND,
      THIRD,
    ],
  ],
  [
    'a word in spaced letters',
    [
      ...BODY,
      at(LEFT + 36, 500, 'Công tác'),
      ...spaced(LEFT + 100, 500, 'thống kê'),
      at(LEFT + 180, 500, 'rừng trồng.'),
    ],
    [FIRST, SECOND, THIRD, 'Công tác thống kê rừng trồng.'],
  ],
];

/** A paragraph whose first line begins at the margin. */
function flushLeft(y: number, text: string): PrintedLine[] {
  return paragraph(y, text).map((line) => ({ ...line, x: LEFT }));
}

/** A phrase in single letters: 3 points between letters, 9 between words. */
function spaced(x: number, y: number, phrase: string): PrintedLine[] {
  let left = x;
  return phrase.split(' ').flatMap((word) => {
    const letters = [...word].map((letter, index) => at(left + index * (LETTER + 3), y, letter));
    left += word.length * (LETTER + 3) + 6;
    return letters;
  });
}

describe('layOut: positioned pages', () => {
  it.each(ROWS)('%s', (_, lines, blocks) => expect(blockTexts(layOutPages(print(lines)))).toEqual(blocks));

  it('tells columns, centred and bold blocks', () => {
    const document = layOutPages(print([...LETTERHEAD, ...TITLE, ...BODY]));
    const [office, , , motto] = document.blocks;
    expect([office?.column, motto?.column]).toEqual(['left', 'right']);
    expect([office?.bold, motto?.bold]).toEqual([false, true]);
    expect(document.blocks.slice(6).map(({ column }) => column)).toEqual([
      'full',
      'full',
      'full',
      'full',
      'full',
    ]);
    expect(document.blocks.slice(6).map((block) => block.centred)).toEqual([true, true, false, false, false]);
  });

  it('joins a paragraph over a page’s end and leaves out what the margins hold', () => {
    const lines = paragraph(700, THIRD);
    const filled = paragraph(500, FIRST);
    const first = [
      centred(40, '1'),
      ...filled,
      ...paragraph(560, SECOND),
      at(LEFT + 36, 780, lines[0]?.text ?? ''),
    ];
    const rest = lines.slice(1).map((line, index) => at(LEFT, 90 + index * LEADING, line.text));
    const second = [centred(40, '- 2 -'), ...rest, ...paragraph(90 + rest.length * LEADING, FIRST)];
    const document = layOutPages(print(first), print(second, { number: 2 }));
    expect(blockTexts(document)).toEqual([FIRST, SECOND, THIRD, FIRST]);
    expect(document.furniture.map(({ page, text }) => [page, text])).toEqual([
      [1, '1'],
      [2, '- 2 -'],
    ]);
  });

  it('keeps paragraphs whole on a photographed sheet whose left margin leans', () => {
    // a line that begins in lower case reads on wherever it stands
    const names =
      'Hạt Kiểm Lâm Ba Bể, Hạt Kiểm Lâm Chợ Đồn, Hạt Kiểm Lâm Bạch Thông, Hạt Kiểm Lâm Na Rì, Hạt Kiểm Lâm Ngân Sơn, Hạt Kiểm Lâm Pác Nặm.';
    const texts = [FIRST, SECOND, THIRD, FIRST].map((text) => `${text} ${names}`);
    const page = print(texts.flatMap((text, index) => paragraph(90 + index * 150, text)));
    const lean = page.words.map((word) => {
      const by = (word.y0 - 90) * 0.035;
      return { ...word, x0: word.x0 + by, x1: word.x1 + by };
    });
    expect(blockTexts(layOutPages({ ...page, words: lean }))).toEqual(texts);
  });

  it('says which page could not be read', () => {
    const unreadable = {
      number: 2,
      reason: 'damaged image',
      origin: 'unreadable',
      width: null,
      height: null,
    } as const;
    const { flags, text } = layOutPages(print(BODY), unreadable);
    expect(flags).toMatchObject([{ code: 'unreadable-page', severity: 'error', page: 2, span: null }]);
    expect(text).toContain(FIRST);
  });

  it('gives an empty text for no pages and for an empty page', () => {
    expect(layOutPages().text).toBe('');
    expect(layOutPages(print([])).text).toBe('');
  });

  it('ends a full line that a sentence ends before an indented one', () => {
    const full = FIRST.slice(0, FIRST.indexOf(';'));
    const lines = [
      ...BODY,
      at(LEFT, 500, `${full.slice(0, 74)}.`),
      at(LEFT + 36, 518, 'Sở Tư pháp theo dõi.'),
    ];
    const blocks = blockTexts(layOutPages(print(lines)));
    expect(blocks[blocks.length - 1]).toBe('Sở Tư pháp theo dõi.');
    expect(RIGHT).toBeGreaterThan(LEFT);
  });
});
