import { describe, expect, it } from 'vitest';
import { extractHeader } from '../../../src/extract/header.ts';
import { fieldOf, flagsOf, rawOf, structured } from '../structured.ts';
import { headed, issuerOf, TITLE } from './headed.ts';

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

it('tells the Youth Union’s title behind a number from the issuer’s name', () => {
  const lines = ['TỈNH ĐOÀN HÀ GIANG', 'BAN THƯỜNG VỤ', 'Số: 12-CV/TĐTN-TTN&ĐT', 'ĐOÀN TNCS HỒ CHÍ MINH'];
  expect(issuerOf(...lines)?.slice(0, 2)).toEqual(['TỈNH ĐOÀN HÀ GIANG', 'BAN THƯỜNG VỤ']);
  expect(fieldOf(headed(...lines), 'number')?.symbol).toBe('CV/TĐTN-TTN&ĐT');
});
