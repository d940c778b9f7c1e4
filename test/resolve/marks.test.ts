import { describe, expect, it } from 'vitest';
import type { Mention, SignerMention } from '../../src/core/mention.ts';
import { extractCitations } from '../../src/extract/citations.ts';
import { restoreOfficeMarks } from '../../src/resolve/marks.ts';
import { scanned } from '../document.ts';

const codesOf = (mentions: readonly Mention[]) =>
  mentions.flatMap((mention) => (mention.kind === 'flag' ? [mention.value.code] : []));

describe('restoreOfficeMarks', () => {
  it.each([
    ['the marks of a lexicon', 'PHO GIẢM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['a deputy’s post half under a seal', 'qÓ GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['a deputy’s post wholly under a seal but for the head’s', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['but for all that is not its first letters', 'IÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['the first part of a deputy’s post', 'PHÓ GIÁM', 'PHÓ GIÁM ĐỐC'],
    ['a whole post stays', 'PHÓ GIÁM ĐỐC THƯỜNG TRỰC', 'PHÓ GIÁM ĐỐC THƯỜNG TRỰC'],
    ['another post of that ending stays', 'TỔNG GIÁM ĐỐC', 'TỔNG GIÁM ĐỐC'],
    ['of two posts what was read stays', 'THỨ TRƯỞNG', 'THỨ TRƯỞNG'],
    ['where the tone sits is the author’s own', 'BÍ THƯ ĐẢNG UỶ', 'BÍ THƯ ĐẢNG UỶ'],
    ['before a figure there is a number', 'PHÓ TRƯỞNG BAN SỐ 12', 'PHÓ TRƯỞNG BAN SỐ 12'],
    ['a place’s own name stays', 'CHỦ TỊCH UBND HUYEN SƠN TỊNH', 'CHỦ TỊCH UBND HUYỆN SƠN TỊNH'],
    ['so does a person’s', 'GIÁM ĐỐC TRUNG TÂM LÊ HỒNG PHONG', 'GIÁM ĐỐC TRUNG TÂM LÊ HỒNG PHONG'],
    ['an everyday word is no district', 'TRƯỞNG CƠ QUAN TỔ CHỨC', 'TRƯỞNG CƠ QUAN TỔ CHỨC'],
    ['a commune’s committee', 'CHỦ TỊCH UBND XA', 'CHỦ TỊCH UBND XÃ'],
  ])('%s', (_, position, expected) => {
    const document = scanned(`KT. GIÁM ĐỐC\n${position}`);
    const value: SignerMention['value'] = {
      name: null,
      position,
      authority: 'KT.',
      onBehalfOf: null,
      actingFor: 'GIÁM ĐỐC',
      title: null,
      otherPosts: [],
    };
    const signer = { kind: 'signer', value, start: 0, end: document.text.length, rule: 'test' } as const;
    const [restored, flag] = restoreOfficeMarks(document, [{ ...signer, certainty: 'stated' }]);
    expect(restored).toMatchObject({
      value: { position: expected },
      certainty: expected === position ? 'stated' : 'inferred',
    });
    expect(flag?.kind).toBe(expected === position ? undefined : 'flag');
  });
});

describe('restoreOfficeMarks: family names', () => {
  it.each([
    ['Đình Văn Quý', 'Đinh Văn Quý'],
    ['ĐĂNG THỊ LAN', 'ĐẶNG THỊ LAN'],
    ['Đinh Văn Quý', 'Đinh Văn Quý'],
    // Giang and Giàng
    ['Giảng A Páo', 'Giảng A Páo'],
    ['Thị Lan', 'Thị Lan'],
  ])('%s: %s', (name, expected) => {
    const document = scanned(`CHỦ TỊCH\n${name}`);
    const value: SignerMention['value'] = {
      ...{ name, position: 'CHỦ TỊCH', authority: null, onBehalfOf: null, actingFor: null },
      ...{ title: null, otherPosts: [] },
    };
    const signer = { kind: 'signer', value, start: 0, end: document.text.length, rule: 'test' } as const;
    const mentions = restoreOfficeMarks(document, [{ ...signer, certainty: 'stated' }]);
    expect(mentions[0]).toMatchObject({ value: { name: expected } });
    expect(codesOf(mentions)).toEqual(expected === name ? [] : ['marks-restored']);
  });
});

describe('restoreOfficeMarks: places and purposes', () => {
  const issuer = (name: string): Mention => ({
    kind: 'header',
    field: 'issuer',
    value: { name, parent: null, level: 'xã', province: null, evidence: 'letterhead' },
    ...{ start: 0, end: name.length, rule: 'r', certainty: 'stated' as const },
  });
  it.each([
    ['one letter off the issuer’s name', 'ĐẢNG ỦY XÃ ĐẠI LỘC', 'Đọi Lộc', 0.6, 'Đại Lộc'],
    ['read as surely as the issuer', 'ĐẢNG ỦY XÃ ĐẠI LỘC', 'Đọi Lộc', 0.95, 'Đọi Lộc'],
    ['another place', 'ĐẢNG ỦY XÃ ĐẠI LỘC', 'Tam Kỳ', 0.6, 'Tam Kỳ'],
    ['marks alone differ', 'ĐẢNG ỦY XÃ ĐAI LỘC', 'Đại Lộc', 0.6, 'Đại Lộc'],
    ['a district of the list', 'ỦY BAN NHÂN DÂN HUYỆN CẨM GIÀNG', 'Cấm Giàng', 0.9, 'Cẩm Giàng'],
    ['a commune of that name is in no list', 'ĐẢNG ỦY XÃ CẤM GIÀNG', 'Cấm Giàng', 0.9, 'Cấm Giàng'],
  ])('%s', (_, name, place, confidence, expected) => {
    const text = `${name}\n${place}, ngày 12 tháng 3 năm 2022`;
    const document = scanned(text, { [place.split(' ')[0] as string]: confidence });
    const start = text.indexOf(place);
    const value = { kind: 'header', field: 'place', value: place, start, end: start + place.length } as const;
    const mention: Mention = { ...value, rule: 'r', certainty: 'stated' };
    const mentions = restoreOfficeMarks(document, [issuer(name), mention]);
    expect(mentions[1]).toMatchObject({ value: expected });
    expect(codesOf(mentions)).toEqual(expected === place ? [] : ['marks-restored']);
  });

  it.each([
    ['để b¿c', 'để b/c'],
    ['bí', 'b/c'],
    ['b/e', 'b/c'],
    ['b: c', 'b/c'],
    ['0h', 't/h'],
    ['©/đ', 'c/đ'],
    ['b“C', 'b/c'],
    ['th', 't/h'],
    ['đế biết', 'để biết'],
    ['báo cáo', 'báo cáo'],
    ['p/h', 'p/h'],
    ['Ưh', 't/h'],
    ['để Vh', 'để t/h'],
    ['/h', 't/h'],
    ['c?đ', 'c/đ'],
    ['b/cáo', 'b/cáo'],
    ['b/Q', 'b/c'],
    ['b/', 'b/c'],
    ['pẦh', 'p/h'],
    ['p; h', 'p/h'],
    ['cđ', 'c/đ'],
    ['c/d', 'c/đ'],
    ['để biếu', 'để biết'],
  ])('purpose %s: %s', (purpose, expected) => {
    const document = scanned(`Bộ Nội vụ (${purpose})`);
    const value = { name: 'Bộ Nội vụ', purpose, archive: [] };
    const mention = { kind: 'recipient', value, start: 0, end: document.text.length, rule: 'r' } as const;
    const [restored] = restoreOfficeMarks(document, [{ ...mention, certainty: 'stated' }]);
    expect(restored).toMatchObject({ value: { purpose: expected } });
  });
});

describe('restoreOfficeMarks: recipients and the bodies of citations', () => {
  it.each([
    [
      { name: 'UBND tính', archive: [] },
      { name: 'UBND tỉnh', archive: [] },
    ],
    [
      { name: 'Các phong, Bạn, đội cứu hộ tính', archive: [] },
      { name: 'Các phòng, Ban, đội cứu hộ tỉnh', archive: [] },
    ],
    [
      { name: 'Viện giới tính học', archive: [] },
      { name: 'Viện giới tính học', archive: [] },
    ],
    [
      { name: null, archive: ['VT', 'Văn phong Đảng ủy'] },
      { name: null, archive: ['VT', 'Văn phòng Đảng ủy'] },
    ],
    [
      { name: 'Nhà hát Phương Nam', archive: [] },
      { name: 'Nhà hát Phương Nam', archive: [] },
    ],
    [
      { name: null, archive: ['VỊ', 'TH'] },
      { name: null, archive: ['VT', 'TH'] },
    ],
    [
      { name: null, archive: ['TH', 'VI'] },
      { name: null, archive: ['TH', 'VI'] },
    ],
    [
      { name: null, archive: ['VP'] },
      { name: null, archive: ['VP'] },
    ],
    [
      { name: null, archive: ['VỊT', 'TH'] },
      { name: null, archive: ['VT', 'TH'] },
    ],
    [
      { name: 'Các chí, đảng bộ cơ sở', archive: [] },
      { name: 'Các chi, đảng bộ cơ sở', archive: [] },
    ],
    [
      { name: 'Các đông chi Huyện ủy viên', archive: [] },
      { name: 'Các đồng chí Huyện ủy viên', archive: [] },
    ],
    [
      { name: 'TI. Tỉnh ủy, TỊ. HĐND tỉnh', archive: [] },
      { name: 'TT. Tỉnh ủy, TT. HĐND tỉnh', archive: [] },
    ],
    [
      { name: 'TỪ Đảng ủy, HĐND xã', archive: [] },
      { name: 'TT Đảng ủy, HĐND xã', archive: [] },
    ],
    [
      { name: 'Các trưởng phòng, phó phòng', archive: [] },
      { name: 'Các trưởng phòng, phó phòng', archive: [] },
    ],
    [
      { name: 'Các đíc phó giám đốc', archive: [] },
      { name: 'Các đ/c phó giám đốc', archive: [] },
    ],
  ])('%j: %j', (read, expected) => {
    const document = scanned('- Những ai nhận');
    const value = { ...read, purpose: null };
    const mention = { kind: 'recipient', value, start: 0, end: document.text.length, rule: 'r' } as const;
    const mentions = restoreOfficeMarks(document, [{ ...mention, certainty: 'stated' }]);
    expect(mentions[0]).toMatchObject({ value: expected });
    expect(codesOf(mentions)).toEqual(
      JSON.stringify(read) === JSON.stringify(expected) ? [] : ['marks-restored'],
    );
  });

  it.each([
    ['Bạn Bí thư Trung ương Đáng', 'Ban Bí thư Trung ương Đảng'],
    ['Ban cán sự đáng UBND tính', 'Ban cán sự đảng UBND tỉnh'],
    ['Tỉnh uỷ', 'Tỉnh uỷ'],
    ['Tống Tham mưu trưởng', 'Tổng Tham mưu trưởng'],
    ['Bộ trưởng Bộ Xây dưng', 'Bộ trưởng Bộ Xây dựng'],
    ['UBND huyện Định Quản', 'UBND huyện Định Quán'],
    ['Quận ủy Cấm Lệ', 'Quận ủy Cẩm Lệ'],
    ['UBND tỉnh Quảng Thị', 'UBND tỉnh Quảng Trị'],
    // two districts of those letters
    ['UBND huyện Tân Thanh', 'UBND huyện Tân Thanh'],
    ['UBND xã Cấm Lệ', 'UBND xã Cấm Lệ'],
  ])('%s: %s', (name, expected) => {
    const text = `Chỉ thị số 12-CT/TW ngày 02/3/2021 của ${name}`;
    const document = scanned(text);
    const [citation] = extractCitations(document).filter(({ kind }) => kind === 'citation');
    const [restored] = restoreOfficeMarks(document, citation ? [citation] : []);
    expect(restored).toMatchObject({ value: { issuers: [expected] } });
  });
});
