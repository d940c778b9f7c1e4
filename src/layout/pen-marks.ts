import { isSyllable } from '../rules/syllables.vi.ts';
import { type DraftBlock, type DraftLine, lastWord, printLine } from './draft.ts';

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
    const word = lastWord(last);
    const alone = block.lines.length === 1 && word.length === last.text.length;
    if (alone ? LONE_MARK.test(word) && !isSyllable(word) : isGlued(word)) {
      marks.push(lastWordOf(last, word));
      if (!alone) kept.push({ ...block, lines: withoutLastWord(block.lines) });
    } else {
      kept.push(block);
    }
  }
  return { blocks: kept, marks };
}

function isGlued(word: string): boolean {
  const letters = GLUED_MARK.exec(word)?.[1];
  return letters !== undefined && !isSyllable(letters);
}

function lastWordOf(line: DraftLine, text: string): DraftLine {
  return line.words === null ? { ...line, text } : printLine(line.page, line.column, line.words.slice(-1));
}

function withoutLastWord(lines: readonly DraftLine[]): DraftLine[] {
  const last = lines[lines.length - 1] as DraftLine;
  const end = last.text.lastIndexOf(' ');
  if (end < 0) return lines.slice(0, -1);
  const text = last.text.slice(0, end);
  const rest =
    last.words === null ? { ...last, text } : printLine(last.page, last.column, last.words.slice(0, -1));
  return [...lines.slice(0, -1), rest];
}
