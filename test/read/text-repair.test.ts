import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/read/open.ts';
import type { LayerWord } from '../../src/read/pdf-words.ts';
import { repairText, repairWords } from '../../src/read/text-repair.ts';
import { TCVN3_PAIRS, VNI_PAIRS } from '../../src/rules/legacy-encodings.vi.ts';
import { noEngine, put } from './files.ts';

const TCVN3 = new Map(
  Array.from({ length: TCVN3_PAIRS.length / 2 }, (_, at) => [
    TCVN3_PAIRS.charAt(2 * at + 1),
    TCVN3_PAIRS.charAt(2 * at),
  ]),
);
const VNI = new Map(VNI_PAIRS.split(' ').map((pair) => pair.split('=').reverse() as [string, string]));
const tcvn3 = (text: string) => [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');
const vni = (text: string) => [...text].map((letter) => VNI.get(letter) ?? letter).join('');

const FIRST = 'Phòng Văn hóa được giao mua sách cho thư viện trường học ở các xã vùng cao.';
const SECOND = 'Các trường báo cáo số sách đã nhận và số người đọc mỗi tháng, như mọi năm.';

describe('repairText', () => {
  it.each<[string, string, string, string | null]>([
    ['Unicode', `${FIRST}\n\n${SECOND}`, `${FIRST}\n\n${SECOND}`, null],
    ['TCVN3', tcvn3(`${FIRST}\n\n${SECOND}`), `${FIRST}\n\n${SECOND}`, 'decoded from TCVN3'],
    ['VNI', vni(`${FIRST}\n\n${SECOND}`), `${FIRST}\n\n${SECOND}`, 'decoded from VNI'],
    [
      'short paragraphs go with the text',
      vni(`Số: 12/QĐ\n\n${FIRST}\n \nKẾ HOẠCH`),
      `Số: 12/QĐ\n\n${FIRST}\n \nKẾ HOẠCH`,
      'decoded from VNI',
    ],
    ['a Unicode paragraph stays', `${vni(FIRST)}\n\n${SECOND}`, `${FIRST}\n\n${SECOND}`, 'decoded from VNI'],
    [
      'both encodings',
      `${vni(FIRST)}\n\n${tcvn3(SECOND)}`,
      `${FIRST}\n\n${SECOND}`,
      'decoded from TCVN3 and VNI',
    ],
    [
      'a short Unicode paragraph stays',
      `${vni(`${FIRST} ${SECOND}`)}\n\nTôn Thất Hòa`,
      `${FIRST} ${SECOND}\n\nTôn Thất Hòa`,
      'decoded from VNI',
    ],
    ['a few words', tcvn3('Kế hoạch'), tcvn3('Kế hoạch'), null],
    ['ƣ for ư', 'các trƣờng nhƣ trên', 'các trường như trên', 'look-alike letters replaced in 2 words'],
    [
      'with ƣ, capitals too',
      'CỘNG HÕA như trƣớc',
      'CỘNG HÒA như trước',
      'look-alike letters replaced in 2 words',
    ],
    [
      'words without the spaces between them',
      'Kếhoạch trồngrừng ở địaphương: cáctổ bảo vệ tổchức tuần tra đểnâng độ che phủ, văn bản 5/UBNDngày 2/3, TỔNGHỆ NHÂN',
      'Kế hoạch trồng rừng ở địa phương: các tổ bảo vệ tổ chức tuần tra để nâng độ che phủ, văn bản 5/UBND ngày 2/3, TỔ NGHỆ NHÂN',
      'spaces put back into 7 words',
    ],
    [
      'figures and days without the spaces around them',
      'Kếhoạch trồngrừng theo Luật tổ chức Chính phủngày 25 tháng 12 năm2001, Nghị định số 5/2004/NĐ-CP ngày 15 tháng 10 năm 2004của Chínhphủ, khoản2 Điều5, lần thứ9, các địaphương',
      'Kế hoạch trồng rừng theo Luật tổ chức Chính phủ ngày 25 tháng 12 năm 2001, Nghị định số 5/2004/NĐ-CP ngày 15 tháng 10 năm 2004 của Chính phủ, khoản 2 Điều 5, lần thứ 9, các địa phương',
      'spaces put back into 5 words',
    ],
    [
      'words without the spaces behind their marked vowels',
      'Tổbảo vệrừng xã phụtrách địa bàn, chủtrì kiểm tra, từtháng 4, vềviệc phòng cháy, kỳ2026 - 2030; bộtrực đểtuần tra, sửdụng máy, hỗtrợtổchức, cảxã theo Quyết định số41/QĐ-UBND, mục tiêu ởCKTX, lần thứII, nhà văn hoá1, vụlúa, hộnghèo, sổtheo dõi, Đảng uỷUỷban xã, NỘI QUY, GIẢI PHÁP',
      'Tổ bảo vệ rừng xã phụ trách địa bàn, chủ trì kiểm tra, từ tháng 4, về việc phòng cháy, kỳ 2026 - 2030; bộ trực để tuần tra, sử dụng máy, hỗ trợ tổ chức, cả xã theo Quyết định số 41/QĐ-UBND, mục tiêu ở CKTX, lần thứ II, nhà văn hoá1, vụ lúa, hộ nghèo, sổ theo dõi, Đảng uỷ Uỷ ban xã, NỘI QUY, GIẢI PHÁP',
      'spaces put back into 15 words',
    ],
    ['a few foreign names', 'người Êđê ở Cơlui, kếhoạch', 'người Êđê ở Cơlui, kếhoạch', null],
    ['without ƣ capitals are as written', 'CỘNG HÕA', 'CỘNG HÕA', null],
    ['Cyrillic in a number', 'số 12/КН-UBND', 'số 12/KH-UBND', 'look-alike letters replaced in 1 word'],
  ])('%s', (_, text, value, how) => expect(repairText(text)).toMatchObject({ value, how }));

  it('TCVN3 that lost its ư', () => {
    const { value, how } = repairText(tcvn3(`${FIRST} ${SECOND}`).replaceAll('\u00AD', ''));
    expect(value).toBe(`${FIRST} ${SECOND}`);
    expect(how).toBe('decoded from TCVN3, "ư", which it had lost, put back in 6 words');
  });
});

/** A line of words a font; "|" parts the runs of a word. */
function layer(...texts: [font: string, text: string][]): LayerWord[] {
  return texts.flatMap(([font, text], line) =>
    text.split(' ').map((word) => ({
      text: word.replaceAll('|', ''),
      ...{ x0: 0, y0: 20 * line, x1: 10, y1: 20 * line + 10, confidence: null, bold: false },
      runs: word.split('|').map((part, at) => ({ font: at === 0 ? font : `${font},Italic`, text: part })),
    })),
  );
}
const read = (...texts: [string, string][]) => {
  const { value, how } = repairWords(layer(...texts));
  return [value.map((word) => word.text).join(' '), how];
};

describe('repairWords', () => {
  it('a sound layer stays', () => {
    expect(read(['Times', FIRST])).toEqual([FIRST, null]);
    expect(repairWords(layer(['Times', 'Một'])).value).toEqual([
      { text: 'Một', x0: 0, y0: 0, x1: 10, y1: 10, confidence: null, bold: false },
    ]);
  });
  it('fonts of TCVN3 by name, whose H fonts draw capitals', () => {
    const title = ['ABCDEF+.VnTimeH,Bold', tcvn3('kế hoạch')] as [string, string];
    expect(read(title, ['GHIJKL+VnTime', tcvn3(FIRST)])).toEqual([`KẾ HOẠCH ${FIRST}`, 'decoded from TCVN3']);
  });
  it('a Unicode font with that name is left', () => {
    expect(read(['.VnTime', FIRST])).toEqual([FIRST, null]);
  });
  it('one font among others', () => {
    expect(read(['VNI-Times', vni('Kế hoạch')], ['F1', FIRST], ['.VnTime', tcvn3(SECOND)])).toEqual([
      `Kế hoạch ${FIRST} ${SECOND}`,
      'decoded from TCVN3 and VNI',
    ]);
  });
  it('fonts without a telling name', () => {
    const capitals = tcvn3('kế hoạch').replace(/[a-z]/g, (letter) => letter.toUpperCase());
    expect(read(['F1', tcvn3(FIRST)], ['F2', capitals])).toEqual([`${FIRST} KẾ HOẠCH`, 'decoded from TCVN3']);
    expect(read(['F1', vni(FIRST)], ['F2', 'Tôn Thất Hòa'])).toEqual([
      `${FIRST} Tôn Thất Hòa`,
      'decoded from VNI',
    ]);
  });
  it('letters whose two signs come of two runs', () => {
    expect(read(['VNI-Times', `${vni(FIRST)} Ke|á hoa|ïch`])[0]).toBe(`${FIRST} Kế hoạch`);
  });
  it('says in how many words other alphabets stood', () => {
    expect(repairWords(layer(['F1', `${FIRST} 24/ВСТ BYТ trƣờng`]))).toMatchObject({
      lookAlikes: 2,
      how: 'look-alike letters replaced in 3 words',
    });
  });
});

describe('text files', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  it.each<[string, string | Buffer, RegExp]>([
    ['TCVN3 of one byte a letter', latin1(tcvn3(FIRST)), /^text file; decoded from TCVN3$/],
    ['VNI of one byte a sign', latin1(vni(FIRST)), /^text file; decoded from VNI$/],
    ['VNI carried over to UTF-8', vni(FIRST), /^text file; decoded from VNI$/],
    ['UTF-8', FIRST, /^text file$/],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(FIRST, 'utf16le')]), /^text file$/],
  ])('%s', async (name, content, reason) => {
    const source = await openSource(put(`${name}.txt`, content), { engine: noEngine });
    const page = await source.readPage(1);
    expect(page.reason).toMatch(reason);
    if (page.origin !== 'plain-text') throw new Error(page.reason);
    expect(page.lines.map((line) => line.text).join(' ')).toBe(FIRST);
  });
});
