import { fold } from '../../src/core/fold.ts';
import type { HeaderField, HeaderValue, Mention } from '../../src/core/mention.ts';
import type { Block, Column, Document, Zone } from '../../src/core/types.ts';

/** A block and its zone; `>` and `<` before its words set it in the right or left column, `**` makes it bold. */
export type Part = readonly [zone: Zone, ...lines: string[]];

/** A document of the given blocks: enough for extractors that read zones, columns and text. */
export function structured(...parts: readonly Part[]): Document {
  const blocks: Block[] = [];
  const zones: Zone[] = [];
  let text = '';
  for (const [zone, ...lines] of parts) {
    for (const line of lines) {
      const { words, column, bold } = readMarks(line.normalize('NFC'));
      const start = text === '' ? 0 : text.length + 1;
      text = text === '' ? words : `${text}\n${words}`;
      blocks.push({ start, end: text.length, page: 1, column, bold, centred: false });
      zones.push(zone);
    }
  }
  return {
    source: { file: 'test.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: text.length },
    pages: [],
    text,
    folded: fold(text),
    words: [],
    lines: blocks.map(({ start, end, page, column }) => ({ start, end, page, column })),
    blocks,
    furniture: [],
    flags: [],
    zones,
    sections: [],
    appendices: [],
  };
}

function readMarks(line: string): { words: string; column: Column; bold: boolean } {
  const column = line.startsWith('>') ? 'right' : line.startsWith('<') ? 'left' : 'full';
  const rest = column === 'full' ? line : line.slice(1);
  const bold = rest.startsWith('**');
  return { words: bold ? rest.slice(2) : rest, column, bold };
}

/** The value of one header field; null when the field has no mention. */
export function fieldOf<F extends HeaderField>(
  mentions: readonly Mention[],
  field: F,
): HeaderValue<F> | null {
  const found = mentions.find((mention) => mention.kind === 'header' && mention.field === field);
  return found ? (found.value as HeaderValue<F>) : null;
}

/** What stands in the text under a header field's span. */
export function rawOf(document: Document, mentions: readonly Mention[], field: HeaderField): string | null {
  const found = mentions.find((mention) => mention.kind === 'header' && mention.field === field);
  return found && found.kind === 'header' ? document.text.slice(found.start, found.end) : null;
}

export function flagsOf(mentions: readonly Mention[]): string[] {
  return mentions.flatMap((mention) => (mention.kind === 'flag' ? [mention.value.code] : []));
}
