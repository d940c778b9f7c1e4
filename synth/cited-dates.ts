import type { Draw } from './draw.ts';
import { known, type Piece, say } from './piece.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A day as written: "16/5/2016", "05 tháng 8 năm 2022" … without its "ngày". */
export function writtenDay(draw: Draw, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const d = day < 10 && draw.chance(0.8) ? pad(day) : String(day);
  const m = month < 3 && draw.chance(0.8) ? pad(month) : draw.chance(0.1) ? pad(month) : String(month);
  const form = draw.weighted({ slash: 60, words: 30, dot: 4, dash: 3 });
  if (form === 'words') return `${d} tháng ${m} năm ${year}`;
  return [d, m, year].join({ slash: '/', dot: '.', dash: '-' }[form]);
}

/**
 * The date of a cited document with what stands before it (" ngày 16/5/2016", ", ngày …"), or nothing.
 * @param form `full`: a whole day, with no sign but a space before it
 */
export function citedDate(
  draw: Draw,
  iso: string,
  old: boolean,
  form?: 'full',
): { piece: Piece; value: string } | null {
  const shape = form ?? draw.weighted({ full: 74, comma: 8, signed: 2, month: 2, none: 14 });
  if (shape === 'none') return null;
  const [year, month] = iso.split('-').map(Number) as [number, number, number];
  if (shape === 'month') {
    const value = iso.slice(0, 7);
    const words = draw.pick([`tháng ${month}/${year}`, `tháng ${pad(month)} năm ${year}`]);
    const piece = known(
      words,
      { kind: 'dates', value: { value, precision: 'month', role: 'citation' } },
      'month',
    );
    return { piece: say` ${piece}`, value };
  }
  const words = old && draw.chance(0.4) ? iso.split('-').reverse().join('-') : writtenDay(draw, iso);
  const day = known(
    `ngày ${words}`,
    { kind: 'dates', value: { value: iso, precision: 'day', role: 'citation' } },
    'day',
  );
  const before = { full: ' ', comma: ', ', signed: ' ký ' }[shape];
  return { piece: say`${before}${day}`, value: iso };
}
