import { compileRule, findMatches } from '../core/rule.ts';
import { APPENDIX_CUE, SIGNATURE_CUE } from '../rules/structure.vi.ts';
import { isArchiveLine, isCapitals } from './breaks.ts';

/** The two columns of a line: an entry of the recipients, and what the signing block has beside it. */
export type Beside = readonly [left: string, right: string];

const SIGNATURE = compileRule(SIGNATURE_CUE, '');
const APPENDIX = compileRule(APPENDIX_CUE, '');
const HEAD = /^([^\p{L}]{0,3}N[ơƠ][iI] [nN][hH][ậẬ][nN] ?:?) (\S.*)$/u;
const ENTRY_END = /(?<=[;,.]) (?=\S)/gu;
/** A person's name: the words that a signature has under it. */
const NAME = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u;
const SIGNED = /^\(?(?:đã ký|ký tên)/iu;

/** The line may be such a head: told before its spaces are closed. */
export function opensRecipients(line: string): boolean {
  return /^[^\p{L}]{0,12}N[ơƠ][iI] /u.test(line);
}

/** "Nơi nhận: TM. ỦY BAN NHÂN DÂN": a text layer that lost the gap between the columns; null for any other line. */
export function partHead(line: string): Beside | null {
  const [, head = '', rest = ''] = HEAD.exec(line) ?? [];
  return head !== '' && SIGNATURE.test(rest) ? [head, rest] : null;
}

/** A line under such a head: an entry with a post, a remark or the name beside it, or one of them alone; null where the list ends. */
export function partUnderHead(line: string): Beside | null {
  if (APPENDIX.test(line)) return null;
  if (/^[-–+•]/u.test(line)) {
    const ends = findMatches(ENTRY_END, line).map((end) => end.index);
    const at = ends.find((end) => isSigning(line.slice(end + 1), isArchiveLine(line)));
    return at === undefined ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
  }
  return isSigning(line, true) ? ['', line] : null;
}

function isSigning(words: string, mayName: boolean): boolean {
  if (SIGNATURE.test(words) || SIGNED.test(words)) return true;
  const count = words.split(' ').length;
  // one word in capitals is an office's abbreviation ("VT; HS"), and so is each of several ("TC, HC, ĐT;")
  if (isCapitals(words)) return count >= 3 && count <= 8 && !/[,;]/.test(words);
  return mayName && NAME.test(words);
}
