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

/** Letters of other alphabets and of broken character maps that look like the Vietnamese ones they stand for. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ ƣ: 'ư', Ƣ: 'Ư', Ð: 'Đ' },
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
