import { describe, expect, it } from 'vitest';
import { similarity } from '../../src/core/similarity.ts';
import { isAbsent, keyOf, plain, softText } from '../../src/evaluate/equality.ts';

describe('softText', () => {
  it.each([
    ['hoà', 'hòa'],
    ['uỷ ban', 'Ủy ban'],
    ['khoá XII', 'khóa XII'],
    ['thuý', 'thúy'],
    ['hoàn thành', 'HOÀN THÀNH'],
    ['Phòng Văn hóa-Thông tin;', 'Phòng Văn hoá - Thông tin'],
    ['16/CT-TTg', '16/ CT - TTg'],
    ['“dân vận khéo”', '"Dân vận khéo"'],
    ['Đảng'.normalize('NFD'), 'đảng'],
    ['quyết định', 'quyết\nđịnh'],
    ['khoẻ', 'khỏe'],
  ])('%s = %s', (left, right) => {
    expect(softText(left)).toBe(softText(right));
  });

  it.each([
    ['hòa', 'hoa'],
    ['hòa', 'hóa'],
    ['luật', 'luât'],
    ['đề án', 'dề án'],
    ['mưa', 'mua'],
    ['tỉnh 6', 'tỉnh 9'],
  ])('%s ≠ %s', (left, right) => {
    expect(softText(left)).not.toBe(softText(right));
  });
});

describe('strict keys', () => {
  it('see past Unicode form, spacing and the order of keys', () => {
    expect(plain(' Uỷ  ban\n'.normalize('NFD'))).toBe('Uỷ ban');
    expect(keyOf({ b: 'x', a: ['y '] })).toBe(keyOf({ a: ['y'], b: 'x' }));
    expect(keyOf({ number: null })).not.toBe(keyOf({ number: '1' }));
    expect(keyOf(['a', 'b'])).not.toBe(keyOf(['b', 'a']));
  });
  it.each([
    [null, true],
    [undefined, true],
    [[], true],
    ['', true],
    [{ a: null }, true],
    [0, false],
    ['x', false],
    [['x'], false],
  ])('isAbsent(%j) is %s', (value, expected) => expect(isAbsent(value)).toBe(expected));
});

describe('similarity', () => {
  it.each([
    ['Kế hoạch', 'KÊ HOACH', 1],
    ['', '', 1],
    ['Kế hoạch', '', 0],
    ['abc', 'xyz', 0],
    ['a', 'a', 1],
  ])('of %j and %j is %d', (left, right, expected) => expect(similarity(left, right)).toBe(expected));
  it('ranks the nearer text higher', () => {
    const near = similarity('Quyết định số 217-QĐ/TW', 'Quyết đinh sô 217-QD/TW ngày');
    const far = similarity('Quyết định số 217-QĐ/TW', 'Nghị quyết Đại hội Đảng');
    expect(near).toBeGreaterThan(0.8);
    expect(far).toBeLessThan(0.5);
  });
});
