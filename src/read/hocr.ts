import { fold } from '../core/fold.ts';
import { composeLetters } from '../core/normalize.ts';
import type { OcrPage, OcrWord } from './ocr.ts';

/**
 * hOCR as tesseract writes it with `lstm_choice_mode` 2: besides the words, what else the engine took each letter for, the
 * likeliest first. http://kba.github.io/hocr-spec/1.2/
 */

/** A line that opens a picture. */
export const opensPage = (line: string): boolean => line.includes("class='ocr_page'");

const WORD = /<span class='ocrx_word'[^>]*title='bbox (\d+) (\d+) (\d+) (\d+); x_wconf (\d+)[^>]*>/u;
const LETTER = /<span class='ocrx_cinfo' id='lstm_choices_[^>]*>/u;
const CHOICE = /<span class='ocrx_cinfo' id='choice_[^>]*>([^<]*)<\/span>/gu;
/** Of what a letter was taken for, so many are worth a thought. */
const MOST_CHOICES = 4;

/** The words of one picture; a line alone, so no skew is told. */
export function parseHocr(hocr: string): OcrPage {
  const words = hocr
    .split(/(?=<span class='ocrx_word')/u)
    .map(toWord)
    .filter((word) => word !== null && word.text !== '');
  return { words: words as OcrWord[], angle: 0 };
}

function toWord(part: string): OcrWord | null {
  const found = WORD.exec(part);
  if (found === null) return null;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, confidence = 0] = found.slice(1).map(Number);
  const [own = '', ...letters] = part.slice(found.index + found[0].length).split(LETTER);
  const text = decode(own.replace(/<[^<>]*>/gu, '')).trim();
  const choices = letters
    .map((letter) => [...letter.matchAll(CHOICE)].map((choice) => decode(choice[1] ?? '')))
    .filter(([first]) => first !== ' ');
  const sure = Math.min(1, confidence / 100);
  return { text, x0, y0, x1, y1, confidence: sure, bold: false, weighed: otherMarks(text, choices) };
}

/** The word with the marks of one letter otherwise, as the engine weighed them. */
function otherMarks(text: string, choices: readonly (readonly string[])[]): string[] {
  const letters = [...composeLetters(text)];
  if (letters.length !== choices.length) return [];
  const others = letters.flatMap((letter, at) =>
    (choices[at] ?? [])
      .slice(1, 1 + MOST_CHOICES)
      .map((choice, rank) => ({ rank, choice: composeLetters(choice) }))
      .filter(
        ({ choice }) => choice !== letter && fold(choice) === fold(letter) && isSameCase(choice, letter),
      )
      .map(({ rank, choice }) => ({ rank, word: letters.with(at, choice).join('') })),
  );
  return others.sort((a, b) => a.rank - b.rank).map(({ word }) => word);
}

const isSameCase = (a: string, b: string): boolean => (a === a.toLowerCase()) === (b === b.toLowerCase());

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES[name] ?? '');
}
