import { fold } from '../core/fold.ts';
import { keeper } from '../core/keep.ts';
import { compile } from '../core/rule.ts';
import { trimEnd } from '../core/trim.ts';
import {
  GLUED_VERB,
  LEADING_VERB,
  MATTER,
  SHORT_VERBS,
  TASK_VERBS,
  TIME_FIRST,
} from '../rules/assignments.vi.ts';
import { REQUESTS, UNIT_STARTS } from '../rules/duties.vi.ts';
import { DUTY_VERBS } from '../rules/duty-verbs.vi.ts';
import { MANNER_BEHIND_NAME, VERBS_IN_NAMES } from '../rules/unit-names.vi.ts';
import { listsNames } from './listed-names.ts';

/** The unit that a heading names, or that a sentence of the execution part begins with, and what it has to do. */

const UNIT = UNIT_STARTS.map((rule) => ({ on: rule.on, regex: compile(rule.pattern, rule.on, '') }));
const REQUEST = REQUESTS.map((rule) => ({ on: rule.on, regex: compile(rule.pattern, rule.on, '') }));
const VERBS = [...DUTY_VERBS, TASK_VERBS, SHORT_VERBS, LEADING_VERB].map((rule) => ({
  on: rule.on,
  regex: compile(rule.pattern, rule.on, 'g'),
}));
const TIME = compile(TIME_FIRST.pattern, TIME_FIRST.on, '');
const MATTERS = compile(MATTER.pattern, MATTER.on, '');

export function unitOfHeading(heading: string): string | null {
  const unit = withoutRequest(heading);
  return beginsLikeUnit(unit) && firstVerb(unit, 0) === null ? unit : null;
}

/** "Phụ huynh học sinh" among headings that are units: no matter and nothing to be done. */
export function mayNameUnit(heading: string): boolean {
  const folded = fold(heading);
  return (
    heading.split(' ').length <= LONGEST_KIND &&
    !TIME.test(folded) &&
    !MATTERS.test(folded) &&
    !opensWithVerb(heading) &&
    firstVerb(heading, 0) === null
  );
}
const LONGEST_KIND = 8;

/** "Đề nghị Ban Dân vận" → "Ban Dân vận". */
export function withoutRequest(text: string): string {
  const folded = fold(text);
  const lengths = REQUEST.map(
    ({ on, regex }) => regex.exec(on === 'folded' ? folded : text)?.[0].length ?? 0,
  );
  const length = Math.max(0, ...lengths);
  return text.slice(length);
}

/** So many characters tell how a name begins. */
const OPENING_LENGTH = 80;

function beginsLikeUnit(text: string): boolean {
  const opening = text.slice(0, OPENING_LENGTH);
  return UNIT.some(({ on, regex }) => regex.test(on === 'folded' ? fold(opening) : opening));
}

export interface Subject {
  readonly unit: string;
  readonly task: string;
}

/** In words, and of all that a sentence lists in characters. */
const LONGEST_UNIT = 45;
const LONGEST_LIST = 700;

/**
 * Parts a sentence that names its own subject into the unit and what it has to do. `numbered`: the text of a numbered
 * item of the execution part, which begins with its unit whatever that is called.
 */
export function splitSubject(text: string, numbered: boolean): Subject | null {
  const keep = numbered ? keepItem : keepSentence;
  return keep(text, () => partSubject(text, numbered));
}

/**
 * "Cục Thống kê cung cấp …; Cục Thuế rà soát …": each unit that ";" and a capital part from the one before has its own duty, and so
 * has the one that a further sentence names or asks.
 */
export function splitSubjects(text: string, numbered: boolean): Subject[] {
  const first = splitSubject(text, numbered);
  if (first === null) return [];
  // what is longer is a table read as one line
  if (text.length > LONGEST_SENTENCE) return [first];
  const ends = withoutRequest(text) === text ? ENDS : ENDS_OF_REQUESTS;
  for (const { index } of first.task.matchAll(ends)) {
    const clause = first.task.slice(0, index + 1);
    // "phối hợp với: Sở Nội vụ; Sở Y tế …" lists partners
    if (clause.endsWith(';') && clause.slice(clause.lastIndexOf(';', index - 1) + 1).includes(': ')) continue;
    const rest = first.task.slice(index + 2);
    // a sentence that says when or in which case goes on with the duty of the one before
    if (clause.endsWith('.') && TIME.test(fold(rest))) continue;
    const others = splitSubjects(rest, false);
    if (others.length > 0) return [{ unit: first.unit, task: clause }, ...others];
  }
  return [first];
}

const ENDS = /(?:;|(?<=\p{Ll}{2}|\/\d{1,4}|\p{L}\))\.) (?=\p{Lu})/gu;
/** "Giao Sở Nội vụ theo dõi; giao Sở Tài chính …": who gives work to one gives it to the next as well. */
const ENDS_OF_REQUESTS =
  /(?:;|(?<=\p{Ll}{2}|\/\d{1,4}|\p{L}\))\.) (?=\p{Lu}|(?:đồng thời )?(?:giao|yêu cầu|đề nghị)(?: cho)? \p{L})/gu;

const LONGEST_SENTENCE = 4_000;

/** Units are given the same task in the same words, and a node's text is asked for by those above it too. */
const keepSentence = keeper<Subject | null>(1_000);
const keepItem = keeper<Subject | null>(1_000);

/** "Đối với các bản xa: Hạt Kiểm lâm …", "Các hội thành viên: Hội Nông dân …": whom it is about, and behind the colon who does it. */
function ownBehind(text: string, behind: string): Subject | null {
  if (!/^(?:Đối với|Các) /u.test(text)) return null;
  const subject = splitSubject(behind, false);
  return subject !== null && !/^(?:Mỗi|Từng|Tất cả|Các) /u.test(subject.unit) ? subject : null;
}

function partSubject(text: string, numbered: boolean): Subject | null {
  const start = unitStart(text);
  if (start === null) return null;
  const rest = text.slice(start);
  const role = ROLE.exec(fold(rest))?.[0].length ?? 0;
  if (role > 0) return splitSubject(rest.slice(role), true);
  if (PARTNER.test(fold(rest))) return null;
  const mayBeUnit = () =>
    numbered && !TIME.test(fold(text)) && !MATTERS.test(fold(rest)) && !opensWithVerb(rest);
  const colon = colonOf(rest, numbered || PERSON.test(rest));
  const isNamed = beginsLikeUnit(rest);
  // "Chọn giống: Hạt Kiểm lâm khảo sát …": what it is about, and behind the colon who does it
  const inner =
    numbered && !isNamed && colon !== null ? splitSubject(rest.slice(colon + 1).trim(), false) : null;
  if (inner !== null) return inner;
  const own = colon === null ? null : ownBehind(text, rest.slice(colon + 1).trim());
  if (own !== null) return own;
  if (!isNamed && !mayBeUnit()) return null;
  const verb = firstOf(firstVerb(rest, 1), GLUED.exec(rest)?.index ?? null);
  const listed = colon !== null && verb !== null && colon < verb && listsNames(rest, colon, verb);
  // "Công an huyện: Thẩm tra …": what stands before the colon is the unit
  if (
    !listed &&
    colon !== null &&
    (verb === null || colon < verb || NAME_END.test(fold(rest.slice(verb, colon + 1))))
  )
    return NO_DUTY.test(rest.slice(0, colon))
      ? null
      : { unit: rest.slice(0, colon), task: rest.slice(colon + 1).trim() };
  if (verb === null || BARE_REQUEST.test(fold(rest.slice(verb)))) return null;
  const part = ROLE_BEHIND.exec(rest.slice(0, verb))?.index ?? verb;
  const unit = withoutManner(trimEnd(rest.slice(0, part), /[\s,:–-]/u));
  if (
    unit === '' ||
    NO_DUTY.test(unit) ||
    unit.split(', ').some((name) => name.split(' ').length > LONGEST_UNIT) ||
    unit.length > LONGEST_LIST ||
    !isOneName(unit.replace(BRACKETS, ''))
  )
    return null;
  return { unit, task: rest.slice(part).replace(/^: /u, '').trim() };
}

const GLUED = compile(GLUED_VERB.pattern, GLUED_VERB.on, '');

const firstOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/** "Ban Thường vụ Huyện ủy giao:" above those to whom it gives the work. */
const BARE_REQUEST = /^(?:giao|yeu cau|de nghi|phan cong)(?: nhiem vu)?(?: cho| nhu sau)?:?$/;

/** No sentence, and parted by ";" only into units: "Thủ trưởng các sở; Chủ tịch Ủy ban nhân dân các huyện". */
const isOneName = (unit: string): boolean =>
  !unit.includes('.') && unit.split(/; (?:và )?/u).every((part, at) => at === 0 || beginsLikeUnit(part));

/** "Phòng Quản lý chất lượng: đầu mối theo dõi": between the name and the verb, what the unit is for the work. */
const ROLE_BEHIND = /: (?:đầu mối|thường trực|chủ trì|phối hợp|chịu trách nhiệm)(?!\p{L})[^:]*$/u;

/** "Các trường khẩn trương": how it is to be done is no part of the name. */
function withoutManner(name: string): string {
  const manner = MANNER.exec(fold(name));
  return manner === null ? name : withoutManner(name.slice(0, manner.index).trimEnd());
}
const MANNER = compile(MANNER_BEHIND_NAME.pattern, MANNER_BEHIND_NAME.on, '');

/** "Ban Chỉ đạo gồm" tells who is in it, "Văn phòng kính trình Thường trực" is a petition, "Ban Chỉ đạo đã họp" a report, "Cơ quan tham mưu" what a unit is for the work. */
const NO_DUTY = / (?:kính|đã|đang|gồm|bao gồm|gồm có|là)$|^(?:Cơ quan|Đơn vị|Bộ phận)$/u;

/** "Cơ quan chủ trì: Sở Y tế …": the unit's part, and behind the colon the unit. */
const ROLE = compile(
  String.raw`^(?:cơ quan|đơn vị|bộ phận)(?: (?:chủ trì|thường trực|đầu mối|thực hiện|tham mưu))+: (?=\p{L})`,
  'folded',
  '',
);

const PARTNER = /^(?:co quan|don vi) phoi hop:/;

/** "Phòng Kế hoạch tổng hợp: …": the last word of a name that elsewhere is a duty's verb. */
const NAME_END = compile(
  String.raw`^(?:tổng hợp|kiểm tra|giám sát|đào tạo|đầu tư|quản lý|hỗ trợ)[\p{L} ,]{0,20}:`,
  'folded',
  '',
);

/** "Thành lập Tổ công tác …": what is to be done, told without who does it. */
function opensWithVerb(text: string): boolean {
  return firstVerb(text.charAt(0).toLowerCase() + text.slice(1, OPENING_LENGTH), 0) === 0;
}

/** A short name that a colon parts from its duty; in a numbered item the duty may begin in lower case. */
function colonOf(text: string, numbered: boolean): number | null {
  const first = text.indexOf(':');
  // "- Chi hội Phụ nữ: hậu cần": a body by its name, not a kind of bodies before their names
  const isOne = ONE_BODY.test(text.slice(0, Math.max(0, first))) && beginsLikeUnit(text);
  const at = text.search(numbered || isOne ? /:\s+\p{L}/u : /:\s+\p{Lu}/u);
  const name = text.slice(0, Math.max(0, at));
  return at > 0 && name.split(' ').length <= LONGEST_NAMED && isOneName(name) ? at : null;
}

const ONE_BODY = /^(?!Các |Những |Mỗi |Từng )\p{Lu}[^:.;]{2,60}$/u;
const LONGEST_NAMED = 20;

/** A person and, behind the colon, the work: "Đồng chí Hạnh, thư ký: ghi biên bản". */
const PERSON = /^(?:Các )?(?:[Đđ]ồng chí|Đ\/[Cc]|đ\/c|Ông|Bà)(?!\p{L})/u;

/** "Đối với hồ sơ của các thôn: Đề nghị …": what it is about, before who is asked. */
const MATTER_FIRST = /^[^:.;\n]{3,100}: (?:Đề nghị|Yêu cầu|Giao) (?=\p{L})/u;

/** "Căn cứ Chương trình này yêu cầu các đơn vị …": without a comma before who is asked. */
const ASKED = /^[^:;\n]{5,200}? (?:đề nghị|yêu cầu) (?=các \p{Ll})/u;

/** Where the subject begins: behind a request, or behind the clause that says when. */
function unitStart(text: string): number | null {
  const request = text.length - withoutRequest(text).length;
  if (request > 0) return request + (MATTER_FIRST.exec(text.slice(request))?.[0].length ?? 0);
  if (!TIME.test(fold(text))) return 0;
  const [first = ''] = text.split('. ', 1);
  const asked = ASKED.exec(first);
  if (asked !== null && beginsLikeUnit(text.slice(asked[0].length))) return asked[0].length;
  for (const gap of first.matchAll(/(?:, |\) |(?<=(?:vướng mắc|phát sinh) ))(?=\p{L})/gu)) {
    const at = gap.index + gap[0].length;
    // "gửi về Sở Y tế, Sở Nội vụ": what the comma goes on with receives; "quận, huyện" is one kind of bodies
    if (HANDED.test(text.slice(0, gap.index))) return null;
    if (LEVEL.test(text.slice(at, at + 12))) continue;
    const named = withoutRequest(text.slice(at));
    if (beginsLikeUnit(named)) return text.length - named.length;
  }
  return null;
}

const HANDED =
  /(?<!\p{L})(?:gửi|(?<!quá |công |chương )trình|chuyển|nộp)(?: về| cho| đến| lên)? [^,;]{2,80}$/u;
const LEVEL = /^(?:huyện|xã|phường|thị xã|thị trấn|thành phố|quận|ban|ngành|đoàn thể)(?!\p{L})/u;

/** "Đơn vị được kiểm tra", "cơ sở đào tạo, bồi dưỡng": the verb is a part of the unit's name. */
const IN_NAME = VERBS_IN_NAMES.map((rule) => compile(rule.pattern, rule.on, 'y'));

const BRACKETS = /\([^)]{0,200}\)/g;

/** Offset of the first verb at or behind `from`; words in brackets and capitalised words are names. */
function firstVerb(text: string, from: number): number | null {
  const masked = text.replace(BRACKETS, (inside) => '#'.repeat(inside.length));
  const folded = fold(masked);
  let first = Number.POSITIVE_INFINITY;
  for (const { on, regex } of VERBS) {
    // what stands behind a verb that is found already is not looked for: a paragraph may be as long as a book
    const subject = (on === 'folded' ? folded : masked).slice(0, first + LONGEST_VERB);
    regex.lastIndex = 0;
    for (let match = regex.exec(subject); match && match.index < first; match = regex.exec(subject)) {
      const at = match.index;
      if (at >= from && /\p{Ll}/u.test(text.charAt(at)) && !saysWhich(folded, at)) first = at;
    }
  }
  return first === Number.POSITIVE_INFINITY ? null : first;
}

/** With what must follow it. */
const LONGEST_VERB = 200;

function saysWhich(folded: string, at: number): boolean {
  return IN_NAME.some((regex) => {
    regex.lastIndex = at;
    return regex.test(folded);
  });
}
