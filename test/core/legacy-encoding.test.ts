import { describe, expect, it } from 'vitest';
import {
  decodeLegacy,
  findLegacyEncoding,
  type LegacyEncoding,
  raiseCapitals,
  replaceCapitalMismaps,
  replaceLookAlikes,
  replaceMismaps,
  restoreLostHorns,
} from '../../src/core/legacy-encoding.ts';
import { CAPITAL_MISMAPS, TCVN3_PAIRS, VNI_PAIRS } from '../../src/rules/legacy-encodings.vi.ts';

const SENTENCE =
  'Phòng được giao xây dựng kế hoạch trồng cây xanh ở trường học, hằng năm tổng kết và khen thưởng.';

/** The Latin-1 surface of a text in an old encoding: the tables read backwards. */
function encode(text: string, encoding: LegacyEncoding): string {
  const back = new Map<string, string>();
  if (encoding === 'TCVN3') {
    for (let at = 0; at < TCVN3_PAIRS.length; at += 2)
      back.set(TCVN3_PAIRS.charAt(at + 1), TCVN3_PAIRS.charAt(at));
  } else {
    for (const pair of VNI_PAIRS.split(' ')) {
      const [sign = '', letter = ''] = pair.split('=');
      back.set(letter, sign);
    }
  }
  return [...text].map((letter) => back.get(letter) ?? letter).join('');
}

describe('the tables', () => {
  const letters = 'aăâeêioôơuưy'
    .split('')
    .flatMap((vowel) => ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => vowel + tone))
    .map((letter) => letter.normalize('NFC'))
    .concat('đ');

  it.each(['TCVN3', 'VNI'] as const)('%s has every letter and gives it back', (encoding) => {
    const text = letters.join('');
    expect(decodeLegacy(encode(text, encoding), encoding)).toBe(text);
  });
  it('VNI has the capitals too', () => {
    const text = letters.join('').toUpperCase();
    expect(decodeLegacy(encode(text, 'VNI'), 'VNI')).toBe(text);
  });
  it('TCVN3 is one sign a letter, each once', () => {
    const signs = TCVN3_PAIRS.split('').filter((_, at) => at % 2 === 0);
    expect(new Set(signs).size).toBe(74);
  });
  it.each([
    ['§éc lËp - Tù do - H¹nh phóc', 'TCVN3', 'Độc lập - Tự do - Hạnh phúc'],
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'TCVN3', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'VNI', 'Độc lập - Tự do - Hạnh phúc'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA', 'VNI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
  ] as const)('%s', (old, encoding, text) => expect(decodeLegacy(old, encoding)).toBe(text));
});

describe('decodeLegacy', () => {
  it.each<[string, string, LegacyEncoding, string]>([
    ['a minus sign for ư', '®\u2212îc h\u2212íng dÉn', 'TCVN3', 'được hướng dẫn'],
    ['a hyphen for ư', 'tr-êng nh- Trung -¬ng L-u', 'TCVN3', 'trường như Trung ương Lưu'],
    [
      'a hyphen that is one',
      'Tù do-H¹nh phóc, sè 12/KH-UBND, Q§-UB',
      'TCVN3',
      'Tự do-Hạnh phúc, số 12/KH-UBND, QĐ-UB',
    ],
    ['a dash before a word', '- Mét; -hai', 'TCVN3', '- Một; -hai'],
    ['a bullet is no letter', '· X· h\u2219y', 'TCVN3', '· Xã hãy'],
    ['the Greek letter for the micro sign', 'lμ nhμ', 'TCVN3', 'là nhà'],
    ['capitals by their neighbours', 'KÕ HO¹CH Vµ §Ò ¸N', 'TCVN3', 'KẾ HOẠCH VÀ ĐỀ ÁN'],
    ['a capital first letter', '§µ N½ng; Lµ UBND x·; C¸c Së', 'TCVN3', 'Đà Nẵng; Là UBND xã; Các Sở'],
    ['quotation marks of Windows', '\u0093KÕ ho¹ch\u0094', 'TCVN3', '“Kế hoạch”'],
    ['decomposed signs', 'Keá hoaïch'.normalize('NFD'), 'VNI', 'Kế hoạch'],
    ['a Unicode name amid the text', 'Chuû tòch\nTrần Văn Hóa', 'VNI', 'Chủ tịch\nTrần Văn Hóa'],
    ['line breaks stay', 'Keá\n hoaïch ', 'VNI', 'Kế\n hoạch '],
  ])('%s', (_, old, encoding, text) => expect(decodeLegacy(old, encoding)).toBe(text));
});

describe('findLegacyEncoding', () => {
  it.each<[string, string, LegacyEncoding | null]>([
    ['TCVN3', encode(SENTENCE, 'TCVN3'), 'TCVN3'],
    ['VNI', encode(SENTENCE, 'VNI'), 'VNI'],
    ['VNI in capitals', encode(SENTENCE.toUpperCase(), 'VNI'), 'VNI'],
    [
      'TCVN3 in capitals',
      encode(SENTENCE.toLowerCase(), 'TCVN3').replace(/[a-z]/g, (a) => a.toUpperCase()),
      'TCVN3',
    ],
    ['TCVN3 without its ư', encode(SENTENCE, 'TCVN3').replaceAll('\u00AD', ''), 'TCVN3'],
    ['Unicode', SENTENCE, null],
    ['Unicode in capitals', SENTENCE.toUpperCase(), null],
    ['Unicode, decomposed', SENTENCE.normalize('NFD'), null],
    ['Unicode with a broken letter', SENTENCE.replaceAll('ư', 'ƣ'), null],
    ['without marks', 'Phong duoc giao xay dung ke hoach trong cay xanh o truong hoc', null],
    ['English', 'The quick brown fox jumps over the lazy dog and runs into the deep dark forest again', null],
    [
      'French',
      'Le préfet a décidé que l’été prochain les écoles seront fermées à cause de la grève générale',
      null,
    ],
    ['a few words', encode('kế hoạch', 'TCVN3'), null],
    ['figures', '12 34 56 78 90 12 34 56 78 90', null],
  ])('%s', (_, text, encoding) => expect(findLegacyEncoding(text)).toBe(encoding));
});

describe('restoreLostHorns', () => {
  it.each<[string, string, string, number]>([
    ['certain words', 'đợc giao ở trờng học', 'được giao ở trường học', 2],
    ['then the likely ones', 'Ngời đợc hớng dẫn nh thế ở dới', 'Người được hướng dẫn như thế ở dưới', 5],
    ['capitals', 'PHƠNG HỚNG, NGỜI', 'PHƯƠNG HƯỚNG, NGƯỜI', 3],
    ['one misprint is no loss', 'đợc giao ở trường học', 'đợc giao ở trường học', 0],
    ['a text that has its ư', 'đợc giao ở trờng học, như trên', 'đợc giao ở trờng học, như trên', 0],
    ['sound words', 'hơn cơ sở mới', 'hơn cơ sở mới', 0],
    ['labels and abbreviations', 'đợc trờng: t) TH, T.', 'được trường: t) TH, T.', 2],
  ])('%s', (_, text, expected, restored) =>
    expect(restoreLostHorns(text)).toEqual({ text: expected, restored }),
  );
});

it('raiseCapitals leaves sentences alone', () => {
  const words = 'Có UBND xã và Sở Tài chính'.split(' ');
  expect(raiseCapitals(words)).toEqual(words);
});

describe('letters that look alike', () => {
  it.each([
    ['Cyrillic in a symbol', '24/ВСТ-ВТC', '24/BCT-BTC'],
    ['Cyrillic capitals alone', 'ВСТ-ВТС', 'BCT-BTC'],
    ['Cyrillic in a Latin word', 'kế hoạсh', 'kế hoạch'],
    ['Greek in a symbol', '12/ΚΗ-UBΝD', '12/KH-UBND'],
    ['a Russian word stays', 'Москва', 'Москва'],
    ['a small word of look-alikes stays', 'роса', 'роса'],
    ['Vietnamese stays', 'trường', 'trường'],
  ])('%s', (_, word, expected) => expect(replaceLookAlikes(word)).toBe(expected));

  it.each([
    ['trƣờng', 'trường'],
    ['ĐƢỢC', 'ĐƯỢC'],
    ['Ðảng', 'Đảng'],
    ['Đảng', 'Đảng'],
  ])('%s → %s', (word, expected) => expect(replaceMismaps(word)).toBe(expected));

  it('no mistaken capital word is one that may be meant', () => {
    expect(Object.keys(CAPITAL_MISMAPS).filter((word) => ['VÕ', 'DÕNG', 'RÕ', 'LÕI'].includes(word))).toEqual(
      [],
    );
    expect(replaceCapitalMismaps('HÕA,')).toBe('HÒA,');
    expect(replaceCapitalMismaps('VÕ HÕAN')).toBe('VÕ HÕAN');
  });
});
