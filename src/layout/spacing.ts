import type { PlacedWord } from './rows.ts';

/** Letter-spaced words of a positioned page: runs of single letters whose wider gaps part the words. */

const SINGLE_LETTER = /^\p{L}$/u;
const SHORTEST_RUN = 4;

/** Closes the runs of single letters in a row; a run that does not give words stays. */
export function closeSpacedWords(
  words: readonly PlacedWord[],
  isWord: (word: string) => boolean,
): PlacedWord[] {
  const closed: PlacedWord[] = [];
  let at = 0;
  while (at < words.length) {
    let end = at;
    while (end < words.length && SINGLE_LETTER.test((words[end] as PlacedWord).word.text)) end++;
    if (end - at >= SHORTEST_RUN) {
      const run = words.slice(at, end);
      const merged = partByGaps(run).map(mergeLetters);
      closed.push(...(merged.every((word) => isWord(word.word.text)) ? merged : run));
      at = end;
    } else {
      closed.push(words[at] as PlacedWord);
      at++;
    }
  }
  return closed;
}

/** Between words there is at least a quarter of their height. */
const NO_GAP = 0.12;
/** "218-QĐ/T" before "W": a code goes on. */
const OPEN_CODE = /^\D*\d\S*[/-]\p{Lu}{1,3}$/u;
const CAPITALS = /^\p{Lu}+(?=$|[-,.;)])/u;

/** Closes codes and short words in capitals that were parted where there is no gap ("218-QĐ/T W", "NGOẠI V Ụ"). */
export function closePartedWords(
  words: readonly PlacedWord[],
  isWord: (word: string) => boolean,
): PlacedWord[] {
  const closed: PlacedWord[] = [];
  for (const word of words) {
    const last = closed[closed.length - 1];
    if (last && touches(last, word) && belongs(last.word.text, word.word.text, isWord))
      closed[closed.length - 1] = mergeLetters([last, word]);
    else closed.push(word);
  }
  return closed;
}

function touches(last: PlacedWord, word: PlacedWord): boolean {
  return word.x0 - last.x1 < NO_GAP * Math.min(last.y1 - last.y0, word.y1 - word.y0);
}

function belongs(last: string, next: string, isWord: (word: string) => boolean): boolean {
  if (!CAPITALS.test(next)) return false;
  return OPEN_CODE.test(last) || (/^\p{Lu}$/u.test(last) && !isWord(last) && isWord(`${last}${next}`));
}

function partByGaps(run: readonly PlacedWord[]): PlacedWord[][] {
  const gaps = run.slice(1).map((word, index) => word.x0 - (run[index] as PlacedWord).x1);
  const usual = Math.min(...gaps);
  const parts: PlacedWord[][] = [[run[0] as PlacedWord]];
  gaps.forEach((gap, index) => {
    const word = run[index + 1] as PlacedWord;
    if (gap > usual * 1.6 + 0.5) parts.push([word]);
    else (parts[parts.length - 1] as PlacedWord[]).push(word);
  });
  return parts;
}

function mergeLetters(letters: readonly PlacedWord[]): PlacedWord {
  const first = letters[0] as PlacedWord;
  const last = letters[letters.length - 1] as PlacedWord;
  const confidences = letters.map(({ word }) => word.confidence).filter((value) => value !== null);
  return {
    x0: first.x0,
    x1: last.x1,
    y0: Math.min(...letters.map((letter) => letter.y0)),
    y1: Math.max(...letters.map((letter) => letter.y1)),
    word: {
      text: letters.map(({ word }) => word.text).join(''),
      x0: first.word.x0,
      x1: last.word.x1,
      y0: Math.min(...letters.map(({ word }) => word.y0)),
      y1: Math.max(...letters.map(({ word }) => word.y1)),
      confidence: confidences.length > 0 ? Math.min(...confidences) : null,
      bold: first.word.bold,
    },
  };
}
