/**
 * Vietnamese before Unicode: TCVN 5712:1993 (ABC fonts, .VnTime) and VNI-Windows, by what their bytes look like in Latin-1.
 * Pairs of sign and letter; upper-case vowels with tones have no sign in TCVN3, its fonts drew them.
 */

/** Sign and letter in turn. "ư" is Latin-1's soft hyphen, which programs like to drop. */
export const TCVN3_PAIRS =
  '¸áµà¶ả·ã¹ạ©âÊấÇầÈẩÉẫËậ¨ă¾ắ»ằ¼ẳ½ẵÆặ®đÐéÌèÎẻÏẽÑẹªêÕếÒềÓểÔễÖệÝí×ìØỉÜĩÞịãóßòáỏâõäọ«ôèốåồæổçỗéộ¬ơíớêờëởìỡîợóúïùñủòũôụ\u00ADưøứõừöử÷ữùựýýúỳûỷüỹþỵ¢Â¡Ă§Đ£Ê¤Ô¥Ơ¦Ư';

/** Letter with a second sign, or a sign of its own, and what it stands for. */
export const VNI_PAIRS =
  'AÙ=Á aù=á AØ=À aø=à AÛ=Ả aû=ả AÕ=Ã aõ=ã AÏ=Ạ aï=ạ AÂ=Â aâ=â AÁ=Ấ aá=ấ AÀ=Ầ aà=ầ AÅ=Ẩ aå=ẩ AÃ=Ẫ aã=ẫ AÄ=Ậ aä=ậ AÊ=Ă aê=ă AÉ=Ắ aé=ắ AÈ=Ằ aè=ằ AÚ=Ẳ aú=ẳ AÜ=Ẵ aü=ẵ AË=Ặ aë=ặ Ñ=Đ ñ=đ EÙ=É eù=é EØ=È eø=è EÛ=Ẻ eû=ẻ EÕ=Ẽ eõ=ẽ EÏ=Ẹ eï=ẹ EÂ=Ê eâ=ê EÁ=Ế eá=ế EÀ=Ề eà=ề EÅ=Ể eå=ể EÃ=Ễ eã=ễ EÄ=Ệ eä=ệ Í=Í í=í Ì=Ì ì=ì Æ=Ỉ æ=ỉ Ó=Ĩ ó=ĩ Ò=Ị ò=ị OÙ=Ó où=ó OØ=Ò oø=ò OÛ=Ỏ oû=ỏ OÕ=Õ oõ=õ OÏ=Ọ oï=ọ OÂ=Ô oâ=ô OÁ=Ố oá=ố OÀ=Ồ oà=ồ OÅ=Ổ oå=ổ OÃ=Ỗ oã=ỗ OÄ=Ộ oä=ộ Ô=Ơ ô=ơ ÔÙ=Ớ ôù=ớ ÔØ=Ờ ôø=ờ ÔÛ=Ở ôû=ở ÔÕ=Ỡ ôõ=ỡ ÔÏ=Ợ ôï=ợ UÙ=Ú uù=ú UØ=Ù uø=ù UÛ=Ủ uû=ủ UÕ=Ũ uõ=ũ UÏ=Ụ uï=ụ Ö=Ư ö=ư ÖÙ=Ứ öù=ứ ÖØ=Ừ öø=ừ ÖÛ=Ử öû=ử ÖÕ=Ữ öõ=ữ ÖÏ=Ự öï=ự YÙ=Ý yù=ý YØ=Ỳ yø=ỳ YÛ=Ỷ yû=ỷ YÕ=Ỹ yõ=ỹ Î=Ỵ î=ỵ';

/** What programs make of some signs of a TCVN3 text, and the sign that was meant. */
export const SURFACE_VARIANTS: Readonly<Record<string, string>> = {
  // what PDF makers give for the soft hyphen; whether it is one in its place is for the syllable to say
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2219': '·',
  '\u22C5': '·',
  μ: 'µ',
};

/** Punctuation of Windows-1252, by Latin-1's controls. */
export const WINDOWS_SIGNS: Readonly<Record<string, string>> = {
  '\u0082': '‚',
  '\u0084': '„',
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
};

/** Words that lost their "ư" and are a syllable all the same, though hardly a word of an administrative text. */
export const LOST_HORNS: Readonly<Record<string, string>> = {
  ngời: 'người',
  dới: 'dưới',
  lới: 'lưới',
  lu: 'lưu',
  hu: 'hưu',
};

/** What broken character maps of word processors give for a letter. */
export const MISMAPS: Readonly<Record<string, string>> = { ƣ: 'ư', Ƣ: 'Ư', Ð: 'Đ', ð: 'đ' };

/** Capital words that such a map makes, none of them a word of the language. */
export const CAPITAL_MISMAPS: Readonly<Record<string, string>> = {
  HÕA: 'HÒA',
  PHÕNG: 'PHÒNG',
  TÕA: 'TÒA',
  TÕNG: 'TÒNG',
  CÕN: 'CÒN',
  LÕNG: 'LÒNG',
};

/** Letters of other alphabets that look like the Latin ones they stand for. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ѕ: 'S',
  },
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's' },
  ...{
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Χ: 'X',
    ο: 'o',
  },
};
