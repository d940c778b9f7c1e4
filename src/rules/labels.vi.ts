/**
 * Labels that open a line of a plan, Nghị định 30/2020 annex I.II.6: roman parts, arabic items, point letters of the
 * Vietnamese alphabet (a b c d đ e …), dashes.
 */
export const LABELS = {
  /** "II.", "II)", "II.-", "IV -", "V/", "V/-", "V/.", "VI:", "VI ." before a title that begins with a capital; "I MỤC ĐÍCH", "I, MỤC ĐÍCH" before capitals alone. */
  part: String.raw`(?<label>[IVX]{1,6})(?:\s?(?<mark>[.)](?:\s?[-–])?|\s[.)](?=\s)|\/\s?[-–.](?=\s)|\.?[/:](?=\s)|\s?[-–](?=\s))\s?(?=\p{Lu}|[“"])|,?\s(?=\p{Lu}{2,}[\s,]\s?\p{Lu}{2}))`,
  /** What the OCR makes of roman figures: "H.", "IH.", "Ill.", "VHI."; a part only where the sequence asks for it. */
  doubtfulPart: String.raw`(?<label>[IVXHlL1|!TJÌÍỊ[]{1,6})(?<mark>[.,)/]|\s?[-–])\s?(?=\p{Lu}{2,}[\s,]\s?\p{Lu}{2})`,
  /** "PHẦN I", "Phần thứ nhất", "Chương II", "Phần A.": their headings often stand on the next line. */
  namedPart: String.raw`(?:PHẦN|Phần|CHƯƠNG|Chương)(?:\s|(?=[IVX]))(?<label>[IVX]{1,6}|(?:[A-HĐ]|\d{1,2})(?=\s?[.:]\s)|thứ\s\p{L}+|THỨ\s\p{Lu}+)(?<mark>\s?[.:]?\s?[–-]?)(?:\s|$)`,
  /** "Mục 1. Về đào tạo": between parts and items. */
  division: String.raw`(?<label>(?:Mục|MỤC)\s(?:\d{1,2}|[IVX]{1,4}))(?<mark>\s?[.:–-])\s?(?=\p{Lu})`,
  /** "Điều 1." */
  article: String.raw`(?<label>(?:Điều|ĐIỀU)\s\d{1,3}[a-zđ]?)(?<mark>[.:])\s?`,
  /** "1.", "1.2.", "12)", "1.-", "1- ", "1/- ", "1./ ", "1.1 ", "1 . " before a capital or a quote; "1. 100%", "2. 05 lớp". */
  item: String.raw`(?<label>\d{1,2}(?:\.\d{1,2}){0,3})(?<mark>[.)]\s?(?:[-–]\s?)?|\s[.)]\s|\.?\/(?:\s?[-–.])?\s|\s?[-–]\s(?!\p{Lu}+\/))(?=\p{Lu}|[“"(]|(?<=\s)(?:\d{1,3}(?:,\d{1,2})?\s?%|0\d\s\p{Ll}))`,
  /** "1: Tên": an item only where the sequence asks for it. */
  colonItem: String.raw`(?<label>\d{1,2})(?<mark>:\s)(?=\p{Lu}\p{Ll}*\s\p{L})`,
  /** "1.1 Tên": a dotted label needs no mark after it. */
  dottedItem: String.raw`(?<label>\d{1,2}(?:\.\d{1,2}){1,3})(?<mark>\s)(?=\p{Lu})`,
  /** "a)", "b.", "đ)", "c/ ", "c/- ", "d.-", "ii)", "a ) "; "a- ", "b - " before a capital. */
  point: String.raw`(?<label>[a-eg-ik-ru-vxyđ]|(?:i{2,3}|iv|vi{1,3}|ix)(?=\)))(?<mark>[.)](?:\s?[-–])?|\s[.)](?=\s)|\.?\/(?:\s?[-–.])?(?=\s)|\s?[-–](?=\s\p{Lu}))\s?(?=[\p{L}“"(\d])`,
  /** "a1)", "a.1)", "b2. " below "a)". */
  subpoint: String.raw`(?<label>[a-eg-ik-ru-vxyđ]\.?\d{1,2})(?<mark>[.)](?:\s?[-–])?)\s?(?=\p{Lu}|[“"(])`,
  /** "-", "–", "+", "•" with or without a space, before anything but another sign. */
  bullet: String.raw`(?<label>[-–—+•*])(?<mark>\s?)(?=[\p{L}\p{N}“"'‘(])`,
} as const;

/** "3, Ban Công tác", "5. 8 chức" ("Tổ chức"): on a scan, a comma or colon for the point, or no capital behind it; an item only where the sequence asks for it. */
export const DOUBTFUL_ITEM = String.raw`(?<label>\d{1,2})(?:(?<mark>[,:;])\s(?=\p{Lu}\p{Ll}*,?\s\p{L})|[.)]\s(?=[\p{L}\d]+\s\p{L}))`;

/** "L Trồng rừng": on a scan, the first item's figure as a letter; only where no other item is before it, and it goes on. */
export const DOUBTFUL_FIRST_ITEM = String.raw`(?<label>[lLI|])(?<mark>[.,]?\s)(?=\p{Lu}\p{Ll}+\s\p{L})`;

/** "Điều 3; Chánh Văn phòng": on a scan, its stop misread. */
export const DOUBTFUL_ARTICLE = String.raw`(?<label>(?:Điều|ĐIỀU)\s\d{1,3}[a-zđ]?)(?<mark>[,;]\s)(?=\p{Lu})`;

/** "©) Trồng rừng", "c} Trồng rừng": on a scan, a point's letter or bracket misread. */
export const DOUBTFUL_POINT = String.raw`(?<label>©(?=[)}\]])|[a-eg-ik-ru-vxyđ](?=[}\]]))(?<mark>[)}\]]\s)(?=\p{Lu})`;

/** "2 Trồng rừng": on a scan, the point was lost; an item only where the sequence asks for it and goes on. */
export const BARE_ITEM = String.raw`(?<label>\d{1,2})(?<mark>\s)(?=\p{Lu}\p{Ll}+\s\p{L})`;

/** "~ Trồng rừng": on a scan, what a worn dash is taken for; a bullet only where others are near. */
export const DOUBTFUL_BULLET = String.raw`(?<label>[~<>=_«»‹›¬|^°"'])(?<mark>\s)(?=\p{Lu}\p{Ll})`;

/** "LIL MỤC ĐÍCH": on a scan, strokes that are no figure; a part only where its heading is known. */
export const STROKES = String.raw`(?<label>[IVXHlL1|!TJ]{2,4})(?<mark>\s)(?=\p{Lu}{2,}\s\p{Lu}{2})`;

/** "1 MỤC ĐÍCH", "L Mục tiêu": a single stroke; only where the first part is looked for. */
export const STROKE = String.raw`(?<label>[IlL1|!])(?<mark>\s)(?:(?=\p{Lu}{2,}\s\p{Lu}{2})|(?<=^[IlL|!]\s)(?=\p{Lu}\p{Ll}))`;

/** "H. Nhiệm vụ": in ordinary type, two strokes joined; only where a later part is looked for. */
export const JOINED_STROKES = String.raw`(?<label>(?:I|V)?H|HI)(?<mark>[.,)/])\s(?=\p{Lu}\p{Ll})`;

/** "A. MỤC ĐÍCH": a part above the roman ones, only where a "B." follows. */
export const LETTERED_PART = String.raw`(?<label>[A-HĐ])(?<mark>\s?[.)]|\s?[-–/])(?:\s|(?<=^.[.)])(?=\p{Lu}{3}))(?=(?:[ÝỞ]\s)?\p{Lu}{2,}[\s,;]|\p{Lu}{3,}$)`;

/** "A. Mục đích": in ordinary type only where A, B, C … follow one another, once, in headings. */
export const LETTERED_HEADING = String.raw`(?<label>[A-HĐ])(?<mark>[.)]|\s?[-–/])\s(?=\p{Lu}{1,2}\p{Ll})`;

export type LabelKind = keyof typeof LABELS;
