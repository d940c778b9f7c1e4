import { describe, expect, it } from 'vitest';
import { extractHeader } from '../../../src/extract/header.ts';
import { fieldOf, flagsOf, rawOf, structured } from '../structured.ts';
import { TITLE } from './headed.ts';

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

  it.each([
    ['Sóc Trăng', 'Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng cây như sau:', 'tỉnh'],
    ['Kế Sách', 'UBND huyện ban hành Kế hoạch trồng cây như sau:', 'huyện'],
    ['Đà Nẵng', 'UBND thành phố ban hành Kế hoạch trồng cây như sau:', 'tỉnh'],
    ['Đà Nẵng', 'Thành phố còn nhiều đồi trọc.', 'tỉnh'],
    ['Ngã Bảy', 'UBND thành phố ban hành Kế hoạch trồng cây như sau:', 'huyện'],
    ['Sóc Trăng', 'Tỉnh còn nhiều đồi trọc.', null],
  ])('ranks a committee whose place the letterhead has lost: %s, %s', (place, clause, level) => {
    const document = structured(
      ['letterhead', 'ỦY BAN NHÂN DÂN', 'Số: 9/KH-UBND', `${place}, ngày 12 tháng 3 năm 2021`],
      TITLE,
      ['preamble', clause],
    );
    expect(fieldOf(extractHeader(document), 'issuer')).toMatchObject({ name: 'ỦY BAN NHÂN DÂN', level });
  });

  it('ranks a city by the province that it is', () => {
    const text = 'Thực hiện Chương trình của Thành ủy Hải Phòng; UBND thành phố xây dựng Kế hoạch:';
    expect(inPreamble(text).issuer).toMatchObject({ level: 'tỉnh', province: 'Hải Phòng' });
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

  it('does not flag the letterhead of the paper that a decision issues', () => {
    const document = structured(
      ['letterhead', 'SỞ NỘI VỤ'],
      TITLE,
      ['preamble', 'Điều 1. Ban hành Kế hoạch.'],
      ['signature', 'GIÁM ĐỐC', 'Lê Văn Hân'],
      ['letterhead', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['body', '1. Trồng cây'],
    );
    expect(flagsOf(extractHeader(document))).not.toContain('letterhead-displaced');
  });
});
