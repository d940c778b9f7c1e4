import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/read/text.ts';
import { blockTexts, layOutPages } from '../print.ts';
import { expectBlocks } from './plain-rows.ts';

expectBlocks([
  ['a line of signs without width', 'Trồng keo.\n\u200B\u200B\nTrồng mỡ.', ['Trồng keo.', 'Trồng mỡ.']],
  ['a bar behind a row', 'Giống |\nKeo | 5 ha |', ['Giống', 'Keo | 5 ha']],
  [
    'letter-spaced words',
    'Hạt kiểm lâm  t h ố n g  k ê  diện tích.\nCác tổ A B C D E báo cáo.',
    ['Hạt kiểm lâm thống kê diện tích.', 'Các tổ A B C D E báo cáo.'],
  ],
  [
    'pen marks are set apart',
    'Trên đây là kế hoạch trồng rừng của huyện, các xã thực hiện. /aa\n\nKT. CHỦ TỊCH\n\nbb\n\nGiàng A Sáng',
    ['Trên đây là kế hoạch trồng rừng của huyện, các xã thực hiện.', 'KT. CHỦ TỊCH', 'Giàng A Sáng'],
  ],
  ['invisible signs and other spaces', 'Sở\u00A0Tư\u200B pháp\t họp\uFEFF', ['Sở Tư pháp họp']],
  [
    'pictures that open a list’s entries',
    '\uF0B7 Ươm cây\n\uF0D8\tTrồng rừng',
    ['• Ươm cây', '• Trồng rừng'],
  ],
  ['nothing', '', []],
]);

describe('layOut: plain text', () => {
  it('reads markdown lines without their marks, and knows which are bold', () => {
    const file = '# KẾ HOẠCH\n\n**I. MỤC ĐÍCH**\n\nCác xã **trồng** rừng.\n\n- Ý một\n- Ý hai\n';
    const document = layOutPages(...readText(file, 'text/markdown'));
    expect(blockTexts(document)).toEqual([
      'KẾ HOẠCH',
      'I. MỤC ĐÍCH',
      'Các xã trồng rừng.',
      '- Ý một',
      '- Ý hai',
    ]);
    expect(document.blocks.map(({ bold }) => bold)).toEqual([true, true, false, false, false]);
  });

  it('reads on over a form feed', () => {
    const file = 'Các xã rà soát đất trống và lập danh sách những hộ dân tự nguyện\ftham gia trồng rừng.';
    const document = layOutPages(...readText(file, 'text/plain'));
    expect(document.blocks).toHaveLength(1);
    expect(document.words.map(({ page }) => page)).toContain(2);
  });
});
