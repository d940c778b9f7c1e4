import { isSyllable } from '../rules/syllables.vi.ts';
import type { DraftBlock, DraftLine, DraftWord } from './draft.ts';

/**
 * Initials and flourishes of a pen that conversion took for letters: "/aa" where the end mark "./." stands, "aa"
 * between a post and a name. They are set apart from the text like other furniture.
 */
const GLUED_MARK = /^\.?\/\.?(\p{Ll}{1,3})$/u;
const LONE_MARK = /^\p{Ll}{1,3}$/u;

export function partPenMarks(blocks: readonly DraftBlock[]): { blocks: DraftBlock[]; marks: DraftLine[] } {
  const marks: DraftLine[] = [];
  const kept: DraftBlock[] = [];
  for (const block of blocks) {
    const last = block.lines[block.lines.length - 1] as DraftLine;
    const word = last.words[last.words.length - 1] as DraftWord;
    const alone = block.lines.length === 1 && last.words.length === 1;
    if (alone ? LONE_MARK.test(word.text) && !isSyllable(word.text) : isGlued(word)) {
      marks.push({ ...last, words: [word] });
      if (!alone) kept.push({ ...block, lines: withoutLastWord(block.lines) });
    } else {
      kept.push(block);
    }
  }
  return { blocks: kept, marks };
}

function isGlued(word: DraftWord): boolean {
  const letters = GLUED_MARK.exec(word.text)?.[1];
  return letters !== undefined && !isSyllable(letters);
}

function withoutLastWord(lines: readonly DraftLine[]): DraftLine[] {
  return lines
    .map((line, index) => (index < lines.length - 1 ? line : { ...line, words: line.words.slice(0, -1) }))
    .filter((line) => line.words.length > 0);
}
