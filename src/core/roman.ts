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
