import { describe, expect, it } from 'vitest';
import { typeOfCode, typeOfLine } from '../../src/core/document-type.ts';

const LINES: readonly [name: string, line: string, code: string | null][] = [
  ['a type', 'KẾ HOẠCH', 'KH'],
  ['marks lost by OCR', 'KE HOẠCH', 'KH'],
  ['signs around it', '* KẾ HOẠCH: ', 'KH'],
  ['two spaces inside', 'CHỈ  THỊ', 'CT'],
  ['a long type', 'CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CTrHĐ'],
  ['a type with more words', 'KẾ HOẠCH TRỒNG RỪNG', null],
  ['whose paper it is', 'NGHỊ QUYẾT CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ', 'NQ'],
  ['whose paper it is, and what about', 'NGHỊ QUYẾT CỦA HĐND XÃ VỀ TRỒNG RỪNG', null],
  ['whose paper it is, the typeface’s capitals lost', 'quyết định của bộ trưởng bộ y tế', 'QĐ'],
  ['whose paper it is, half in capitals', 'QUYẾT ĐỊNH của ủY BAN NHÂN DÂN xã', 'QĐ'],
  ['whose paper a sentence names', 'kế hoạch của các xã', null],
  ['not in capitals', 'Kế hoạch', null],
  ['capitals that were the typeface’s', 'báo cáo', 'BC'],
  ['small letters amid a sentence', 'báo cáo, kế hoạch', null],
  ['a space too many', 'K ẾT LUẬN', 'KL'],
  ['its first letter lost', 'UYẾT ĐỊNH', 'QĐ'],
  ['a short one without its first letter', 'HỈ THỊ', null],
  ['a space too few', 'KẾHOẠCH', 'KH'],
  ['no type', 'MỤC ĐÍCH', null],
  ['nothing', '', null],
];

const CODES: readonly [code: string, grammar: 'state' | 'party', name: string | null][] = [
  ['KH', 'state', 'Kế hoạch'],
  ['CT', 'state', 'Chỉ thị'],
  ['CTr', 'party', 'Chương trình'],
  ['QD', 'state', 'Quyết định'],
  ['QĐi', 'party', 'Quy định'],
  ['TT', 'state', 'Thông tư'],
  ['TT', 'party', 'Thông tri'],
  ['DA', 'state', 'Dự án'],
  ['ĐA', 'state', 'Đề án'],
  ['UBND', 'state', null],
  ['kh', 'state', null],
];

describe('typeOfLine', () => {
  it.each(LINES)('%s', (_, line, code) => expect(typeOfLine(line)?.code ?? null).toBe(code));
});

describe('typeOfCode', () => {
  it.each(CODES)('%s of the %s', (code, grammar, name) => {
    expect(typeOfCode(code, grammar)?.name ?? null).toBe(name);
  });
});
