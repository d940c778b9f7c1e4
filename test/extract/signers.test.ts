import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/core/types.ts';
import { extractSigners } from '../../src/extract/signers.ts';
import { flagsOf, structured } from './structured.ts';

const sign = (...lines: string[]) => {
  const document = structured(['closing', 'Trên đây là kế hoạch./.'], ['signature', ...lines]);
  const mentions = extractSigners(document);
  const signers = mentions.flatMap((mention) => (mention.kind === 'signer' ? [mention] : []));
  return {
    values: signers.map(({ value }) => [
      value.authority,
      value.onBehalfOf,
      value.actingFor,
      value.position,
      value.name,
    ]),
    raws: signers.map(({ start, end }) => document.text.slice(start, end)),
    flags: flagsOf(mentions),
  };
};

describe('signers', () => {
  it.each([
    [
      ['TM. BAN CHẤP HÀNH', 'ĐOÀN TNCS HỒ CHÍ MINH', 'BÍ THƯ', 'Lê Văn Hân'],
      ['TM.', 'BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH', null, 'BÍ THƯ', 'Lê Văn Hân'],
    ],
    [
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'NHAND', 'SAT KIE VIEN', 'Lê Văn Hân'],
      ['KT.', null, 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn Hân'],
    ],
    [['KT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Văn Hân'], ['KT.', null, 'BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Lê Văn Hân']],
    [
      ['TRƯỞNG PHÒNG', '[CHỜ KÝ]', 'Lê Văn Hân'],
      [null, null, null, 'TRƯỞNG PHÒNG', 'Lê Văn Hân'],
    ],
    [['CHI CỤC TRƯỞNG Lê Văn Hân'], [null, null, null, 'CHI CỤC TRƯỞNG', 'Lê Văn Hân']],
    [
      ['KT. GIÁM ĐỐC', 'PHẾ GIÁM ĐỐC', 'Lê Văn Hân'],
      ['KT.', null, 'GIÁM ĐỐC', 'PHẾ GIÁM ĐỐC', 'Lê Văn Hân'],
    ],
    [
      ['HIỆU TRƯỞNG PHÊ DUYỆT', '(Ký, đóng dấu)', 'Lê Văn Hân'],
      [null, null, null, 'HIỆU TRƯỞNG', 'Lê Văn Hân'],
    ],
    // a post half under a seal is no name: "Hồ" is a family name, "HÓ GIÁM ĐỐC" nobody
    [
      ['KT. GIÁM ĐỐC', '^HÓ GIÁM ĐỐC', 'Lê Văn Hân'],
      ['KT.', null, 'GIÁM ĐỐC', 'HÓ GIÁM ĐỐC', 'Lê Văn Hân'],
    ],
    [
      ['KT. GIÁM ĐỐC', '`qÓ GIÁM ĐỐC', 'Lê Văn Hân'],
      ['KT.', null, 'GIÁM ĐỐC', 'qÓ GIÁM ĐỐC', 'Lê Văn Hân'],
    ],
    [
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', "K'Mưng"],
      ['KT.', null, 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', "K'Mưng"],
    ],
    [
      ['TM. ỦY BAN NHÂN DÂN', 'Z;x CHỦ TỊCH', 'Lê Văn Hân'],
      ['TM.', 'ỦY BAN NHÂN DÂN', null, 'CHỦ TỊCH', 'Lê Văn Hân'],
    ],
    [
      ['TM. ỦY BAN NHÂN DÂN', 'ihjuc, CHỦ TỊCH', 'Lê Văn Hân'],
      ['TM.', 'ỦY BAN NHÂN DÂN', null, 'CHỦ TỊCH', 'Lê Văn Hân'],
    ],
    [
      ['KT. GIÁM ĐỐC', 'Phó GIÁM ĐỐC', 'Lê Văn Hân'],
      ['KT.', null, 'GIÁM ĐỐC', 'Phó GIÁM ĐỐC', 'Lê Văn Hân'],
    ],
    [
      ['GIÁM ĐỐC', 'Xz Fa', 'Lê Văn Hân'],
      [null, null, null, 'GIÁM ĐỐC', 'Lê Văn Hân'],
    ],
    [
      ['GIÁM ĐỐC', 'Lê Văn Hân', 'Xz Fa'],
      [null, null, null, 'GIÁM ĐỐC', 'Lê Văn Hân'],
    ],
    [
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Hân'],
      ['TM.', 'ỦY BAN NHÂN DÂN', null, 'CHỦ TỊCH', 'Lê Văn Hân'],
    ],
    [
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Võ Thị Sáu Em'],
      ['KT.', null, 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Võ Thị Sáu Em'],
    ],
    [
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trương Văn Tám'],
      ['KT.', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trương Văn Tám'],
    ],
    [
      ['T/M ĐẢNG ỦY', 'BÍ THƯ', "K' Broih"],
      ['TM.', 'ĐẢNG ỦY', null, 'BÍ THƯ', "K' Broih"],
    ],
    [
      ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Đoàn Minh Khôi'],
      ['TM.', 'BAN THƯỜNG VỤ', null, 'PHÓ BÍ THƯ', 'Đoàn Minh Khôi'],
    ],
    [
      ['T/M BAN CHẤP HÀNH', 'ĐẢNG BỘ XÃ', 'BÍ THƯ', 'VŨ VĂN CHÍN'],
      ['TM.', 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ', null, 'BÍ THƯ', 'VŨ VĂN CHÍN'],
    ],
    [
      ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Hồ Thị Lan'],
      ['KT.', null, 'TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Hồ Thị Lan'],
    ],
    [
      ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Bùi Quang'],
      ['TL.', null, 'CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Bùi Quang'],
    ],
    [
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Ngô Bá Khá'],
      ['KT.', 'CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Ngô Bá Khá'],
    ],
    [
      ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ', 'Lý Thu'],
      ['TUQ.', null, 'CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ', 'Lý Thu'],
    ],
    [
      ['Q. GIÁM ĐỐC', 'Cao Xuân Mai'],
      ['Q.', null, null, 'GIÁM ĐỐC', 'Cao Xuân Mai'],
    ],
    [
      ['HIỆU TRƯỞNG', 'ThS. Đặng Thị Hoa'],
      [null, null, null, 'HIỆU TRƯỞNG', 'Đặng Thị Hoa'],
    ],
    [
      ['TRƯỞNG CÔNG AN', 'Đại tá Mai Văn Út'],
      [null, null, null, 'TRƯỞNG CÔNG AN', 'Mai Văn Út'],
    ],
    [
      ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH', 'Lê Văn Hân'],
      ['TM.', 'ỦY BAN NHÂN DÂN', null, 'CHỦ TỊCH', 'Lê Văn Hân'],
    ],
    [
      ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Lê Văn Hân'],
      ['KT.', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn Hân'],
    ],
    [
      ['TM ỦY BAN NHÂN', 'DÂN', 'CHỦ TỊCH', '*aa*', '(Đã ký)', 'Lê Văn Hân'],
      ['TM.', 'ỦY BAN NHÂN DÂN', null, 'CHỦ TỊCH', 'Lê Văn Hân'],
    ],
    [
      ['TM. UY BAN NHÂN DAN', 'CHU TICH', 'Lê Văn Hân ~'],
      ['TM.', 'UY BAN NHÂN DAN', null, 'CHU TICH', 'Lê Văn Hân'],
    ],
    [
      ['TM. BAN GIÁM HIỆU', 'HIỆU TRƯỞNG', "Y Ngọc H'Bia"],
      ['TM.', 'BAN GIÁM HIỆU', null, 'HIỆU TRƯỞNG', "Y Ngọc H'Bia"],
    ],
    [
      ['TRƯỞNG BAN TUYÊN GIÁO', 'Kiêm', 'TRƯỞNG BAN TỔ CHỨC CUỘC THI', 'Đinh Thị Na'],
      [null, null, null, 'TRƯỞNG BAN TUYÊN GIÁO Kiêm TRƯỞNG BAN TỔ CHỨC CUỘC THI', 'Đinh Thị Na'],
    ],
    [
      ['PHÓ CHỦ TỊCH', 'Lê Văn Hân', 'Phó Bí thư Đảng ủy'],
      [null, null, null, 'PHÓ CHỦ TỊCH', 'Lê Văn Hân'],
    ],
    [
      ['T/M ĐẢNG ỦY', 'Lê Văn Hân'],
      ['TM.', 'ĐẢNG ỦY', null, null, 'Lê Văn Hân'],
    ],
    [
      ['Giám đốc', 'Lê Văn Hân'],
      [null, null, null, 'Giám đốc', 'Lê Văn Hân'],
    ],
    [
      ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'CHỦ TỊCH UBND HUYỆN', 'Lê Văn Hân'],
      ['TM.', 'BAN CHỈ ĐẠO', null, 'TRƯỞNG BAN', 'Lê Văn Hân'],
    ],
    [
      ['KT. HIỆU TRƯỞNG', 'P. HIỆU TRƯỞNG', 'Đã ký: Lê Văn Hân'],
      ['KT.', null, 'HIỆU TRƯỞNG', 'P. HIỆU TRƯỞNG', 'Lê Văn Hân'],
    ],
    [
      ['GIÁM ĐỐC', 'Người ký: Sở Xây dựng', 'Email: sxd@mau.vn', 'Ngày ký: 12/03/2024 09:15', 'Lê Văn Hân'],
      [null, null, null, 'GIÁM ĐỐC', 'Lê Văn Hân'],
    ],
    [
      ['CHỦ TỊCH', 'Ký bởi: Phan Văn Bé', 'Signed by: Phan Văn Bé', '12.03.2024 09:15:22', 'Lê Văn Hân'],
      [null, null, null, 'CHỦ TỊCH', 'Lê Văn Hân'],
    ],
    [
      ['KT. TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC', 'Lê Văn Hân'],
      ['KT.', null, 'TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC', 'Lê Văn Hân'],
    ],
    [
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trương Văn Phong'],
      ['TM.', 'ỦY BAN NHÂN DÂN', null, 'CHỦ TỊCH', 'Trương Văn Phong'],
    ],
    [
      ['T/M THÀNH ỦY', 'PHÓ BÍ THƯ', 'Lê Văn Hân'],
      ['TM.', 'THÀNH ỦY', null, 'PHÓ BÍ THƯ', 'Lê Văn Hân'],
    ],
    [
      ['TL. BỘ TRƯỞNG', 'VỤ TRƯỞNG VỤ PHÁP CHẾ', 'Lê Văn Hân'],
      ['TL.', null, 'BỘ TRƯỞNG', 'VỤ TRƯỞNG VỤ PHÁP CHẾ', 'Lê Văn Hân'],
    ],
    [
      ['ỦY VIÊN BAN THƯỜNG VỤ', 'TRƯỞNG BAN', 'Lê Văn Hân'],
      [null, null, null, 'ỦY VIÊN BAN THƯỜNG VỤ TRƯỞNG BAN', 'Lê Văn Hân'],
    ],
    [
      ['DUYỆT CỦA TỔ TRƯỞNG', 'Lê Văn Hân'],
      [null, null, null, 'TỔ TRƯỞNG', 'Lê Văn Hân'],
    ],
    [
      ['NGƯỜI LẬP KẾ HOẠCH', '(Ký, ghi rõ họ tên)', 'Lê Văn Hân'],
      [null, null, null, 'NGƯỜI LẬP KẾ HOẠCH', 'Lê Văn Hân'],
    ],
    [
      ['TM. UBND XÃ', 'CHỦ TỊCH', 'Lê Văn Hân'],
      ['TM.', 'UBND XÃ', null, 'CHỦ TỊCH', 'Lê Văn Hân'],
    ],
  ])('%j', (lines, expected) => {
    expect(sign(...lines).values).toEqual([expected]);
    expect(sign(...lines.map((line) => line.normalize('NFD'))).values).toEqual([expected]);
    expect(sign(...lines).flags).toEqual([]);
  });

  it('spans from the authority to the name', () => {
    expect(sign('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'TS. Lê Văn Hân', 'Ký bởi: UBND').raws).toEqual([
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTS. Lê Văn Hân',
    ]);
  });

  it('keeps ranks and further posts apart', () => {
    const document = structured([
      'signature',
      'KT. TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN',
      'Đại tá, ThS. Lê Văn Hân',
      'Phó Chủ tịch UBND huyện',
    ]);
    const [signer] = extractSigners(document);
    expect(signer?.value).toMatchObject({
      name: 'Lê Văn Hân',
      position: 'PHÓ TRƯỞNG BAN',
      title: 'Đại tá, ThS.',
      otherPosts: ['Phó Chủ tịch UBND huyện'],
    });
  });

  it('joins the lines of what the signer is besides', () => {
    const document = structured([
      'signature',
      'KT. TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN',
      'BỘ TRƯỞNG',
      'BỘ NỘI VỤ',
      'Lê Văn Hân',
    ]);
    const [signer] = extractSigners(document);
    expect(signer?.value).toMatchObject({
      name: 'Lê Văn Hân',
      position: 'PHÓ TRƯỞNG BAN',
      otherPosts: ['BỘ TRƯỞNG BỘ NỘI VỤ'],
    });
  });

  it('joins a post and a name that stand apart', () => {
    expect(sign('<Lê Văn Hân', '>HIỆU TRƯỞNG').values).toEqual([
      [null, null, null, 'HIỆU TRƯỞNG', 'Lê Văn Hân'],
    ]);
    expect(sign('<Lê Văn Hân', '>KẾ TOÁN TRƯỞNG', '>HIỆU TRƯỞNG', '>Trần Minh').values).toHaveLength(2);
  });

  it('flags a missing name and a missing block', () => {
    const nameless = sign('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC');
    expect(nameless.values).toEqual([['KT.', null, 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', null]]);
    expect(nameless.flags).toEqual(['missing-signer-name']);
    expect(sign().flags).toEqual(['missing-signer-name']);
  });

  it('reads signers side by side', () => {
    const { values } = sign(
      '<T/M BAN DÂN VẬN',
      '<TRƯỞNG BAN',
      '<Phan Văn Bé',
      '>TM. ỦY BAN NHÂN DÂN',
      '>CHỦ TỊCH',
      '>Lê Văn Hân',
    );
    expect(values).toEqual([
      ['TM.', 'BAN DÂN VẬN', null, 'TRƯỞNG BAN', 'Phan Văn Bé'],
      ['TM.', 'ỦY BAN NHÂN DÂN', null, 'CHỦ TỊCH', 'Lê Văn Hân'],
    ]);
  });

  it('reads signers one under the other', () => {
    const { values } = sign('GIÁM ĐỐC SỞ Y TẾ', 'Phan Văn Bé', 'GIÁM ĐỐC SỞ TƯ PHÁP', 'Lê Văn Hân');
    expect(values.map((value) => value[4])).toEqual(['Phan Văn Bé', 'Lê Văn Hân']);
  });

  it.each([
    ['CHỦ', 'TỊCH'],
    ['HIỆU', 'TRƯỞNG'],
    ['GIÁM', 'ĐỐC'],
    ['PHÓ TỔNG', 'CỤC TRƯỞNG'],
    ['PHÓ', 'CHÁNH ÁN'],
  ])('reads a post that its cell broke: %s / %s', (first, second) => {
    const document = structured(['closing', 'Hết./.'], ['signature', `${first} ${second}`, 'Lê Văn Hân']);
    const [, post, name] = document.blocks as [Block, Block, Block];
    const broken = post.start + first.length;
    const lines = [{ ...post, end: broken }, { ...post, start: broken + 1 }, { ...name }];
    const [signer] = extractSigners({ ...document, lines } as Document);
    expect(signer?.kind === 'signer' && signer.value).toMatchObject({
      position: `${first} ${second}`,
      name: 'Lê Văn Hân',
    });
  });

  it.each([
    ['TM. ỦY', 'BAN NHÂN DÂN'],
    ['TM. BAN THƯỜNG', 'VỤ'],
    ['TM. BAN', 'THƯỜNG TRỰC'],
  ])('reads a form of authority that its cell broke: %s / %s', (first, second) => {
    const whole = `${first} ${second}`;
    const document = structured(['signature', whole, 'CHỦ TỊCH', 'Lê Văn Hân']);
    const [form, ...others] = document.blocks as [Block, Block, Block];
    const lines = [{ ...form, end: first.length }, { ...form, start: first.length + 1 }, ...others];
    const [signer] = extractSigners({ ...document, lines } as Document);
    const value = { authority: 'TM.', onBehalfOf: whole.slice(4), position: 'CHỦ TỊCH' };
    expect(signer?.kind === 'signer' && signer.value).toMatchObject(value);
  });

  it('stops at a document attached after the signature', () => {
    const { values } = sign(
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Văn Hân',
      'QUY ĐỊNH',
      'CHỦ TỊCH HỘI ĐỒNG',
      'Phạm Văn A',
    );
    expect(values).toHaveLength(1);
  });

  it('stops at what the attached document is about, its type lost', () => {
    const { values } = sign(
      'TM. ỦY BAN NHÂN DÂN',
      'VỀ TRÌNH TỰ, THỦ TỤC GIAO RỪNG CỦA',
      'ỦY BAN NHÂN DÂN HUYỆN BA BỂ',
    );
    expect(values).toEqual([['TM.', 'ỦY BAN NHÂN DÂN', null, null, null]]);
  });
});
