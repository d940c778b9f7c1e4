import { describe, expect, it } from 'vitest';
import { extractHeader } from '../../src/extract/header.ts';
import { fieldOf, flagsOf, type Part, rawOf, structured } from './structured.ts';

const TITLE: Part = ['title', 'KẾ HOẠCH', 'Trồng cây xanh năm 2024'];

/** Header of a document with these letterhead lines. */
const headed = (...lines: string[]) => extractHeader(structured(['letterhead', ...lines], TITLE));
const issuerOf = (...lines: string[]) => {
  const issuer = fieldOf(headed(...lines), 'issuer');
  return issuer && [issuer.parent, issuer.name, issuer.level, issuer.province];
};

describe('number', () => {
  it.each([
    ['Số: 30 /KH-UBND', '30', 'KH-UBND', '30/KH-UBND'],
    ['Số: 101322/CTHN-TTHT', '101322', 'CTHN-TTHT', '101322/CTHN-TTHT'],
    ['Số 31-KH/TU', '31', 'KH/TU', '31-KH/TU'],
    ['Số: /KH-SNV', null, 'KH-SNV', '/KH-SNV'],
    ['Số -KH/HU', null, 'KH/HU', '-KH/HU'],
    ['Só: 12/KH-SNV', '12', 'KH-SNV', '12/KH-SNV'],
    ['S6: 12 / KH - SNV', '12', 'KH-SNV', '12/KH-SNV'],
    ['SỐ: 12/KH-UB', '12', 'KH-UB', '12/KH-UB'],
    ['Số: 01/2022/KH-UBND', '01', 'KH-UBND', '01/2022/KH-UBND'],
    ['Số: 15 KH/HU', '15', 'KH/HU', '15-KH/HU'],
    ['Số: ……/KH-THCS', null, 'KH-THCS', '/KH-THCS'],
    ['Số:z///KH-VP', null, 'KH-VP', '/KH-VP'],
    ['Số: 24/HDLN-BCA-BYT-', '24', 'HDLN-BCA-BYT', '24/HDLN-BCA-BYT'],
    ['Số: 7/KH-ĐKT', '7', 'KH-ĐKT', '7/KH-ĐKT'],
    ['Số: 5/KH LĐ - THCS', '5', 'KHLĐ-THCS', '5/KHLĐ-THCS'],
    ['Số CV/ĐU', null, 'CV/ĐU', 'CV/ĐU'],
    ['Số: 278/PGD&ĐT-THCS', '278', 'PGD&ĐT-THCS', '278/PGD&ĐT-THCS'],
    ['Số: 88/KH-BCĐ Long Hồ, ngày 03 tháng 4 năm 2023', '88', 'KH-BCĐ', '88/KH-BCĐ'],
  ])('%s', (line, number, symbol, normalized) => {
    expect(fieldOf(headed('UBND XÃ PHÚ ĐỨC', line), 'number')).toEqual({ number, symbol, normalized });
    expect(fieldOf(headed('UBND XÃ PHÚ ĐỨC', line.normalize('NFD')), 'number')).toEqual({
      number,
      symbol,
      normalized,
    });
  });

  it('reads on over a line break', () => {
    const document = structured(['letterhead', 'UBND TỈNH X', 'Số:', '7360/KH-UBND'], TITLE);
    const header = extractHeader(document);
    expect(fieldOf(header, 'number')?.normalized).toBe('7360/KH-UBND');
    expect(rawOf(document, header, 'number')).toBe('Số:\n7360/KH-UBND');
    expect(fieldOf(header, 'issuer')?.name).toBe('UBND TỈNH X');
  });

  it('never takes the received stamp’s or a cited document’s', () => {
    const stamped = headed('UBND XÃ PHÚ ĐỨC', 'CÔNG VĂN ĐẾN', 'Số: 815/2023', 'Số: 9/KH-UBND');
    expect(fieldOf(stamped, 'number')?.normalized).toBe('9/KH-UBND');
    const cited = structured(TITLE, ['preamble', 'Thực hiện Kế hoạch', 'Số: 44/KH-UBND ngày 14/02/2023']);
    expect(fieldOf(extractHeader(cited), 'number')).toBeNull();
    expect(flagsOf(extractHeader(cited))).toContain('missing-number');
  });

  it('never takes the one that names the issuing body', () => {
    const team = headed('ĐOÀN KIỂM TRA', 'THEO QUYẾT ĐỊNH SỐ 915/QĐ-UBND', 'Số: 7/KH-ĐKT');
    expect(fieldOf(team, 'number')?.normalized).toBe('7/KH-ĐKT');
  });

  it('takes the one behind the type’s name, where a line says both', () => {
    const lines = ['ỦY BAN THƯỜNG VỤ', 'QUỐC HỘI', 'Nghị quyết số: 15/2021/UBTVQH15'];
    expect(fieldOf(headed(...lines), 'number')?.normalized).toBe('15/2021/UBTVQH15');
    expect(issuerOf(...lines)?.slice(0, 2)).toEqual([null, 'ỦY BAN THƯỜNG VỤ QUỐC HỘI']);
  });

  it('flags a blank one', () => {
    expect(flagsOf(headed('UBND XÃ PHÚ ĐỨC', 'Số: /KH-UBND'))).toContain('missing-number');
    expect(flagsOf(headed('UBND XÃ PHÚ ĐỨC', 'Số: ......'))).toContain('missing-number');
    expect(flagsOf(headed('UBND XÃ PHÚ ĐỨC', 'Số: 5/KH-UBND'))).not.toContain('missing-number');
  });
});

describe('place and day of issue', () => {
  it.each([
    ['Tây Ninh, ngày 10 tháng 3 năm 2022', 'Tây Ninh', '2022-03-10'],
    ['Số Tây Ninh, ngày 10 tháng 3 năm 2022', 'Tây Ninh', '2022-03-10'],
    ['Tây Ninh, ngày tháng năm 2022', 'Tây Ninh', '2022-XX-XX'],
    ['Long Hồ, ngày tháng 3 năm 2022', 'Long Hồ', '2022-03-XX'],
    ['Long Hồ, ngày ... tháng ... năm ......', 'Long Hồ', null],
    ['ngày 05 tháng 12 năm 2023', null, '2023-12-05'],
    ['Thành phố Hồ Chí Minh, ngày 01 tháng 02 năm 2021', 'Thành phố Hồ Chí Minh', '2021-02-01'],
    ['Phan Rang-Tháp Chàm, ngày 1 tháng 2 năm 2021', 'Phan Rang-Tháp Chàm', '2021-02-01'],
    ['Quận 1, ngày 9 tháng 9 năm 2020', 'Quận 1', '2020-09-09'],
    ['Hà nội, ngày 9 tháng 9 năm 1999', 'Hà nội', '1999-09-09'],
    ['TP.HCM, ngày l0 tháng 3 năm 2O22', 'TP.HCM', '2022-03-10'],
    ['Hưng Yên, ngày ⁄# tháng 12 năm 2017', 'Hưng Yên', '2017-12-XX'],
    ['Hà Nội, ngày 31 tháng 2 năm 2022', 'Hà Nội', '2022-02-XX'],
    ['Số: 57/KH-STP An Giang, ngày 12 tháng 01 năm 2023', 'An Giang', '2023-01-12'],
    ['VÙNG CAO 12 HUYỆN Hà Giang, ngày 4 tháng 6 năm 2020', 'Hà Giang', '2020-06-04'],
    ['Độc lập - Tự do - Hạnh phúc Vinh, ngày 12 tháng5 năm 2008', 'Vinh', '2008-05-12'],
  ])('%s', (line, place, date) => {
    const header = headed('UBND XÃ PHÚ ĐỨC', line);
    expect(fieldOf(header, 'place')).toBe(place);
    expect(fieldOf(header, 'issueDate')).toBe(date);
    const whole = date !== null && !date.includes('X');
    expect(flagsOf(header).includes('missing-issue-date')).toBe(!whole);
  });

  it('takes the day that a place stands before', () => {
    const lines = ['Công văn ban hành ngày 03 tháng 02 năm 2020', 'Lào Cai, ngày 04 tháng 02 năm 2020'];
    expect(fieldOf(headed(...lines), 'issueDate')).toBe('2020-02-04');
  });

  it('spans the day without the place', () => {
    const document = structured(['letterhead', 'Long Hồ, ngày 03', 'tháng 4 năm 2023'], TITLE);
    const header = extractHeader(document);
    expect(rawOf(document, header, 'issueDate')).toBe('ngày 03\ntháng 4 năm 2023');
    expect(rawOf(document, header, 'place')).toBe('Long Hồ');
  });

  it('takes no day of a cited document', () => {
    const document = structured(TITLE, [
      'preamble',
      'Căn cứ Nghị quyết ngày 07 tháng 10 năm 2013 của Tỉnh ủy;',
    ]);
    expect(fieldOf(extractHeader(document), 'issueDate')).toBeNull();
  });
});

it('tells the Youth Union’s title behind a number from the issuer’s name', () => {
  const lines = ['TỈNH ĐOÀN HÀ GIANG', 'BAN THƯỜNG VỤ', 'Số: 12-CV/TĐTN-TTN&ĐT', 'ĐOÀN TNCS HỒ CHÍ MINH'];
  expect(issuerOf(...lines)?.slice(0, 2)).toEqual(['TỈNH ĐOÀN HÀ GIANG', 'BAN THƯỜNG VỤ']);
  expect(fieldOf(headed(...lines), 'number')?.symbol).toBe('CV/TĐTN-TTN&ĐT');
});

describe('issuer in the letterhead', () => {
  it.each([
    [
      ['ỦY BAN NHÂN DÂN', 'TỈNH TRÀ VINH'],
      [null, 'ỦY BAN NHÂN DÂN TỈNH TRÀ VINH', 'tỉnh', 'Trà Vinh'],
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
      ['SỞ Y TẾ', 'TRUNG TÂM Y TẾ CAO LỘC', 'ĐẾN Số: 198', 'Ngày: 05/9/2023'],
      [null, 'SỞ Y TẾ', 'sở', null],
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

describe('issuer elsewhere', () => {
  const inPreamble = (...preamble: string[]) => {
    const document = structured(TITLE, ['preamble', ...preamble]);
    const header = extractHeader(document);
    return {
      issuer: fieldOf(header, 'issuer'),
      raw: rawOf(document, header, 'issuer'),
      flags: flagsOf(header),
    };
  };

  it.each([
    [
      'Thực hiện Kế hoạch số 8/KH-UBND của UBND tỉnh; Sở Công Thương xây dựng Kế hoạch trồng cây như sau:',
      'Sở Công Thương',
      'sở',
    ],
    [
      'Nhằm thực hiện Luật Thư viện, Sở Công Thương (sau đây gọi là Sở) đề nghị các phòng trồng cây như sau:',
      'Sở Công Thương',
      'sở',
    ],
    [
      'Căn cứ Luật Thư viện, Ủy ban nhân dân huyện Long Hồ ban hành Kế hoạch như sau:',
      'Ủy ban nhân dân huyện Long Hồ',
      'huyện',
    ],
    ['Theo đề nghị của thôn; UBND xã xây dựng kế hoạch, cụ thể:', 'UBND xã', 'xã'],
    ['Căn cứ A; Sở Văn hóa, Thể thao và Du lịch xây dựng Kế hoạch:', 'Sở Văn hóa, Thể thao và Du lịch', 'sở'],
    [
      'Căn cứ Điều lệ Đoàn; \nNay Ban Chấp hành Đoàn trường Tân An (nay là Trường Tân Bình) ban hành kế hoạch:',
      'Ban Chấp hành Đoàn trường Tân An',
      'khác',
    ],
    ['Thực hiện nhiệm vụ năm học, Trường THCS Tân An lập kế hoạch như sau:', 'Trường THCS Tân An', 'khác'],
    [
      'Thực hiện Kế hoạch số 5/KH-UBND; \nChi cục Kiểm lâm đề nghị các chủ rừng thực hiện nội dung sau:',
      'Chi cục Kiểm lâm',
      'khác',
    ],
    [
      'Thực hiện Công văn số 5 của Sở Y tế về phòng bệnh Trung tâm Y tế huyện xây dựng kế hoạch:',
      'Trung tâm Y tế huyện',
      'khác',
    ],
    [
      'Thực hiện Nghị quyết của Đảng, Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch:',
      'Ban Thường vụ Tỉnh ủy',
      'đảng',
    ],
  ])('%s', (line, name, level) => {
    const { issuer, raw, flags } = inPreamble(line);
    expect(issuer).toMatchObject({ name, level, parent: null, evidence: 'preamble' });
    expect(raw).toBe(name);
    expect(flags).toEqual(expect.arrayContaining(['missing-letterhead', 'issuer-inferred']));
  });

  it.each([
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ GIANG', 'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'THỦ TƯỚNG CHÍNH PHỦ'],
  ])('takes who decides right above the grounds: %s', (line, name) => {
    const { issuer, raw } = inPreamble(line, 'Căn cứ Luật Lâm nghiệp;', 'QUYẾT ĐỊNH:');
    expect(issuer).toMatchObject({ name, parent: null, evidence: 'preamble' });
    expect(raw).toBe(name);
  });

  it('completes a council whose place the letterhead has lost', () => {
    const document = structured(
      ['letterhead', 'HỘI ĐỒNG NHÂN DÂN', 'Số: 97/NQ-HĐND'],
      ['title', 'NGHỊ QUYẾT', 'Trồng rừng'],
      ['preamble', 'HỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG', 'KHÓA XVIII, KỲ HỌP THỨ 17', 'Căn cứ Luật Lâm nghiệp;'],
    );
    const header = extractHeader(document);
    expect(fieldOf(header, 'issuer')).toMatchObject({
      name: 'HỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG',
      level: 'tỉnh',
      evidence: 'letterhead',
    });
    expect(rawOf(document, header, 'issuer')).toBe('HỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG');
  });

  it('does not take the body of a cited plan', () => {
    expect(inPreamble('Thực hiện Quyết định của UBND tỉnh ban hành Kế hoạch phòng dịch.').issuer).toBeNull();
  });

  it('infers the one province that the preamble names', () => {
    const one = inPreamble('Thực hiện Kế hoạch của UBND tỉnh Bình Phước; Sở Y tế xây dựng Kế hoạch:');
    expect(one.issuer?.province).toBe('Bình Phước');
    const two = inPreamble(
      'Theo ký kết giữa UBND tỉnh Bến Tre và UBND tỉnh Trà Vinh; Sở Y tế xây dựng Kế hoạch:',
    );
    expect(two.issuer?.province).toBeNull();
    const speck = inPreamble('Thực hiện Kế hoạch của UBND tính: Bình Phước; Sở Y tế xây dựng Kế hoạch:');
    expect(speck.issuer?.province).toBe('Bình Phước');
    const list = inPreamble('Học tập các tỉnh: Bình Phước, Bến Tre; Sở Y tế xây dựng Kế hoạch:');
    expect(list.issuer?.province).toBeNull();
  });

  it('falls back on the signing block', () => {
    const document = structured(TITLE, [
      'signature',
      'TM. ỦY BAN NHÂN DÂN',
      'HUYỆN LONG HỒ',
      'CHỦ TỊCH',
      'Trần Văn Bình',
    ]);
    const header = extractHeader(document);
    expect(fieldOf(header, 'issuer')).toMatchObject({
      name: 'ỦY BAN NHÂN DÂN HUYỆN LONG HỒ',
      level: 'huyện',
      evidence: 'signature',
    });
    expect(rawOf(document, header, 'issuer')).toBe('ỦY BAN NHÂN DÂN\nHUYỆN LONG HỒ');
  });

  it('flags a letterhead read after the body began', () => {
    const document = structured(
      TITLE,
      ['body', '1. Trồng cây'],
      ['letterhead', 'UBND TỈNH TÂY NINH', 'SỞ NỘI VỤ'],
      ['body', '2. Chăm sóc'],
    );
    const header = extractHeader(document);
    expect(fieldOf(header, 'issuer')).toMatchObject({
      name: 'SỞ NỘI VỤ',
      parent: 'UBND TỈNH TÂY NINH',
      evidence: 'letterhead',
    });
    expect(flagsOf(header)).toContain('letterhead-displaced');
    expect(flagsOf(header)).not.toContain('missing-letterhead');
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

describe('type and title', () => {
  it('joins the lines under the type, without brackets', () => {
    const document = structured([
      'title',
      'KẾ HOẠCH',
      'Phòng, chống cháy rừng',
      'trên địa bàn huyện',
      '(Kèm theo Quyết định số 5/QĐ-UBND)',
      '-----',
    ]);
    const header = extractHeader(document);
    expect(fieldOf(header, 'type')).toEqual({ code: 'KH', name: 'Kế hoạch' });
    expect(fieldOf(header, 'title')).toBe('Phòng, chống cháy rừng trên địa bàn huyện');
  });

  it.each([
    [['CHỈ THỊ', 'CỦA UBND TỈNH LÀO CAI', 'Về việc giữ rừng mùa khô'], 'Về việc giữ rừng mùa khô'],
    [['CHỈ THỊ', 'Của Chủ tịch UBND huyện về việc giữ rừng'], 'về việc giữ rừng'],
    [['CHƯƠNG TRÌNH', 'CỦA ĐOÀN THANH NIÊN TỈNH', 'trồng rừng năm 2021'], 'trồng rừng năm 2021'],
    [['KẾ HOẠCH', 'Của Nhân dân, do Nhân dân'], 'Của Nhân dân, do Nhân dân'],
    [
      ['BÁO CÁO', 'Kết quả trồng rừng,', 'phương hướng năm 2009.'],
      'Kết quả trồng rừng, phương hướng năm 2009',
    ],
    [
      ['CHƯƠNG TRÌNH', 'của Huyện đoàn thực hiện Nghị quyết số 5-NQ/HU về giữ rừng'],
      'của Huyện đoàn thực hiện Nghị quyết số 5-NQ/HU về giữ rừng',
    ],
    [['KẾ HOẠCH', 'Trồng rừng', '(Giai đoạn: 2021-2025)'], 'Trồng rừng (Giai đoạn: 2021-2025)'],
    [['KẾ HOẠCH TUẦN TRA RỪNG NĂM 2021'], 'TUẦN TRA RỪNG NĂM 2021'],
    [['KẾ HOẠCH TUẦN TRA RỪNG', 'MÙA KHÔ 2020/21.'], 'TUẦN TRA RỪNG MÙA KHÔ 2020/21'],
    [['QUY ĐỊNH (BỔ SUNG)', 'Về giữ rừng', '¯¯¯¯¯¯¯'], 'Về giữ rừng'],
    [['Kế hoạch', 'Trồng rừng'], 'Trồng rừng'],
    [['KẾ HOẠCH', 'PHỐI HỢP', 'Trồng rừng'], 'Trồng rừng'],
    [['KẾ HOẠCH', 'PHỐI HỢP TRỒNG RỪNG'], 'PHỐI HỢP TRỒNG RỪNG'],
    [['[KL] Thông báo về việc tuần tra rừng'], 'về việc tuần tra rừng'],
  ])('who issues is no part of the title: %j', (lines, title) => {
    const header = extractHeader(structured(['title', ...lines]));
    expect(fieldOf(header, 'title')).toBe(title);
  });

  it('parts a type read as one line with the title', () => {
    const header = extractHeader(structured(['title', 'KẾ HOẠCH Tuyên truyền pháp luật']));
    expect(fieldOf(header, 'title')).toBe('Tuyên truyền pháp luật');
    expect(fieldOf(header, 'type')?.code).toBe('KH');
  });

  it('joins a type on two lines', () => {
    const header = extractHeader(structured(['title', 'KẾ HOẠCH', 'LIÊN TỊCH', 'Trồng rừng']));
    expect(fieldOf(header, 'type')).toEqual({ code: 'KHLT', name: 'Kế hoạch liên tịch' });
  });

  it('takes a letter by its address, and its subject for the title', () => {
    const header = extractHeader(
      structured(
        [
          'letterhead',
          'SỞ Y TẾ',
          'Số: 40/SYT-NV',
          'V/v tiêm phòng',
          'bệnh dại',
          'Bắc Kạn, ngày 5 tháng 6 năm 2022',
        ],
        ['preamble', 'Kính gửi: Các bệnh viện.'],
      ),
    );
    expect(fieldOf(header, 'type')).toEqual({ code: 'CV', name: 'Công văn' });
    expect(fieldOf(header, 'title')).toBe('V/v tiêm phòng bệnh dại');
  });

  it('takes the one line above the address for the subject where there is no letterhead', () => {
    const header = extractHeader(
      structured(
        ['letterhead', 'Triển khai tháng trồng rừng năm 2024'],
        ['preamble', 'Kính gửi: Các chủ rừng.'],
      ),
    );
    expect(fieldOf(header, 'title')).toBe('Triển khai tháng trồng rừng năm 2024');
  });

  it.each([
    ['before the date', ['Số 12-CV/HU', 'Triển khai trồng rừng theo', 'Kế hoạch số 5-KH/TU']],
    ['behind the date', ['Số -CV/HU', 'Hà Giang, ngày 5 tháng 6 năm 2022', 'Góp ý dự thảo']],
  ])('the Party’s letters say without "V/v" what they are about: %s', (_, lines) => {
    const subject = lines.filter((line) => !/ngày|^Số/.test(line)).join(' ');
    const party: Part = ['letterhead', 'HUYỆN ỦY VỊ XUYÊN', '*', ...lines, 'ĐẢNG CỘNG SẢN VIỆT NAM'];
    const header = extractHeader(structured(party, ['preamble', 'Kính gửi: Các chi bộ.']));
    expect(fieldOf(header, 'title')).toBe(subject);
    expect(fieldOf(header, 'type')?.code).toBe('CV');
  });

  it('takes a letter of invitation for an invitation', () => {
    const header = extractHeader(
      structured(
        ['letterhead', 'SỞ Y TẾ'],
        ['title', 'THƯ MỜI', 'Tham dự hội nghị'],
        ['preamble', 'Kính gửi: Các xã.'],
      ),
    );
    expect(fieldOf(header, 'type')).toEqual({ code: 'GM', name: 'Giấy mời' });
    expect(fieldOf(header, 'title')).toBe('Tham dự hội nghị');
  });

  it('takes "V/v …" under the number where nothing stands under the type', () => {
    const head: Part = ['letterhead', 'SỞ Y TẾ', 'Số: 40/HD-SYT', 'V/v tiêm phòng bệnh dại'];
    const header = extractHeader(structured(head, ['title', 'HƯỚNG DẪN'], ['body', 'I. NỘI DUNG']));
    expect(fieldOf(header, 'title')).toBe('V/v tiêm phòng bệnh dại');
    expect(fieldOf(header, 'type')?.code).toBe('HD');
  });

  it('goes on with the subject behind a comma, whatever the line begins with', () => {
    const head: Part = [
      'letterhead',
      'ĐẢNG UỶ XÃ TRÀ LÂN',
      'Số 41-CV/ĐU',
      'về việc đôn đốc công việc của Thường trực,',
      'Ban Thường vụ giao',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ];
    const header = extractHeader(structured(head, ['preamble', 'Kính gửi: Các chi bộ.']));
    expect(fieldOf(header, 'title')).toBe('về việc đôn đốc công việc của Thường trực, Ban Thường vụ giao');
  });

  it('takes the number of a paper that the subject names for a line of it', () => {
    const head: Part = [
      'letterhead',
      'ĐẢNG ỦY SỞ Y TẾ',
      'Số 41-CV/ĐU',
      'về việc thực hiện Kế hoạch',
      'số 12-KH/TU ngày 05/3/2024 của Tỉnh ủy',
    ];
    const header = extractHeader(structured(head, ['preamble', 'Kính gửi: Các chi bộ.']));
    expect(fieldOf(header, 'title')).toBe(
      'về việc thực hiện Kế hoạch số 12-KH/TU ngày 05/3/2024 của Tỉnh ủy',
    );
    expect(fieldOf(header, 'number')?.normalized).toBe('41-CV/ĐU');
  });

  it('takes the subject’s last line, right above the address, whatever it begins with', () => {
    const head: Part = [
      'letterhead',
      'SỞ Y TẾ',
      'Số: 41/SYT-NV',
      'V/v hướng dẫn nhiệm vụ',
      'Tiêm chủng năm 2022',
    ];
    const header = extractHeader(structured(head, ['preamble', 'Kính gởi: Các bệnh viện.']));
    expect(fieldOf(header, 'title')).toBe('V/v hướng dẫn nhiệm vụ Tiêm chủng năm 2022');
    expect(fieldOf(header, 'type')?.code).toBe('CV');
  });

  it('takes the type from the line that enacts, where the type line was lost', () => {
    const header = extractHeader(
      structured(['title', 'BAN HÀNH QUY CHẾ TIÊM CHỦNG'], ['preamble', 'Căn cứ Luật Dược;', 'QUYẾT ĐỊNH:']),
    );
    expect(fieldOf(header, 'type')).toEqual({ code: 'QĐ', name: 'Quyết định' });
  });

  it('takes a trade union’s letter for no telegram', () => {
    const lines: Part = ['letterhead', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'CÔNG ĐOÀN NGÀNH Y TẾ', 'Số: 6/CĐ-TCKT'];
    const letter = extractHeader(structured(lines, ['preamble', 'Kính gửi: Các công đoàn cơ sở.']));
    expect(fieldOf(letter, 'type')?.code).toBe('CV');
    expect(fieldOf(extractHeader(structured(lines)), 'type')?.code).toBe('CĐ');
  });

  it.each([
    ['behind the number on its line', ['Số: 41/SYT-NV V/v họp giao ban'], 'V/v họp giao ban'],
    [
      'the Party’s, read as one line with how urgent it is',
      ['Số 43-CV/HU về trồng rừng theo Kế hoạch số 5-KH/TU KHẨN'],
      'về trồng rừng theo Kế hoạch số 5-KH/TU',
    ],
    ['without a subject', ['Số: 42/SYT-NV'], null],
  ])('a letter: %s', (_, lines, title) => {
    const header = extractHeader(
      structured(['letterhead', ...lines], ['preamble', 'Kính gửi: UBND các xã.']),
    );
    expect(fieldOf(header, 'title') ?? null).toBe(title);
  });

  it('takes the type from the symbol where there is no type line', () => {
    const header = extractHeader(structured(['letterhead', 'SỞ NỘI VỤ', 'Số: 12/KH-SNV']));
    expect(header.find((mention) => mention.kind === 'header' && mention.field === 'type')).toMatchObject({
      value: { code: 'KH', name: 'Kế hoạch' },
      certainty: 'inferred',
    });
  });
});

describe('period', () => {
  it.each([
    ['Trồng cây năm 2022', '2022'],
    ['Trồng cây giai đoạn 2022-2026', '2022/2026'],
    ['Trồng cây (Giai đoạn: 2022-2026)', '2022/2026'],
    ['Trồng cây giai đoạn từ năm 2022 đến hết năm 2025', '2022/2025'],
    ['Trồng cây đến hết năm 2023', '../2023'],
    ['Trồng cây năm 2022 và những năm tiếp theo', '2022/..'],
    ['Dạy nghề năm học 2022 - 2023', '2022/2023'],
    ['Công tác quý II/2023', '2023-34'],
    ['Công tác 6 tháng cuối năm 2023', '2023-07/2023-12'],
    ['Công tác tháng 3 năm 2023', '2023-03'],
    ['Tuần tra từ tháng 3 đến tháng 12 năm 2023', '2023-03/2023-12'],
    ['Tuần tra từ tháng 9/2023 đến hết tháng 5/2024', '2023-09/2024-05'],
    ['Chiến dịch từ ngày 01/3/2022 đến ngày 31/5/2022', '2022-03-01/2022-05-31'],
    ['TRỒNG CÂY NĂM 2022', '2022'],
    ['Thực hiện Đề án “Giữ rừng giai đoạn 2021 - 2030” năm 2023', '2023'],
    ['Thực hiện Chương trình phủ xanh giai đoạn 2021-2030 năm 2023', '2023'],
    ['Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ', null],
    ['Thực hiện Chương trình phối hợp số 05-CTr/BDVTU-BCS giai đoạn 2022 - 2026', null],
    ['Thực hiện Nghị quyết số 18-NQ/TU về tinh giản trên địa bàn huyện năm 2023', '2023'],
    ['Thực hiện Luật ngày 23 tháng 7 năm 2021 về trồng cây', null],
    ['Thi hành Luật Lâm nghiệp năm 2017', null],
    ['Thi hành Luật Lâm nghiệp trên địa bàn huyện năm 2023', '2023'],
    ['Rà soát văn bản quy phạm pháp luật năm 2019 trên địa bàn huyện', '2019'],
    ['Phổ biến, giáo dục pháp luật năm 2024', '2024'],
    ['Tập huấn Luật Ban hành văn bản quy phạm pháp luật năm 2015', null],
    ['Hoạt động của Hội Luật gia năm 2023', '2023'],
    ['Thi hành Luật Luật sư năm 2006', null],
    ['Trồng cây trong các năm 2021, 2022 và 2023', '2021/2023'],
    ['Trồng cây các năm 2021, 2022, 2023 và 2024', '2021/2024'],
    ['Giám sát bầu cử đại biểu nhiệm kỳ 2026 - 2031', null],
    ['Hoạt động của Hội nhiệm kỳ 2022 - 2027', '2022/2027'],
    ['Hoạt động năm 2023, phương hướng năm 2024', '2023'],
  ])('%s', (title, period) => {
    expect(fieldOf(extractHeader(structured(['title', 'KẾ HOẠCH', title])), 'period')).toBe(period);
  });

  it('comes from the issuing clause when the title has none', () => {
    const document = structured(
      ['title', 'KẾ HOẠCH', 'Trồng cây'],
      [
        'preamble',
        'Thực hiện Kế hoạch số 4/KH-UBND về trồng cây năm 2020, UBND xã xây dựng Kế hoạch trồng cây năm 2022 như sau:',
      ],
    );
    expect(fieldOf(extractHeader(document), 'period')).toBe('2022');
  });
});
