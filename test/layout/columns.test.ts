import { describe, expect, it } from 'vitest';
import {
  at,
  blockTexts,
  centred,
  LEADING,
  LEFT,
  layOutPages,
  MIDDLE,
  paragraph,
  print,
  widthOf,
} from './print.ts';

const BODY = [0, 1, 2].flatMap((number) =>
  paragraph(
    320 + number * 3 * LEADING,
    'Tập trung trồng lại rừng phòng hộ đầu nguồn ở các xã vùng cao, bảo đảm cây giống đúng chủng loại và đúng thời vụ; phân công cán bộ bám địa bàn.',
  ),
);

describe('where columns begin and end', () => {
  it('leaves the text above the recipients whole, though a gap in it stands over the gutter', () => {
    const lines = [
      ...BODY,
      at(LEFT, 470, 'các tổ, nhóm trong bản chịu trách nhiệm'),
      at(LEFT + widthOf('các tổ, nhóm trong bản chịu trách nhiệm') + 12, 470, 'làm theo Quyết định này./.'),
      at(LEFT, 500, 'Nơi nhận:'),
      at(LEFT + 280, 500, 'TRƯỞNG BẢN'),
      at(LEFT, 518, '- Như trên;'),
    ];
    const texts = blockTexts(layOutPages(print(lines)));
    expect(texts.slice(-4, -3)[0]).toMatch(/chịu trách nhiệm làm theo Quyết định này\.\/\.$/);
    expect(texts.slice(-3)).toEqual(['Nơi nhận:', '- Như trên;', 'TRƯỞNG BẢN']);
  });

  it('begins with the list of recipients, though no row of it is level with the signing block', () => {
    const lines = [
      ...BODY,
      at(LEFT, 500, 'Nơi nhận:'),
      at(LEFT + 280, 507, 'T/M BAN CHẤP HÀNH'),
      at(LEFT, 514, '- Ban Thường vụ Huyện ủy;'),
      at(LEFT + 300, 525, 'BÍ THƯ'),
      at(LEFT, 528, '- Các chi bộ trực thuộc;'),
      at(LEFT, 542, '- Lưu Văn phòng.'),
      at(LEFT + 300, 542, 'Lò Thị Mua'),
    ];
    expect(blockTexts(layOutPages(print(lines))).slice(-7)).toEqual([
      'Nơi nhận:',
      '- Ban Thường vụ Huyện ủy;',
      '- Các chi bộ trực thuộc;',
      '- Lưu Văn phòng.',
      'T/M BAN CHẤP HÀNH',
      'BÍ THƯ',
      'Lò Thị Mua',
    ]);
  });

  it('ends a letterhead above the address', () => {
    const lines = [
      at(LEFT + 40, 60, 'TRẠM Y TẾ'),
      at(LEFT + 280, 60, 'Tả Phìn, ngày 5 tháng 4 năm 2021'),
      at(LEFT + 30, 78, 'V/v phòng dại'),
      at(LEFT + 36, 110, 'Kính gửi:'),
      at(LEFT + 36, 128, '- Các bản;'),
      ...BODY,
    ];
    expect(blockTexts(layOutPages(print(lines))).slice(0, 4)).toEqual([
      'TRẠM Y TẾ',
      'V/v phòng dại',
      'Tả Phìn, ngày 5 tháng 4 năm 2021',
      'Kính gửi:',
    ]);
  });

  it('parts a title as wide as the page from who decides, in capitals below it', () => {
    const wide = 'Về việc giao khoán bảo vệ rừng phòng hộ cho các hộ dân ở thôn Tả Phìn trong năm 2021';
    const lines = [
      ...[centred(100, 'QUYẾT ĐỊNH', MIDDLE, true), at(LEFT, 118, wide, true)],
      centred(140, 'CHỦ TỊCH XÃ TẢ PHÌN', MIDDLE, true),
      ...BODY,
    ];
    expect(blockTexts(layOutPages(print(lines))).slice(0, 3)).toEqual([
      'QUYẾT ĐỊNH',
      wide,
      'CHỦ TỊCH XÃ TẢ PHÌN',
    ]);
  });
});
