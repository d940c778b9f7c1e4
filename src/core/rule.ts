import { fold } from './fold.ts';
import { OPEN_PAIR, otherPlacement } from './tone-placement.ts';

/**
 * One row of rule data. `pattern` reads as Vietnamese (NFC letters, named groups). In it
 * `‹` and `›` are the left and right edge of a word (letters, marks and digits of any script: `\b` knows only ASCII).
 */
export interface Rule {
  readonly id: string;
  readonly pattern: string;
  /** `folded`: case and marks do not count, as OCR and authors lose them. `exact`: they do. */
  readonly on: 'folded' | 'exact';
  /** Texts in which the rule finds «what the marks enclose». */
  readonly match: readonly string[];
  /** Look-alikes in which it finds nothing. */
  readonly reject: readonly string[];
  /** Where the rule comes from: an article of a decree, a drafting habit. */
  readonly source?: string;
}

const LEFT_EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const RIGHT_EDGE = '(?![\\p{L}\\p{M}\\p{N}])';
// an escape, a property class or a group's name: what folding must leave alone
const SYNTAX = /\\[pP]\{[^}]*\}|\\.|\(\?<[A-Za-z]\w*>|\(\?[:=!<]+/gu;

/** The regular expression of a pattern; flags `u` and those given (`g`, `y`, `d`). */
export function compile(pattern: string, on: Rule['on'], flags = 'g'): RegExp {
  const edged = pattern.replaceAll('‹', LEFT_EDGE).replaceAll('›', RIGHT_EDGE);
  return new RegExp(on === 'folded' ? foldPattern(edged) : bothPlacements(edged), `${flags}u`);
}

/** The compiled pattern of a rule. */
export function compileRule(rule: Rule, flags = 'g'): RegExp {
  return compile(rule.pattern, rule.on, flags);
}

/**
 * All matches of a regular expression (flag `g`) in a text, as `String.matchAll` has them. That clones the expression for
 * every call, and engines forget what they compiled for a clone.
 */
export function findMatches(regex: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    matches.push(match);
    if (match[0] === '') regex.lastIndex += 1;
  }
  return matches;
}

/** "Đảng ủy" finds "Đảng uỷ" too: where the tone of an open syllable stands is the writer's. */
function bothPlacements(pattern: string): string {
  return pattern.replace(OPEN_PAIR, (pair) => `(?:${pair}|${otherPlacement(pair)})`);
}

function foldPattern(pattern: string): string {
  let folded = '';
  let at = 0;
  for (const syntax of pattern.matchAll(SYNTAX)) {
    folded += fold(pattern.slice(at, syntax.index)) + syntax[0];
    at = syntax.index + syntax[0].length;
  }
  return folded + fold(pattern.slice(at));
}
