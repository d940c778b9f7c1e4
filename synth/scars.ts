import type { Draw } from './draw.ts';
import { drawSetting, print, type Setting } from './print.ts';
import type { Stretch } from './sheet.ts';

/** A document as converters leave it: lines of any width, page numbers amid the text, doubled spaces, other line ends. */
export function scarred(draw: Draw, stretches: readonly Stretch[]): string {
  const setting: Setting = {
    ...drawSetting(draw),
    width: draw.int(45, 120),
    airy: true,
    beside: draw.chance(0.5),
    broken: draw.chance(0.5),
  };
  const lines = print(stretches, setting).split('\n');
  const shape = draw.weighted({ plain: 4, spread: 3, paged: 4 });
  const set = shape === 'spread' ? spread(lines) : shape === 'paged' ? paged(draw, lines) : lines;
  let text = set.map((line) => (draw.chance(0.1) ? `${line} ` : line)).join('\n');
  if (draw.chance(0.5)) text = doubled(draw, text);
  if (draw.chance(0.25)) text = text.normalize('NFD');
  if (draw.chance(0.25)) text = text.replaceAll('\n', '\r\n');
  return text;
}

/** Every line parted from the next by an empty one, whether or not a paragraph ends there. */
const spread = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.trim() !== '').flatMap((line) => [line, '']);

const PAGE = 38;

/** A page's number between its last line and the next page's first. */
function paged(draw: Draw, lines: readonly string[]): string[] {
  const feed = draw.chance(0.5) ? '\f' : '';
  return lines.flatMap((line, at) =>
    at > 0 && at % PAGE === 0 && at < lines.length - 12 ? ['', `${feed}${at / PAGE + 1}`, '', line] : [line],
  );
}

/** Single spaces inside a line that become two, never as wide as a gap between columns. */
function doubled(draw: Draw, text: string): string {
  return text.replace(/(?<=\S) (?=\S)/gu, () => (draw.chance(0.03) ? '  ' : ' '));
}
