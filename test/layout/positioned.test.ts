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
} from './print.ts';

const FIRST =
  'Tập trung trồng lại rừng phòng hộ đầu nguồn ở các xã vùng cao, bảo đảm cây giống đúng chủng loại và đúng thời vụ; phân công cán bộ kiểm lâm bám địa bàn.';
const SECOND =
  'Giao khoán bảo vệ cho từng hộ dân có đất giáp ranh, ghi rõ diện tích và mốc giới trên sơ đồ, không để xảy ra tranh chấp giữa các thôn bản.';
const THIRD =
  'Bố trí kinh phí mua dụng cụ chữa cháy, sửa chòi canh và đường băng cản lửa trước mùa khô, ưu tiên những khu rừng gần khu dân cư đông người ở.';
const BODY = [
  ...paragraph(320, FIRST),
  ...paragraph(320 + 3 * LEADING, SECOND),
  ...paragraph(320 + 6 * LEADING, THIRD),
];
const LETTERHEAD: PrintedLine[] = [
  centred(70, 'UBND TỈNH HÀ GIANG', 170),
  centred(70, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 410, true),
  centred(88, 'SỞ TƯ PHÁP', 170, true),
  centred(88, 'Độc lập - Tự do - Hạnh phúc', 410, true),
  centred(120, 'Số: 15/KH-STP', 170),
  centred(120, 'Hà Giang, ngày 08 tháng 4 năm 2021', 410),
];
const LETTERHEAD_BLOCKS = [
  'UBND TỈNH HÀ GIANG',
  'SỞ TƯ PHÁP',
  'Số: 15/KH-STP',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Hà Giang, ngày 08 tháng 4 năm 2021',
];
const TITLE: PrintedLine[] = [
  centred(170, 'KẾ HOẠCH', undefined, true),
  centred(188, 'Phổ biến pháp luật về lâm nghiệp', undefined, true),
  centred(206, 'cho đồng bào vùng cao năm 2021', undefined, true),
];
const TITLE_BLOCKS = ['KẾ HOẠCH', 'Phổ biến pháp luật về lâm nghiệp cho đồng bào vùng cao năm 2021'];

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

  it.each([-0.02, -0.008, 0.008, 0.02])('a page that leans by %f', (skew) => {
    const page = print([...LETTERHEAD, ...TITLE, ...BODY], { skew, origin: 'ocr', confidence: 0.9 });
    expect(blockTexts(layOutPages(page))).toEqual([
      ...LETTERHEAD_BLOCKS,
      ...TITLE_BLOCKS,
      FIRST,
      SECOND,
      THIRD,
    ]);
  });

  it.each([0.03, -0.03])('a page of few words whose picture leant by %f', (skew) => {
    const lines = [
      at(85, 100, 'Nơi nhận:'),
      at(85, 116, '- Các xã;'),
      at(85, 132, '- Lưu: VT.'),
      at(350, 100, 'TM. ỦY BAN NHÂN DÂN'),
      at(400, 116, 'CHỦ TỊCH'),
    ];
    const page = { ...print(lines, { skew, origin: 'ocr', confidence: 0.9 }), skew };
    expect(blockTexts(layOutPages(page))).toEqual(lines.map(({ text }) => text));
  });

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

  it('sets a running head apart where three pages have it, figures aside', () => {
    const pages = [1, 2, 3].map((number) =>
      print([at(LEFT, 40, `Kế hoạch 2021 trang ${number}`), ...BODY], { number }),
    );
    const document = layOutPages(...pages);
    expect(document.text).not.toContain('trang');
    expect(document.furniture.map(({ text }) => text)).toEqual(
      [1, 2, 3].map((n) => `Kế hoạch 2021 trang ${n}`),
    );
  });

  it.each([
    ['1', ['1']],
    ['12', []],
  ])('below the margin sets the number %s apart where it is the page’s own', (number, furniture) => {
    const document = layOutPages(print([centred(95, number), ...BODY]));
    expect(document.furniture.map(({ text }) => text)).toEqual(furniture);
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

  it('keeps a year or an amount inside the page', () => {
    const document = layOutPages(print([...BODY, at(LEFT + 36, 520, '2021')]));
    expect(blockTexts(document)).toContain('2021');
    expect(document.furniture).toEqual([]);
  });

  it('parts words that the OCR ran together, and codes never', () => {
    const lines = [
      ...BODY,
      at(LEFT + 36, 500, 'TâyNinh,ngày 12 tháng 5 gửi SNgV, TTg và BộTài chính tại HàGiang'),
    ];
    const document = layOutPages(print(lines, { origin: 'ocr', confidence: 0.8 }));
    expect(blockTexts(document)[3]).toBe(
      'Tây Ninh, ngày 12 tháng 5 gửi SNgV, TTg và Bộ Tài chính tại Hà Giang',
    );
    const town = document.words.find((word) => document.text.slice(word.start, word.end) === 'Giang');
    expect((town?.box?.x1 ?? 0) - (town?.box?.x0 ?? 0)).toBeCloseTo(5 * LETTER);
  });

  it('keeps a line whole where a box was drawn over its neighbour or a stroke made one tall', () => {
    const page = print([...BODY, at(LEFT + 200, 520, 'Lò Thị Mẩy')], { origin: 'ocr', confidence: 0.9 });
    const words = page.words.map((word) => {
      if (word.text === 'Lò') return { ...word, x1: word.x1 + 3 * LETTER };
      return word.text === 'Mẩy' ? { ...word, y0: word.y0 - 16 } : word;
    });
    expect(layOutPages({ ...page, words }).text).toContain('Lò Thị Mẩy');
    const struck = page.words.map((word) => (word.text === 'Thị' ? { ...word, y1: word.y1 + 12 } : word));
    expect(layOutPages({ ...page, words: struck }).text).toContain('Lò Thị Mẩy');
  });

  it('takes a text layer’s words as they are', () => {
    const document = layOutPages(print([...BODY, at(LEFT + 36, 500, 'hội nghị tại HàGiang')]));
    expect(document.text).toContain('HàGiang');
  });

  it('keeps page, box, confidence of each word', () => {
    const document = layOutPages(print(BODY, { number: 4, origin: 'ocr', confidence: 0.75 }));
    const first = document.words[0];
    expect(first).toMatchObject({ start: 0, end: 3, page: 4, confidence: 0.75 });
    expect(first?.box).toEqual({ page: 4, x0: LEFT + 36, y0: 307, x1: LEFT + 36 + 3 * LETTER, y1: 320 });
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

  it('reads on over a footnote, which comes behind', () => {
    const lines = paragraph(320, FIRST);
    const print1 = print([...BODY.map((line) => ({ ...line, y: line.y - 200 })), ...lines.slice(0, 2)]);
    const small = print([at(LEFT, 420, '1 Theo số liệu của Hạt Kiểm lâm huyện.')]).words.map((word) => ({
      ...word,
      y0: word.y0 + 4,
    }));
    const first = { ...print1, words: [...print1.words, ...small] };
    const rest = lines.slice(2).map((line) => ({ ...line, y: 80 }));
    const blocks = blockTexts(layOutPages(first, print([...rest, ...BODY], { number: 2 })));
    expect(blocks.slice(3, 6)).toEqual([FIRST, '1 Theo số liệu của Hạt Kiểm lâm huyện.', FIRST]);
  });

  it('reads three signers side by side one after the other', () => {
    const row = (y: number, ...texts: string[]) =>
      texts.map((text, column) => centred(y, text, 165 + column * 155, true));
    const lines = [
      ...BODY,
      ...row(540, 'KT. GIÁM ĐỐC', 'TM. HỘI NÔNG DÂN', 'TM. HUYỆN ĐOÀN'),
      ...row(558, 'PHÓ GIÁM ĐỐC', 'CHỦ TỊCH', 'BÍ THƯ'),
      ...row(630, 'Giàng A Páo', 'Vi Văn Lợi', 'Hà Thị Mây'),
      at(LEFT, 660, 'Nơi nhận:', true),
      at(LEFT, 678, '- Lưu: VT.'),
    ];
    expect(blockTexts(layOutPages(print(lines))).slice(-11)).toEqual([
      ...['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Giàng A Páo'],
      ...['TM. HỘI NÔNG DÂN', 'CHỦ TỊCH', 'Vi Văn Lợi'],
      ...['TM. HUYỆN ĐOÀN', 'BÍ THƯ', 'Hà Thị Mây'],
      ...['Nơi nhận:', '- Lưu: VT.'],
    ]);
  });

  it('reads signers below signers tier by tier', () => {
    const lines = [
      ...BODY,
      ...[165, 430].map((x) => centred(500, 'KT. BỘ TRƯỞNG', x, true)),
      centred(518, 'BỘ Y TẾ', 165, true),
      centred(518, 'BỘ TÀI CHÍNH', 430, true),
      centred(580, 'Giàng A Páo', 165, true),
      centred(580, 'Vi Văn Lợi', 430, true),
      ...[130, 290, 450].map((x) => centred(610, 'KT. BỘ TRƯỞNG', x, true)),
      centred(628, 'BỘ XÂY DỰNG', 130, true),
      centred(628, 'BỘ TƯ PHÁP', 290, true),
      centred(628, 'BỘ NỘI VỤ', 450, true),
      centred(690, 'ômê êơôơê', 210, true),
      centred(690, 'Hà Thị Mây', 130, true),
      centred(690, 'Lò Văn Pản', 290, true),
      centred(690, 'Tô Kim Chi', 450, true),
    ];
    expect(blockTexts(layOutPages(print(lines))).slice(-15)).toEqual([
      ...['KT. BỘ TRƯỞNG', 'BỘ Y TẾ', 'Giàng A Páo'],
      ...['KT. BỘ TRƯỞNG', 'BỘ TÀI CHÍNH', 'Vi Văn Lợi'],
      ...['KT. BỘ TRƯỞNG', 'BỘ XÂY DỰNG', 'Hà Thị Mây'],
      ...['KT. BỘ TRƯỞNG', 'BỘ TƯ PHÁP', 'ômê êơôơê Lò Văn Pản'],
      ...['KT. BỘ TRƯỞNG', 'BỘ NỘI VỤ', 'Tô Kim Chi'],
    ]);
  });

  it('a stray sign between the columns does not end them', () => {
    const lines = [
      ...BODY,
      at(LEFT, 600, 'Nơi nhận:', true),
      centred(600, 'TM. ỦY BAN NHÂN DÂN', 430, true),
      at(LEFT, 616, '- Sở Nội vụ;'),
      centred(618, 'CHỦ TỊCH', 430, true),
      at(LEFT, 632, '- Các phòng;'),
      at(330, 640, '†'),
      at(LEFT, 650, '- Lưu: VT.'),
      centred(690, 'Vi Văn Lợi', 430, true),
    ];
    expect(blockTexts(layOutPages(print(lines))).slice(-7)).toEqual([
      ...['Nơi nhận:', '- Sở Nội vụ;', '- Các phòng;', '- Lưu: VT.'],
      ...['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Vi Văn Lợi'],
    ]);
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
