const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Roman figures up to thirty-nine, as they number the parts of a plan and the congresses of a Party's organisation. */
const ROMAN = ['', 'X', 'XX', 'XXX'].flatMap((tens) => UNITS.map((unit) => tens + unit)).slice(1);

export function romanOf(ordinal: number): string | null {
  return ROMAN[ordinal - 1] ?? null;
}

/** 1 for "I"; null for what is no roman figure. */
export function ordinalOfRoman(label: string): number | null {
  const at = ROMAN.indexOf(label);
  return at < 0 ? null : at + 1;
}

/** The strokes of a figure: the OCR joins two of them ("H" for "II") and loses one ("II" for "III"). */
export function strokesOf(label: string): string {
  return label.replaceAll('H', 'II').replace(/[lL1|!TJÌÍỊ[]/g, 'I');
}

/**
 * "XIII" for what an OCR makes of it ("XHI", "XTII"): joined strokes parted, other upright ones taken for strokes; null when
 * that is no figure either ("XD" may be "XI)"). Labels of parts, which have a sequence, are repaired in structure.
 */
export function readWornRoman(read: string): string | null {
  const strokes = strokesOf(read.toUpperCase());
  return ROMAN.includes(strokes) ? strokes : null;
}

/** 3 for "3", "III" and "TII", in either case: a quarter's number, whose strokes an OCR may have read as letters. */
export function quarterNumber(read: string): number {
  if (/^[2-4]$/.test(read)) return Number(read);
  const strokes = strokesOf(read.toUpperCase());
  return strokes.endsWith('V') ? 4 : strokes.length;
}
