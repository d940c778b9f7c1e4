/** Roman figures, as they number the parts of a plan. */
const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];

export function romanOf(ordinal: number): string | null {
  return ROMAN[ordinal - 1] ?? null;
}

/** 1 for "I"; null for what is no roman figure. */
export function ordinalOfRoman(label: string): number | null {
  const at = ROMAN.indexOf(label);
  return at < 0 ? null : at + 1;
}

/**
 * "XIII" for what an OCR makes of it ("XHI", "XTII"): joined strokes parted, other upright ones taken for strokes; null when
 * that is no figure either ("XD" may be "XI)"). Labels of parts, which have a sequence, are repaired in structure.
 */
export function readWornRoman(read: string): string | null {
  const strokes = read
    .toUpperCase()
    .replaceAll('H', 'II')
    .replace(/[LT1|]/g, 'I');
  return ROMAN.includes(strokes) ? strokes : null;
}

/** 3 for "3", "III" and "TII", in either case: a quarter's number, whose strokes an OCR may have read as letters. */
export function quarterNumber(read: string): number {
  if (/^[2-4]$/.test(read)) return Number(read);
  const strokes = read.toUpperCase().replaceAll('H', 'II');
  return strokes.endsWith('V') ? 4 : strokes.length;
}
