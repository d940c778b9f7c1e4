import type { Draw } from './draw.ts';
import type { Stretch } from './sheet.ts';

/** How a text file sets a document. */
export interface Setting {
  /** Characters a line; null: a paragraph is a line. */
  readonly width: number | null;
  /** An empty line between paragraphs. */
  readonly airy: boolean;
  /** Two columns beside each other, or one under the other. */
  readonly beside: boolean | 'bars';
  /** Numbers may be broken behind their hyphens. */
  readonly broken?: boolean;
  /** A centred title, by spaces. */
  readonly centred: boolean;
}

export function drawSetting(draw: Draw): Setting {
  const wrapped = draw.chance(0.5);
  return {
    width: wrapped ? draw.int(60, 110) : null,
    airy: wrapped || draw.chance(0.6),
    beside: draw.chance(0.06) ? 'bars' : draw.chance(0.4),
    centred: draw.chance(0.4),
  };
}

export function print(stretches: readonly Stretch[], setting: Setting): string {
  const blocks = stretches.map((stretch) => {
    if (stretch.kind === 'columns') return columns(stretch, setting).join('\n');
    if (stretch.kind === 'centred') return stretch.lines.flatMap((line) => centred(line, setting)).join('\n');
    return wrap(stretch.text, setting.width, setting.broken).join('\n');
  });
  return `${blocks
    .filter((block) => block !== '')
    .map((block, at) =>
      at > 0 && (setting.airy || stretches[at]?.kind !== 'paragraph' || at < 3) ? `\n${block}` : block,
    )
    .join('\n')}\n`;
}

function wrap(text: string, width: number | null, broken = false): string[] {
  return text.split('\n').flatMap((line) => (width === null ? [line] : wrapLine(line, width, broken)));
}

/** `broken`: a symbol may end a line with one of its hyphens, as converters leave it. */
export function wrapLine(text: string, width: number, broken = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const cut = broken ? breakAt(word, width - line.length - 1) : 0;
    if (cut > 0 && line !== '') {
      lines.push(`${line} ${word.slice(0, cut)}`);
      line = word.slice(cut);
    } else if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function centred(text: string, setting: Setting): string[] {
  const width = setting.width ?? 90;
  const lines = wrap(text, setting.width === null ? null : Math.round(setting.width * 0.8));
  return setting.centred
    ? lines.map((line) => ' '.repeat(Math.max(0, Math.floor((width - line.length) / 2))) + line)
    : lines;
}

/** The gap between two columns is wider than any inside a line. */
const GAP = 8;

function columns({ left, right }: Extract<Stretch, { kind: 'columns' }>, setting: Setting): string[] {
  if (!setting.beside || left.length === 0)
    return left.length > 0 && right.length > 0 ? [...left, '', ...right] : [...left, ...right];
  if (setting.beside === 'bars') {
    const count = Math.max(left.length, right.length);
    return Array.from({ length: count }, (_, at) => `${left[at] ?? ''} | ${right[at] ?? ''}`.trimEnd());
  }
  const width = Math.max(...left.map((line) => line.length)) + GAP;
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, at) =>
    `${(left[at] ?? '').padEnd(width)}${right[at] ?? ''}`.trimEnd(),
  );
}

/** Behind the last hyphen of a symbol that still fits; 0 where none does, or the whole word fits. */
function breakAt(word: string, room: number): number {
  if (word.length <= room || !/^\d.*\/.*-.*\p{Lu}/u.test(word)) return 0;
  return word.lastIndexOf('-', room - 1) + 1;
}
