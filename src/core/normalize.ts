/**
 * The one place where text as read becomes text as the project knows it: NFC, one kind of space, no invisible
 * characters. Nothing may look for anything in text that did not pass here.
 */

// letter marks (circumflex, breve, horn) stand before tone marks in Unicode's composed Vietnamese letters
const LETTER_MARKS = '\u0302\u0306\u031B';
const MARKS = /[\u0300-\u036F]{2,}/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const SPACES = /[\u0009\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u0000-\u0008\u000B\u000E-\u001F\u007F]/g;

/** Composes letters whatever the order in which their marks were typed; other characters stay. */
export function composeLetters(text: string): string {
  if (!/[\u0300-\u036F]/.test(text)) return toNfc(text);
  return text.normalize('NFD').replace(MARKS, orderMarks).normalize('NFC');
}

function orderMarks(marks: string): string {
  const rank = (mark: string) => (LETTER_MARKS.includes(mark) ? 0 : 1);
  return [...marks].sort((a, b) => rank(a) - rank(b)).join('');
}

/** A copy's font has the soft hyphen for every one: beside a figure, within a number's symbol, between spaces it was printed. */
const PRINTED_SOFT_HYPHEN =
  /(?<=\p{N})\u00AD|\u00AD(?=\p{N})|(?<=\/[\p{L}\p{N}&\u00AD-]{1,20})\u00AD(?=\p{Lu})|(?<=^| )\u00AD(?= )/gmu;
const SLASHES = /[\u2044\u2215\uFF0F]/g;
const HYPHENS = /[\u2010\u2011\u2212]/g;
/** "Ⅲ": one sign for the letters of a roman figure. */
const ROMAN = /[\u2160-\u217F]/g;
/** A list's sign in a font of pictures, at a line's beginning: whatever it shows, it is the sign of an entry. */
const PICTURES = /^([ \t]*)[\uF020-\uF0FF](?=[ \t]|\p{Lu}|$)/gmu;

/** NFC, every space, slash and hyphen a plain one, no invisible characters; Ð (Icelandic eth) is read as Đ, a picture that opens a line as "•". Line feeds stay. */
export function normalizeText(text: string): string {
  return UNUSUAL.test(text) ? normalizeSigns(text) : toNfc(text);
}

/** Composed letters as they are, where there are any that are not: most lines are told from the rest by one look. */
export function toNfc(text: string): string {
  return MAY_COMPOSE.test(text) ? text.normalize('NFC') : text;
}

/** Any but Latin letters, the signs of Latin-1 and Vietnamese letters: these neither compose nor come apart. */
const MAY_COMPOSE = /[^\0-\u02FF\u1E00-\u1EFF\u2010-\u2027]/;

/** Any character that the steps below change: nearly all lines have none. */
const UNUSUAL = new RegExp(
  [/\r|[\u0300-\u036F\u2160-\u217F\uF020-\uF0FF]|Ð/, SPACES, INVISIBLE, SLASHES, HYPHENS]
    .map(({ source }) => source)
    .join('|'),
);

function normalizeSigns(text: string): string {
  return composeLetters(text.replace(/\r\n?/g, '\n'))
    .replace(SPACES, ' ')
    .replace(PRINTED_SOFT_HYPHEN, '-')
    .replace(INVISIBLE, '')
    .replace(SLASHES, '/')
    .replace(HYPHENS, '-')
    .replace(PICTURES, '$1•')
    .replace(ROMAN, (figure) => figure.normalize('NFKC'))
    .replaceAll('Ð', 'Đ');
}

// single letters parted by spaces, at least four of them: "t h ố n g  k ê"
const ANY_SPACED = / \S {1,3}\S {1,3}\S/;
const LETTER_SPACED = /(?<![\p{L}\p{M}\p{N}])\p{L}(?: {1,3}\p{L}){3,}(?![\p{L}\p{M}\p{N}])/gu;

/**
 * Closes letter-spaced words; two or more spaces part the words of a letter-spaced run.
 * `isWord` says whether a closed run is a word: else it stays, as an enumeration of letters would.
 */
export function closeLetterSpacing(text: string, isWord: (word: string) => boolean): string {
  if (!ANY_SPACED.test(text)) return text;
  return text.replace(LETTER_SPACED, (run) => {
    const words = run.split(/ {2,}/).map((word) => word.replaceAll(' ', ''));
    return words.every(isWord) ? words.join(' ') : run;
  });
}
