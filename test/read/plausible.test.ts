import { describe, expect, it } from 'vitest';
import { judgePair } from '../../src/core/word-pairs.ts';
import { findLines, groupLines } from '../../src/read/lines.ts';
import type { OcrWord } from '../../src/read/ocr.ts';
import { plausibility } from '../../src/read/plausible.ts';
import { matchWords, readTwice } from '../../src/read/second-reading.ts';

describe('judgePair', () => {
  it.each([
    ['đổi', 'mới', 'known'],
    ['đối', 'mới,', 'misread'],
    ['“Đẩy', 'mạnh', 'known'],
    ['tỉnh', 'thần', 'misread'],
    ['tỉnh', 'Trà', 'known'],
    ['chỉ', 'tiết', 'misread'],
  ] as const)('%s %s: %s', (first, second, verdict) => expect(judgePair(first, second)).toBe(verdict));
});

describe('plausibility', () => {
  it.each([
    ['33/CT-TTg', 1],
    ['33/C1-TTg', -1],
    ['04/2015/NĐ-CP', 1],
    ['49-CT/TW,', 1],
    ['692/UBND-NC', 1],
    ['26/11/2021', 1],
    ['UBND', 0.3],
    ['xyzq', -0.7],
    ['2.', 0],
  ] as const)('%s: %d', (word, value) => expect(plausibility([word], 0, {})).toBe(value));
});

describe('a word in its line', () => {
  it.each([
    ['the next line goes on with its second half', 'xây dựng «Kê»', undefined, 'hoạch năm', -1],
    ['the line above began the word', '«mới» công tác', 'đổi', undefined, 1],
    ['dust between the halves of a word', '«Triến» ` khai công tác', undefined, undefined, -1],
    ['a line that begins with a function word', '«từ» giai đoạn 2019', 'điện', undefined, 0.3],
    ['a word that such texts hardly know', 'xây dựng kế hoạch «đế» triển khai', undefined, undefined, -1],
    ['the same in its own word', 'chống chủ nghĩa «đế» quốc', undefined, undefined, 0.3],
    ['the first word of a name is a family name', '«Trân» Văn Bình', undefined, undefined, -1],
    ['a family name', '«Trần» Văn Bình', undefined, undefined, 1],
    [
      'a neighbour that makes a word with its own neighbour',
      'công tác dân vận «để» thực hiện',
      undefined,
      undefined,
      0.3,
    ],
    ['between a day and a month', 'ngày 10 «thúng» 3 năm', undefined, undefined, -1],
    ['the month’s own word', 'ngày 10 «tháng» 3 năm', undefined, undefined, 1],
    ['no month', 'giống 10 «thùng» cá', undefined, undefined, 0.3],
    ['no line of a name', '«Trường» Hoa sen Sao Mai', undefined, undefined, 0.3],
    ['a body before what it does', 'Thanh tra «tỉnh» báo cáo', undefined, undefined, 0.3],
    ['a tone on the wrong vowel', 'NHÂN DÂN «TÔÍ» CAO', undefined, undefined, -1],
    ['no word of the language', 'làm «cõ» lại mái', undefined, undefined, -1],
    ['somebody’s name', 'gặp ông «Cõ» hôm nay', undefined, undefined, 0.3],
    ['a word seldom used by itself', 'trả «băng» tiền mặt', undefined, undefined, -1],
    ['a word that is hardly ever its like', 'Bộ Giáo dục «vả» Đào tạo', undefined, undefined, -1],
    ['the same where it is right', 'cắt «băng» khánh thành', undefined, undefined, 0.3],
  ] as const)('%s', (_, text, before, after, value) => {
    const words = text.split(' ');
    const at = words.findIndex((word) => word.startsWith('«'));
    const bare = words.map((word) => word.replace(/[«»]/gu, ''));
    expect(plausibility(bare, at, { before, after: after?.split(' ')[0] })).toBe(value);
  });
});

function line(text: string, y = 0, confidence = 0.95): OcrWord[] {
  let x = 0;
  return text.split(' ').map((word) => {
    const x0 = x;
    x += word.length * 8 + 6;
    return { text: word, x0, x1: x - 6, y0: y, y1: y + 14, confidence, bold: false };
  });
}

describe('two readings of a line', () => {
  it('groups words by their height', () => {
    const lines = groupLines([...line('một hai', 0), ...line('ba bốn năm', 20)]);
    expect(lines.map((own) => own.map((word) => word.text).join(' '))).toEqual(['một hai', 'ba bốn năm']);
  });

  it('a line that another goes on in lower case', () => {
    const lines = findLines([
      ...line('xây dựng Kê', 0),
      ...line('hoạch năm 2024', 20),
      ...line('Nơi nhận', 40),
    ]);
    expect(lines.map(({ before, after }) => [before, after])).toEqual([
      [undefined, 'hoạch'],
      ['Kê', undefined],
      [undefined, undefined],
    ]);
  });

  it.each([
    [
      'a word at odds with its neighbour',
      'tăng cường đối mới công tác',
      'tăng cường đổi mới công tác',
      'tăng cường đổi mới công tác',
    ],
    ['a sound word stays', 'tăng cường đổi mới', 'tăng cường đối mới', 'tăng cường đổi mới'],
    ['a number by its grammar', 'số 33/C1-TTg ngày', 'số 33/CT-TTg ngày', 'số 33/CT-TTg ngày'],
    ['two sound readings: the first stays', 'của Sở Xây dựng', 'của Số Xây dựng', 'của Sở Xây dựng'],
  ])('%s', (_, first, second, expected) => {
    const words = line(first);
    const decided = new Map(matchWords(words, line(second)));
    expect(words.map((word) => (decided.get(word) ?? word).text).join(' ')).toBe(expected);
  });

  it.each([
    ['what was weighed next makes a known word', 'dân vận đấy mạnh', ['đầy', 'đẩy'], 'dân vận đẩy mạnh'],
    ['both halves of a word', 'đối tống thế', ['tổng', 'thể'], 'đối tổng thể'],
    ['nothing that was weighed fits', 'dân vận đấy mạnh', ['dấy', 'đầy'], 'dân vận đấy mạnh'],
    ['the usual word for a seldom one', 'kế hoạch đế triển khai', ['dễ', 'để'], 'kế hoạch để triển khai'],
    ['a word that fits stays, whatever was weighed', 'công tác đối ngoại', ['đổi'], 'công tác đối ngoại'],
  ])('%s', (_, text, weighed, expected) => {
    const words = line(text);
    const again = line(text).map((word) =>
      /^(?:đ[ấốế]|t[ốh])/u.test(word.text) ? { ...word, weighed } : word,
    );
    const decided = new Map(matchWords(words, again));
    expect(words.map((word) => (decided.get(word) ?? word).text).join(' ')).toBe(expected);
    for (const word of decided.values()) expect(word.confidence).toBeLessThan(0.8);
  });

  it.each([
    ['a word', 'số 30 ngày', 1, 0.9],
    ['a sign', 'số - ngày', 1, 0.5],
  ])('what both read alike is the surer for it: %s', (_, text, at, expected) => {
    const words = line(text).map((word) => ({ ...word, confidence: 0.5 }));
    const again = words.map((word) => ({ ...word, confidence: 0.9 }));
    const own = words[at] as OcrWord;
    expect((new Map(matchWords(words, again)).get(own) ?? own).confidence).toBe(expected);
  });

  it('reads the doubtful lines alone, and each from its own crop', async () => {
    const words = [...line('công tác dân vận', 0), ...line('đối mới phong cách', 20)];
    const crops: number[] = [];
    const image = { width: 200, height: 60, grey: new Uint8Array(200 * 60), dpi: 200 };
    const read = await readTwice(
      image,
      async (page) => page,
      words,
      async (crop) => {
        crops.push(crop.height);
        return line('đổi mới phong cách', 4).map((word) => ({ ...word, x0: word.x0, x1: word.x1 }));
      },
    );
    expect(crops).toHaveLength(1);
    expect(read.map((word) => word.text).join(' ')).toBe('công tác dân vận đổi mới phong cách');
  });
});
