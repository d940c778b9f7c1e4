import type { Draw } from './draw.ts';
import type { Piece } from './piece.ts';
import type { Calendar, Form } from './time-pieces.ts';

/** Forms of words for limits, each with its name and how often it comes. */
export type Forms = readonly (readonly [tag: string, weight: number, Form])[];

/** One of the forms, its tag on every deadline in it. */
export function timeLimit(draw: Draw, calendar: Calendar, forms: Forms): Piece {
  const at = Number(
    draw.weighted(Object.fromEntries(forms.map(([, weight], index) => [String(index), weight]))),
  );
  const [tag, , make] = forms[at] as Forms[number];
  const { text, finds } = make(draw, calendar);
  return { text, finds: finds.map((find) => (find.kind === 'deadlines' ? { ...find, tag } : find)) };
}
