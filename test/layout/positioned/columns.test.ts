import { describe, expect, it } from 'vitest';
import { at, blockTexts, centred, LEFT, layOutPages, print } from '../print.ts';
import { BODY } from './sheet.ts';

describe('layOut: positioned pages', () => {
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
});
