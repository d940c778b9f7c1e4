import { describe, expect, it } from 'vitest';
import { extractHeader } from '../../../src/extract/header.ts';
import { fieldOf, rawOf, structured } from '../structured.ts';
import { issuerOf, TITLE } from './headed.ts';

describe('issuer in the letterhead', () => {
  it.each([
    [
      ['ỦY BAN NHÂN DÂN', 'TỈNH TRÀ VINH'],
      [null, 'ỦY BAN NHÂN DÂN TỈNH TRÀ VINH', 'tỉnh', 'Trà Vinh'],
    ],
    [
      ['UBND THÀNH PHỐ HỒ CHÍ.', 'MINH', 'SỞ Y TẾ.'],
      ['UBND THÀNH PHỐ HỒ CHÍ MINH', 'SỞ Y TẾ', 'sở', 'Hồ Chí Minh'],
    ],
    [
      ['HỘI NÔNG DÂN TỈNH NGHỆ', 'AN', 'BAN THƯỜNG VỤ'],
      ['HỘI NÔNG DÂN TỈNH NGHỆ AN', 'BAN THƯỜNG VỤ', 'khác', 'Nghệ An'],
    ],
    [
      ['CÔNG TY TNHH MỘT THÀNH', 'VIÊN LÂM NGHIỆP BẮC KẠN'],
      [null, 'CÔNG TY TNHH MỘT THÀNH VIÊN LÂM NGHIỆP BẮC KẠN', 'khác', null],
    ],
    [
      ['TỔNG CÔNG TY GIẤY', 'CÔNG TY TNHH MTV', 'LÂM NGHIỆP XUÂN ĐÀI'],
      ['TỔNG CÔNG TY GIẤY', 'CÔNG TY TNHH MTV LÂM NGHIỆP XUÂN ĐÀI', 'khác', null],
    ],
    [
      ['BỘ Y TẾ', 'BỆNH VIỆN HỮU NGHỊ', 'VIỆT NAM - CU BA'],
      ['BỘ Y TẾ', 'BỆNH VIỆN HỮU NGHỊ VIỆT NAM - CU BA', 'khác', null],
    ],
    [
      ['VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO', 'VIỆN KIỂM SÁT NHÂN DÂN', 'TỈNH AN GIANG'],
      ['VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO', 'VIỆN KIỂM SÁT NHÂN DÂN TỈNH AN GIANG', 'khác', 'An Giang'],
    ],
    [
      ['CÔNG AN - HẠT KIỂM LÂM', 'TÒA ÁN NHÂN DÂN - VIỆN KIỂM SÁT NHÂN DÂN', 'HUYỆN BA BỂ'],
      [null, 'CÔNG AN - HẠT KIỂM LÂM - TÒA ÁN NHÂN DÂN - VIỆN KIỂM SÁT NHÂN DÂN HUYỆN BA BỂ', 'phòng', null],
    ],
    [
      ['ỦY BAN NHÂN DÂN', 'TỈNH AN GIANG', 'Số: 8/QĐ-UBND', 'ỦY BAN NHÂN DÂN TỈNH'],
      [null, 'ỦY BAN NHÂN DÂN TỈNH AN GIANG', 'tỉnh', 'An Giang'],
    ],
    [
      ['UBND HUYỆN BA BỂ', 'XÃ NAM MẪU'],
      ['UBND HUYỆN BA BỂ', 'XÃ NAM MẪU', 'xã', null],
    ],
    [
      ['ỦY BAN NHÂN DÂN', 'THỊ XÃ SA PA', 'PHƯỜNG HÀM RỒNG'],
      ['ỦY BAN NHÂN DÂN THỊ XÃ SA PA', 'PHƯỜNG HÀM RỒNG', 'xã', null],
    ],
    [
      ['UBND XÃ NAM MẪU', 'HUYỆN BA BỂ'],
      [null, 'UBND XÃ NAM MẪU HUYỆN BA BỂ', 'xã', null],
    ],
    [
      ['BCH ĐOÀN TP. ĐÀ NẴNG', 'QUẬN ĐOÀN SƠN TRÀ'],
      ['BCH ĐOÀN TP. ĐÀ NẴNG', 'QUẬN ĐOÀN SƠN TRÀ', 'khác', 'Đà Nẵng'],
    ],
    [
      ['BẢO HIỂM XÃ HỘI VIỆT NAM BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU'],
      ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU', 'khác', 'Lai Châu'],
    ],
    [['UBND TỈNH LAI CHÂU SỞ XÂY DỰNG'], ['UBND TỈNH LAI CHÂU', 'SỞ XÂY DỰNG', 'sở', 'Lai Châu']],
    [
      ['ỦY BAN NHÂN DÂN HUYỆN BA BỂ PHÒNG TƯ PHÁP'],
      ['ỦY BAN NHÂN DÂN HUYỆN BA BỂ', 'PHÒNG TƯ PHÁP', 'phòng', null],
    ],
    [['BỘ TÀI CHÍNH CỤC THUẾ TỈNH LAI CHÂU'], ['BỘ TÀI CHÍNH', 'CỤC THUẾ TỈNH LAI CHÂU', 'khác', 'Lai Châu']],
    [['UBND THÀNH PHỐ HỘI AN'], [null, 'UBND THÀNH PHỐ HỘI AN', 'huyện', null]],
    [
      ['SỞ Y TẾ', 'TRUNG TÂM Y TẾ CAO LỘC', 'ĐẾN Số: 198', 'Ngày: 05/9/2023'],
      [null, 'SỞ Y TẾ', 'sở', null],
    ],
    [
      ['UBND TỈNH TÂY NINH', 'CÔNG ĐIỆN KHẨN'],
      [null, 'UBND TỈNH TÂY NINH', 'tỉnh', 'Tây Ninh'],
    ],
    [
      ['UBND TỈNH TÂY NINH', 'SỞ NỘI VỤ'],
      ['UBND TỈNH TÂY NINH', 'SỞ NỘI VỤ', 'sở', 'Tây Ninh'],
    ],
    [
      ['ĐẢNG ỦY KHỐI CƠ QUAN TỈNH', 'ĐẢNG BỘ SỞ Y TẾ'],
      ['ĐẢNG ỦY KHỐI CƠ QUAN TỈNH', 'ĐẢNG BỘ SỞ Y TẾ', 'đảng', null],
    ],
    [
      ['SỞ Y TẾ', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO AN GIANG'],
      [null, 'SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO AN GIANG', 'sở', 'An Giang'],
    ],
    [
      ['UBND TỈNH TÂY NINH', 'SỞ Y TẾ', '-', 'SỞ NỘI VỤ'],
      ['UBND TỈNH TÂY NINH', 'SỞ Y TẾ - SỞ NỘI VỤ', 'sở', 'Tây Ninh'],
    ],
    [
      ['BỘ Y TẾ', 'BỘ TÀI CHÍNH'],
      [null, 'BỘ Y TẾ - BỘ TÀI CHÍNH', 'trung ương', null],
    ],
    [
      ['BỘ QUỐC PHÒNG', 'BỘ TƯ LỆNH QUÂN KHU 4'],
      ['BỘ QUỐC PHÒNG', 'BỘ TƯ LỆNH QUÂN KHU 4', 'khác', null],
    ],
    [
      ['UBND HUYỆN LONG HỒ', 'PHÒNG NỘI VỤ'],
      ['UBND HUYỆN LONG HỒ', 'PHÒNG NỘI VỤ', 'phòng', null],
    ],
    [
      ['UỶ BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH'],
      [null, 'UỶ BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', 'tỉnh', 'Hồ Chí Minh'],
    ],
    [['PHÒNG GD&ĐT BẮC HÀ TRƯỜNG THCS BẢN PHỐ'], ['PHÒNG GD&ĐT BẮC HÀ', 'TRƯỜNG THCS BẢN PHỐ', 'khác', null]],
    [
      ['ĐOÀN TNCS HỒ CHÍ MINH TỈNH LÀO CAI BCH TRƯỜNG CAO ĐẲNG'],
      ['ĐOÀN TNCS HỒ CHÍ MINH TỈNH LÀO CAI', 'BCH TRƯỜNG CAO ĐẲNG', 'khác', 'Lào Cai'],
    ],
    [
      ['ĐOÀN TNCS HỒ CHÍ MINH', 'BAN CHẤP HÀNH TỈNH LÀO CAI'],
      ['ĐOÀN TNCS HỒ CHÍ MINH', 'BAN CHẤP HÀNH TỈNH LÀO CAI', 'khác', 'Lào Cai'],
    ],
    [
      ['TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM', 'BAN THƯỜNG VỤ'],
      ['TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM', 'BAN THƯỜNG VỤ', 'khác', null],
    ],
    [
      ['UBND HUYỆN BA BỂ', 'HĐ PHỐI HỢP PBGDPL'],
      ['UBND HUYỆN BA BỂ', 'HĐ PHỐI HỢP PBGDPL', 'huyện', null],
    ],
    [
      ['UBND XÃ BẢN PHỐ', 'Trường Tiểu học Bản Phố'],
      ['UBND XÃ BẢN PHỐ', 'Trường Tiểu học Bản Phố', 'khác', null],
    ],
    [
      ['KẾ HOẠCH TRỒNG CÂY TẾT NĂM 2024', 'ĐỘI TNTP HỒ CHÍ MINH', 'LIÊN ĐỘI BẢN PHỐ'],
      ['ĐỘI TNTP HỒ CHÍ MINH', 'LIÊN ĐỘI BẢN PHỐ', 'khác', null],
    ],
    [
      ['VUI HỌC VUI CHƠI MỪNG NGÀY HỘI LỚN CỦA TRƯỜNG', 'SỞ Y TẾ LÀO CAI'],
      [null, 'SỞ Y TẾ LÀO CAI', 'sở', 'Lào Cai'],
    ],
    [['UBND THÀNH PHỐ TRÀ VINH'], [null, 'UBND THÀNH PHỐ TRÀ VINH', 'huyện', null]],
    [
      ['UBND TỈNH BẾN TRE', 'SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'],
      ['UBND TỈNH BẾN TRE', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'sở', 'Bến Tre'],
    ],
    [
      ['UBND TỈNH BẾN TRE', 'SỞ VĂN HÓA,', 'THỂ THAO VÀ DU LỊCH'],
      ['UBND TỈNH BẾN TRE', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'sở', 'Bến Tre'],
    ],
    [
      ['ĐẢNG BỘ TỈNH BẾN TRE', 'BAN DÂN VẬN', '*'],
      ['ĐẢNG BỘ TỈNH BẾN TRE', 'BAN DÂN VẬN', 'đảng', 'Bến Tre'],
    ],
    [['TỈNH ỦY TRÀ VINH'], [null, 'TỈNH ỦY TRÀ VINH', 'đảng', 'Trà Vinh']],
    [
      ['ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH', 'ỦY BAN KIỂM TRA', '*'],
      ['ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH', 'ỦY BAN KIỂM TRA', 'đảng', null],
    ],
    [
      ['ĐẢNG BỘ HUYỆN LONG HỒ', 'BAN CHẤP HÀNH'],
      ['ĐẢNG BỘ HUYỆN LONG HỒ', 'BAN CHẤP HÀNH', 'đảng', null],
    ],
    [
      ['BAN CHẤP HÀNH', 'ĐẢNG BỘ XÃ PHÚ ĐỨC'],
      [null, 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ PHÚ ĐỨC', 'đảng', null],
    ],
    [
      ['ỦY BAN MTTQ VIỆT NAM', 'XÃ PHÚ ĐỨC', 'BAN THƯỜNG TRỰC'],
      ['ỦY BAN MTTQ VIỆT NAM XÃ PHÚ ĐỨC', 'BAN THƯỜNG TRỰC', 'khác', null],
    ],
    [
      ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG TRUNG HỌC', 'PHỔ THÔNG LƯU VĂN LIỆT'],
      ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG TRUNG HỌC PHỔ THÔNG LƯU VĂN LIỆT', 'khác', null],
    ],
    [
      ['TỔNG CÔNG TY CẤP NƯỚC', 'CÔNG TY CỔ PHẦN', 'CẤP NƯỚC CỬU LONG'],
      ['TỔNG CÔNG TY CẤP NƯỚC', 'CÔNG TY CỔ PHẦN CẤP NƯỚC CỬU LONG', 'khác', null],
    ],
    [
      ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG', 'TỈNH VĨNH LONG'],
      ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH VĨNH LONG', 'khác', 'Vĩnh Long'],
    ],
    [
      ['CÔNG ĐOÀN', 'TRƯỜNG TIỂU HỌC TÂN AN'],
      [null, 'CÔNG ĐOÀN TRƯỜNG TIỂU HỌC TÂN AN', 'khác', null],
    ],
    [
      ['HỘI LIÊN HIỆP PHỤ NỮ', 'HUYỆN LONG HỒ'],
      [null, 'HỘI LIÊN HIỆP PHỤ NỮ HUYỆN LONG HỒ', 'khác', null],
    ],
    [
      ['HĐND TỈNH HƯNG YÊN', 'VĂN PHÒNG'],
      ['HĐND TỈNH HƯNG YÊN', 'VĂN PHÒNG', 'sở', 'Hưng Yên'],
    ],
    [
      ['BỘ NỘI VỤ', 'CỤC VĂN THƯ', 'VÀ LƯU TRỮ NHÀ NƯỚC'],
      ['BỘ NỘI VỤ', 'CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC', 'trung ương', null],
    ],
    [
      ['BAN CHỈ ĐẠO', 'PHÒNG CHỐNG DỊCH BỆNH'],
      [null, 'BAN CHỈ ĐẠO PHÒNG CHỐNG DỊCH BỆNH', 'khác', null],
    ],
    [
      ['ỦY BAN NHÂN', 'DÂN', 'XÃ PHÚ ĐỨC'],
      [null, 'ỦY BAN NHÂN DÂN XÃ PHÚ ĐỨC', 'xã', null],
    ],
    [
      ['UY BAN NHÂN DAN', 'TINH TRÀ VINH'],
      [null, 'UY BAN NHÂN DAN TINH TRÀ VINH', 'tỉnh', 'Trà Vinh'],
    ],
    [
      ['UBND HUYỆN LÝ NHÂN', 'PHÒNG TÀI CHÍNH', '- KẾ HOẠCH'],
      ['UBND HUYỆN LÝ NHÂN', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH', 'phòng', null],
    ],
    [
      ['UBND HUYỆN LÝ NHÂN', 'ỦY BAN NHÂN DÂN XÃ PHÚ ĐỨC'],
      ['UBND HUYỆN LÝ NHÂN', 'ỦY BAN NHÂN DÂN XÃ PHÚ ĐỨC', 'xã', null],
    ],
    [
      ['UBND HUYỆN VĂN QUAN', 'PHÒNG NỘI VỤ'],
      ['UBND HUYỆN VĂN QUAN', 'PHÒNG NỘI VỤ', 'phòng', null],
    ],
    [
      ['UBND TỈNH HÀ TĨNH', 'SỞ XÂY DỰNG'],
      ['UBND TỈNH HÀ TĨNH', 'SỞ XÂY DỰNG', 'sở', 'Hà Tĩnh'],
    ],
    [
      ['UBND TỈNH BẾN TRE', 'ỦY BAN BẦU CỬ'],
      ['UBND TỈNH BẾN TRE', 'ỦY BAN BẦU CỬ', 'khác', 'Bến Tre'],
    ],
    [
      ['SỞ GIÁO DỤC VÀ ĐÀO TẠO AN GIANG', 'TRƯỜNG THPT LÊ LỢI'],
      ['SỞ GIÁO DỤC VÀ ĐÀO TẠO AN GIANG', 'TRƯỜNG THPT LÊ LỢI', 'khác', 'An Giang'],
    ],
    [
      ['UBND TỈNH BẾN TRE', 'ĐOÀN KIỂM TRA', 'THEO QUYẾT ĐỊNH SỐ 915/QĐ-UBND', 'Số: 7/KH-ĐKT'],
      ['UBND TỈNH BẾN TRE', 'ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 915/QĐ-UBND', 'khác', 'Bến Tre'],
    ],
    [
      ['ĐOÀN TNCS HỒ CHÍ MINH XÃ PHÚ ĐỨC', 'Số 4-KH/ĐTN', 'ĐOÀN TNCS HỒ CHÍ MINH'],
      [null, 'ĐOÀN TNCS HỒ CHÍ MINH XÃ PHÚ ĐỨC', 'khác', null],
    ],
    [
      ['UBND TỈNH TÂY NINH', 'CÔNG AN TỈNH TÂY NINH'],
      ['UBND TỈNH TÂY NINH', 'CÔNG AN TỈNH TÂY NINH', 'sở', 'Tây Ninh'],
    ],
  ])('%j', (lines, expected) => {
    expect(issuerOf(...lines)).toEqual(expected);
    expect(issuerOf(...lines.map((line) => line.normalize('NFD')))).toEqual(expected);
  });

  it('leaves out national title, stamps and drafts, in columns or as one line', () => {
    const expected = ['UBND TỈNH AN GIANG', 'SỞ TƯ PHÁP', 'sở', 'An Giang'];
    const national = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
    expect(
      issuerOf('UBND TỈNH AN GIANG', national[0] as string, 'SỞ TƯ PHÁP', national[1] as string),
    ).toEqual(expected);
    expect(issuerOf(`UBND TỈNH AN GIANG ${national[0]}`, `SỞ TƯ PHÁP ${national[1]}`)).toEqual(expected);
    expect(
      issuerOf('<UBND TỈNH AN GIANG', '<**SỞ TƯ PHÁP', '>DỰ THẢO LẦN 2', '>TRUNG TÂM LƯU TRỮ ĐÃ NHẬN'),
    ).toEqual(expected);
    expect(issuerOf('TRUNG TÂM LƯU TRỮ', '<UBND TỈNH AN GIANG', '<SỞ TƯ PHÁP', `>${national[0]}`)).toEqual(
      expected,
    );
    expect(issuerOf('TRUNG TÂM LƯU TRỮ', 'UBND XÃ PHÚ ĐỨC')?.[0]).toBeNull();
    expect(
      issuerOf('HỎA TỐC', 'UBND TỈNH AN GIANG', 'SỞ TƯ PHÁP', 'CÔNG HOA XA HÔI CHỦ NGHlA VIÊT NAM'),
    ).toEqual(expected);
  });

  it('parts a name that no table knows where only it is bold', () => {
    expect(issuerOf('<TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG', '<**VNPT VĨNH LONG')?.slice(0, 2)).toEqual([
      'TẬP ĐOÀN BƯU CHÍNH VIỄN THÔNG',
      'VNPT VĨNH LONG',
    ]);
  });

  it('joins a Party committee with its place where both lines are bold', () => {
    expect(issuerOf('<ĐẢNG BỘ TỈNH BẮC KẠN', '<**HUYỆN ỦY', '<**BA BỂ')?.slice(0, 2)).toEqual([
      'ĐẢNG BỘ TỈNH BẮC KẠN',
      'HUYỆN ỦY BA BỂ',
    ]);
    expect(issuerOf('<HUYỆN ỦY', '<**CHÍNH SÁCH BA BỂ')?.slice(0, 2)).toEqual([
      'HUYỆN ỦY',
      'CHÍNH SÁCH BA BỂ',
    ]);
  });

  it('joins two bodies of one rank over a joint paper', () => {
    const issuer = (type: string) =>
      fieldOf(
        extractHeader(
          structured(['letterhead', 'UBND TỈNH HÀ NAM', 'UBND TỈNH NAM ĐỊNH'], ['title', type, 'Giữ đê']),
        ),
        'issuer',
      );
    expect(issuer('KẾ HOẠCH PHỐI HỢP')?.name).toBe('UBND TỈNH HÀ NAM - UBND TỈNH NAM ĐỊNH');
    expect(issuer('KẾ HOẠCH')?.name).toBe('UBND TỈNH NAM ĐỊNH');
  });

  it('joins the Front with one of its members over a joint paper', () => {
    const lines = ['ỦY BAN MTTQ VIỆT NAM TỈNH HÀ NAM', 'HỘI NÔNG DÂN TỈNH HÀ NAM'];
    const issuer = (type: string) =>
      fieldOf(extractHeader(structured(['letterhead', ...lines], ['title', type, 'Giữ đê'])), 'issuer');
    expect(issuer('KẾ HOẠCH PHỐI HỢP')?.name).toBe(lines.join(' - '));
    expect(issuer('KẾ HOẠCH')?.parent).toBe(lines[0]);
  });

  it('takes the district Bá Thước for a place', () => {
    const lines = ['BCH ĐOÀN HUYỆN BÁ THƯỚC', 'BAN CHẤP HÀNH ĐOÀN XÃ ÁI THƯỢNG'];
    const header = extractHeader(structured(['letterhead', ...lines], ['title', 'KẾ HOẠCH', 'Trồng rừng']));
    expect(fieldOf(header, 'issuer')).toMatchObject({ name: lines[1], parent: lines[0] });
  });

  it('takes the province at the end of a name that the date line’s place bears out', () => {
    const place = (words: string) => `${words}, ngày 05 tháng 8 năm 2022`;
    expect(issuerOf('CÔNG TY ĐIỆN LỰC GIA LAI', place('Gia Lai'))?.[3]).toBe('Gia Lai');
    expect(issuerOf('CÔNG TY ĐIỆN LỰC GIA LAI', place('Pleiku'))?.[3]).toBeNull();
    expect(issuerOf('TRƯỜNG THPT HÒA BÌNH', place('Tân An'))?.[3]).toBeNull();
  });

  it('knows the provinces of the document’s day', () => {
    const after = 'Vĩnh Long, ngày 05 tháng 8 năm 2025';
    expect(issuerOf('UBND TỈNH TRÀ VINH', after)?.[3]).toBeNull();
    expect(issuerOf('UBND TỈNH VĨNH LONG', after)?.[3]).toBe('Vĩnh Long');
  });

  it('spans the name’s own lines', () => {
    const document = structured(['letterhead', 'UBND TỈNH BẾN TRE', 'SỞ LAO ĐỘNG', 'VÀ XÃ HỘI'], TITLE);
    expect(rawOf(document, extractHeader(document), 'issuer')).toBe('SỞ LAO ĐỘNG\nVÀ XÃ HỘI');
  });
});

describe('the Central Committee and its own committees', () => {
  it('are two bodies', () => {
    expect(issuerOf('BAN CHẤP HÀNH TRUNG ƯƠNG', 'ỦY BAN KIỂM TRA')?.slice(0, 2)).toEqual([
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      'ỦY BAN KIỂM TRA',
    ]);
  });

  it('are of the level of the association above them', () => {
    expect(issuerOf('HỘI NÔNG DÂN VIỆT NAM', 'BAN CHẤP HÀNH TRUNG ƯƠNG')?.slice(0, 3)).toEqual([
      'HỘI NÔNG DÂN VIỆT NAM',
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      'khác',
    ]);
  });
});
