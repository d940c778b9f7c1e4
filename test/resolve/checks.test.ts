import { describe, expect, it } from 'vitest';
import type { FlagMention, Mention } from '../../src/core/mention.ts';
import type { Document } from '../../src/core/types.ts';
import { extractCitations } from '../../src/extract/citations.ts';
import { extractDates } from '../../src/extract/dates.ts';
import { extractDeadlines } from '../../src/extract/deadlines.ts';
import { checkMentions } from '../../src/resolve/checks.ts';
import { resolveDeadlines } from '../../src/resolve/deadlines.ts';
import { documentOf } from '../document.ts';
import { structureOf } from '../structure/outline.ts';

const isFlag = (mention: Mention): mention is FlagMention => mention.kind === 'flag';

/** "code: what the flag stands at". */
function flagsOf(document: Document, mentions: readonly Mention[] = extractCitations(document)): string[] {
  return checkMentions(document, mentions)
    .filter(isFlag)
    .map(
      ({ value }) =>
        `${value.code}: ${value.span ? document.text.slice(value.span.start, value.span.end) : ''}`,
    );
}

const issuedOn = (value: string): Mention => ({
  kind: 'header',
  field: 'issueDate',
  value,
  start: 0,
  end: 0,
  rule: 'date-line',
  certainty: 'stated',
});

describe('checkMentions: citations', () => {
  it.each([
    ['a blank number', 'Kế hoạch số /KH-UBND của tỉnh', ['partial-citation: Kế hoạch số /KH-UBND']],
    ['a number alone', 'Pháp lệnh số 09 của', ['partial-citation: Pháp lệnh số 09']],
    ['a whole number', 'Kế hoạch số 57/KH-UBND', []],
    ['a law by its name', 'Luật Thủy lợi', []],
  ])('%s', (_, text, expected) => expect(flagsOf(documentOf(text))).toEqual(expected));

  it.each([
    ['a day later', '2021-04-08', '09/4/2021', true],
    ['the same day', '2021-04-08', '08/4/2021', false],
    ['earlier', '2021-04-08', '31/12/2020', false],
    ['the same month, day unknown', '2021-04-08', '…/4/2021', false],
    ['a later month, day unknown', '2021-04-08', '…/5/2021', true],
    ['the issue day is unknown', '2021-04-XX', '30/4/2021', false],
    ['the issue year alone', '2021-XX-XX', '31/12/2021', false],
  ])('cited %s', (_, issued, cited, flagged) => {
    const document = documentOf(`Chỉ thị số 21/CT-TTg ngày ${cited}`);
    const flags = flagsOf(document, [issuedOn(issued), ...extractCitations(document)]);
    expect(flags).toEqual(flagged ? [`citation-after-issue: ${document.text}`] : []);
  });

  it('cannot compare without an issue date', () => {
    expect(flagsOf(documentOf('Chỉ thị số 21/CT-TTg ngày 09/4/2099'))).toEqual([]);
  });
});

describe('checkMentions: labels', () => {
  const CHAPTERS = ['Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Một.', 'Điều 2. Hai.', 'Chương II', 'THỰC HIỆN'];

  it.each([
    ['in order', ['I. MỤC ĐÍCH', '1. Một.', '2. Hai.', 'II. NỘI DUNG', '1. Ba.'], []],
    ['a part is missing', ['I. MỤC ĐÍCH', '1. Một.', 'III. NỘI DUNG', '1. Hai.'], ['section-sequence: III']],
    ['an item twice', ['I. MỤC ĐÍCH', '1. Một.', '1. Hai.'], ['section-sequence: 1']],
    ['the first is no first', ['I. MỤC ĐÍCH', '2. Một.', '3. Hai.'], ['section-sequence: 2']],
    ['d, đ, e', ['I. MỤC ĐÍCH', '1. Một', 'a) A.', 'b) B.', 'c) C.', 'd) D.', 'đ) Đ.', 'e) E.'], []],
    ['d, e', ['I. MỤC ĐÍCH', '1. Một', 'a) A.', 'b) B.', 'c) C.', 'd) D.', 'e) E.'], ['section-sequence: e']],
    ['small roman figures', ['I. MỤC ĐÍCH', '1. Một', 'i) A.', 'ii) B.', 'iii) C.'], []],
    ['a small figure is missing', ['I. MỤC ĐÍCH', '1. Một', 'i) A.', 'iii) C.'], ['section-sequence: iii']],
    ['articles over chapters', [...CHAPTERS, 'Điều 3. Ba.', 'Điều 4. Bốn.'], []],
    ['an article is missing between', [...CHAPTERS, 'Điều 4. Bốn.'], ['section-sequence: Điều 4']],
    ['articles that begin again', [...CHAPTERS, 'Điều 1. Lại.', 'Điều 2. Lại.'], []],
    ['dotted items', ['I. MỤC ĐÍCH', '1. Một', '1.1. A.', '1.2. B.', '1.4. C.'], ['section-sequence: 1.4']],
  ])('%s', (_, lines, expected) => expect(flagsOf(structureOf(lines))).toEqual(expected));
});

describe('checkMentions: confidence', () => {
  const text = 'Chỉ thị số 21/CT-TTg ngày 14/7/2019 gửi các xã';
  const unsure = (word: string, confidence: number): Document => {
    const document = documentOf(text);
    const words = document.words.map((one) => ({
      ...one,
      confidence: text.slice(one.start, one.end) === word ? confidence : 0.9,
    }));
    return { ...document, words };
  };

  it.each([
    ['a doubtful word of a value', '21/CT-TTg', 0.3, ['low-ocr-confidence: 21/CT-TTg']],
    ['a sure word', '21/CT-TTg', 0.5, []],
    ['a doubtful word of no value', 'xã', 0.1, []],
  ])('%s', (_, word, confidence, expected) => expect(flagsOf(unsure(word, confidence))).toEqual(expected));
});

describe('checkMentions', () => {
  it('keeps what it was given, in its order', () => {
    const document = documentOf('Kế hoạch số /KH-UBND; Luật Thủy lợi');
    const mentions = extractCitations(document);
    expect(checkMentions(document, mentions).slice(0, mentions.length)).toEqual(mentions);
  });

  it('gives no page to a file without page marks', () => {
    const [flag] = checkMentions(
      documentOf('Kế hoạch số /KH-UBND'),
      extractCitations(documentOf('Kế hoạch số /KH-UBND')),
    ).filter(isFlag);
    expect(flag?.value.page).toBeNull();
  });
});

describe('checkMentions: days', () => {
  const daysOf = (text: string, issue: string) => {
    const document = documentOf(text);
    const deadlines = resolveDeadlines(extractDeadlines(document), null, issue);
    return flagsOf(document, [issuedOn(issue), ...extractDates(document), ...deadlines]);
  };

  it.each([
    [
      'a day that no calendar has',
      'Các xã báo cáo trước ngày 31/02/2024.',
      ['impossible-date: ngày 31/02/2024'],
    ],
    ['a month that no year has', 'Các xã báo cáo trước ngày 30/13.', ['impossible-date: ngày 30/13']],
    ['a leap year', 'Các xã báo cáo trước ngày 29/02/2024.', []],
    [
      'a day that had passed',
      'Các xã báo cáo trước ngày 05/01/2024.',
      ['deadline-before-issue: trước ngày 05/01/2024'],
    ],
    ['a blank day', 'Kế hoạch ngày /3/2024 của huyện', []],
  ])('%s', (_, text, expected) => expect(daysOf(text, '2024-01-20')).toEqual(expected));
});
