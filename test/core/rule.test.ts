import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/fold.ts';
import { compile } from '../../src/core/rule.ts';

const EXACT: readonly [name: string, pattern: string, text: string, found: string[]][] = [
  ['edges part words', '‹sở›', 'sở sởn lsở (sở)', ['sở', 'sở']],
  ['a Vietnamese letter is no edge', '‹ư›', 'được ư thư', ['ư']],
  ['a combining mark is no edge', '‹e›', 'e e\u0323', ['e']],
  ['a figure is no edge', '‹KH›', '1KH KH KH2', ['KH']],
  [
    'a tone stands on either vowel of an open syllable',
    '‹(?:[Đđ]ảng ủy|HÒA|khoẻ|quý|hoàn)›',
    'Đảng uỷ, đảng ủy, HOÀ HÒA khỏe khoẻ qúy quý hoàn hòan',
    ['Đảng uỷ', 'đảng ủy', 'HOÀ', 'HÒA', 'khỏe', 'khoẻ', 'quý', 'hoàn'],
  ],
  ['marks and case count', 'dự án', 'dự án đề án du an', ['dự án']],
];

const FOLDED: readonly [name: string, pattern: string, text: string, found: string[]][] = [
  ['marks and case do not count', '‹ủy ban›', 'UỶ BAN uỵ bàn', ['uy ban', 'uy ban']],
  ['property classes stay', '‹\\p{L}{2} Đ›', 'ab Đ', ['ab d']],
  ['escapes stay', '\\D\\S\\d', 'Đè9', ['de9']],
  ['classes of letters are folded', '[Đđ]ề', 'Đề đê', ['de', 'de']],
  ['lookarounds stay', '(?<!phó )chủ tịch(?= UBND)', 'Phó Chủ tịch UBND, Chủ tịch UBND', ['chu tich']],
];

describe('compile', () => {
  it.each(EXACT)('exact: %s', (_, pattern, text, found) => {
    expect(text.match(compile(pattern, 'exact')) ?? []).toEqual(found);
  });

  it.each(FOLDED)('folded: %s', (_, pattern, text, found) => {
    expect(fold(text).match(compile(pattern, 'folded')) ?? []).toEqual(found);
  });

  it('keeps the names of groups', () => {
    const groups = compile('(?<Số>đ)|(?<soLuong>[àáâ]\\d)', 'folded', '').exec('a7')?.groups;
    expect(groups?.soLuong).toBe('a7');
  });

  it('takes the flags it is given, and always u', () => {
    expect(compile('a', 'exact', 'y').flags).toBe('uy');
    expect(compile('a', 'exact').flags).toBe('gu');
  });
});
