import { describe, expect, it } from 'vitest';
import { rereadEnds } from '../../src/read/ends.ts';
import type { OcrWord } from '../../src/read/ocr.ts';

const image = { width: 1000, height: 1400, dpi: 120, grey: new Uint8Array(1000 * 1400) };

/** Words of one row, 20 pixels high; "~" before a word says that it is hardly read. */
const row = (text: string, y: number, x = 100): OcrWord[] => {
  let at = x;
  return text.split(' ').map((part) => {
    const word = part.replace('~', '');
    const x0 = at;
    at += word.length * 12 + 10;
    return {
      text: word,
      x0,
      x1: at - 10,
      y0: y,
      y1: y + 20,
      confidence: part === word ? 0.95 : 0.2,
      bold: false,
    };
  });
};

const body = [...row('Trên đây là kế hoạch của Sở', 700), ...row('các đơn vị thực hiện', 730)];
const texts = (words: readonly OcrWord[]) =>
  [...words]
    .sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
    .map((word) => word.text)
    .join(' ');

/** What the second look sees, given in places of the page. */
const look =
  (seen: readonly OcrWord[], asked: number[] = []) =>
  async (strip: { height: number }) => {
    asked.push(strip.height);
    const top = Math.min(...seen.map((word) => word.y0)) - 20;
    return seen.map((word) => ({ ...word, y0: word.y0 - top, y1: word.y1 - top }));
  };

describe('letterhead and signing block', () => {
  it('a post and a name that the first reading took for a picture are added, noise is not', async () => {
    const first = [...body, ...row('Nơi nhận:', 800), ...row('GIÁM ĐỐC', 800, 600)];
    const seen = [...row('GIÁM ĐỐC', 780, 600), ...row('Trần Văn Bình', 980, 600), ...row('~#aẽ', 900, 600)];
    const asked: number[] = [];
    const read = await rereadEnds(image, first, look(seen, asked));
    expect(asked).toHaveLength(1);
    expect(texts(read)).toContain('Trần Văn Bình');
    expect(texts(read)).not.toContain('#aẽ');
  });

  it('a block that has its post and its name is not read again', async () => {
    const first = [
      ...row('Nơi nhận:', 800),
      ...row('KT. GIÁM ĐỐC', 800, 600),
      ...row('PHÓ GIÁM ĐỐC', 830, 600),
      ...row('Trần Văn Bình', 980, 600),
    ];
    const asked: number[] = [];
    expect(await rereadEnds(image, first, look([], asked))).toEqual(first);
    expect(asked).toEqual([]);
  });

  it('a surer word takes the place of one that was hardly read', async () => {
    const first = [
      ...row('~LIẸN', 60),
      ...row('CỘNG HÒA XÃ HỘI', 60, 500),
      ...row('Độc lập Tự do Hạnh phúc', 90, 500),
      ...body,
    ];
    const read = await rereadEnds(image, first, async () => row('LIÊN', 60));
    expect(texts(read)).toContain('LIÊN CỘNG HÒA');
    expect(texts(read)).not.toContain('LIẸN');
  });

  it('a page without either stays as it is', async () => {
    const asked: number[] = [];
    expect(await rereadEnds(image, body, look([], asked))).toEqual(body);
    expect(asked).toEqual([]);
  });
});
