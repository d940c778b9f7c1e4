import { describe, expect, it } from 'vitest';
import { extractHeader } from '../../../src/extract/header.ts';
import { fieldOf, flagsOf, rawOf, structured } from '../structured.ts';
import { headed, TITLE } from './headed.ts';

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
    ['Bắc Hà, hồi 15 giờ 30 phút ngày 9 tháng 9 năm 2020', 'Bắc Hà', '2020-09-09'],
    ['Bắc Hà, hồi 7 giờ, ngày 9 tháng 9 năm 2020', 'Bắc Hà', '2020-09-09'],
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
