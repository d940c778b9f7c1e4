import { fold } from '../core/fold.ts';
import { keeper } from '../core/keep.ts';
import { flattenSections } from '../core/locate.ts';
import type { AssignmentMention } from '../core/mention.ts';
import { compile } from '../core/rule.ts';
import { trimEnd } from '../core/trim.ts';
import type { Document, Section } from '../core/types.ts';
import {
  ASSIGNING_PART,
  EXECUTION_PART,
  LEADING_VERB,
  MATTER,
  TASK_VERBS,
  TIME_FIRST,
} from '../rules/assignments.vi.ts';
import { DUTY_VERBS, REQUESTS, UNIT_STARTS } from '../rules/duties.vi.ts';
import { MANNER_BEHIND_NAME, VERBS_IN_NAMES } from '../rules/unit-names.vi.ts';
import { listsNames } from './responsible.ts';

/**
 * Who has to do what: every unit that the part on execution makes responsible (annotation guide, section 8), and that a part before
 * it does which says so ("V. PHÂN CÔNG NHIỆM VỤ").
 */
export function extractAssignments(document: Document): AssignmentMention[] {
  return findAssigningParts(document.sections).flatMap(({ part, named }) =>
    part.children.flatMap((child) => assign(document, child, named)),
  );
}

const EXECUTION = compile(EXECUTION_PART.pattern, EXECUTION_PART.on, '');
const ASSIGNING = compile(ASSIGNING_PART.pattern, ASSIGNING_PART.on, '');

/** `named`: the part's heading says that it assigns. */
interface AssigningPart {
  readonly part: Section;
  readonly named: boolean;
}

function findAssigningParts(sections: readonly Section[]): AssigningPart[] {
  // a part may stand within another: "B. TỔ CHỨC THỰC HIỆN" in "PHẦN II"
  const nested = flattenSections(sections).filter(({ level }) => level === 'part');
  const named = [...new Set([...sections, ...nested])].filter(
    (section) => section.heading !== null && EXECUTION.test(fold(section.heading)),
  );
  const last = named.at(-1);
  if (last === undefined) {
    const [part] = sections.filter((section) => section.level === 'part').slice(-1);
    return part === undefined ? [] : [{ part, named: false }];
  }
  const others = named.filter(
    (part) =>
      part.level === 'part' && part.span.end <= last.span.start && ASSIGNING.test(fold(part.heading ?? '')),
  );
  return [...others, last].map((part) => ({ part, named: true }));
}

/**
 * A node of the execution part: its unit is its heading, or the subject of its own sentence. `named`: the part says that it is on
 * execution, so that an item begins with its unit whatever that is called.
 */
function assign(document: Document, node: Section, named: boolean): AssignmentMention[] {
  const leads = leadOf(node);
  if (leads !== null) return headedBy(document, node, leads, named);
  if (node.heading === null) {
    const subject = splitSubject(node.text, named && (node.level === 'item' || node.level === 'part'));
    const further = node.children.filter((child) => child.level === 'paragraph').map((child) => child.text);
    if (subject) {
      const asked = node.children.filter((child) => child.level === 'bullet' && asksSomebody(child.text));
      return [
        toMention(document, node, subject.unit, [subject.task, ...further], 'sentence-subject'),
        ...asked.flatMap((child) => assign(document, child, false)),
      ];
    }
    return node.children.flatMap((child) => assign(document, child, named));
  }
  const unit = unitOfHeading(node.heading) ?? leaderOf(node);
  if (unit === null) return node.children.flatMap((child) => assign(document, child, named));
  return headedBy(document, node, unit, named);
}

/** "- Đối với các thôn: Đề nghị Hạt Kiểm lâm …" under a sentence on somebody else. */
function asksSomebody(text: string): boolean {
  return withoutRequest(text) !== text;
}

/** The tasks under a unit's name are the unit's. */
function headedBy(document: Document, node: Section, unit: string, named: boolean): AssignmentMention[] {
  const { tasks, own } = tasksOf(document, node.children, named, PARTY.test(unit));
  const headed = tasks.length > 0 ? [toMention(document, node, unit, tasks, 'item-heading')] : [];
  return [...headed, ...own];
}

/** "- Cô Phó Hiệu trưởng:" above its own tasks: a bullet that is a unit's name and nothing else. */
function leadOf({ heading, text, children }: Section): string | null {
  return heading === null && children.length > 0 && text.endsWith(':')
    ? unitOfHeading(text.slice(0, -1))
    : null;
}

/** "a) Vụ Giáo dục phổ thông chủ trì, phối hợp với các đơn vị liên quan:" above its tasks: who leads them. */
function leaderOf({ heading, children }: Section): string | null {
  return children.length > 0 ? (splitSubject(heading ?? '', false)?.unit ?? null) : null;
}

/** Under a Party body "Lãnh đạo Ủy ban nhân dân …" is what it does. */
const PARTY =
  /^(?:Các )?(?:[Đđ]ảng (?:[ủu][yỷ]|đoàn|bộ)|[Cc]ấp [ủu][yỷ]|[Cc]hi (?:bộ|[ủu][yỷ])|Ban [Cc]án sự|Ban Thường vụ)(?!\p{L})/u;
const LEADS = /^Lãnh đạo(?!\p{L})/u;

/** What stands under a unit: its tasks, and what names a unit of its own. */
function tasksOf(
  document: Document,
  nodes: readonly Section[],
  named: boolean,
  isParty: boolean,
): { tasks: string[]; own: AssignmentMention[] } {
  const tasks: string[] = [];
  const own: AssignmentMention[] = [];
  for (const node of nodes) {
    if (node.heading !== null && (unitOfHeading(node.heading) ?? leaderOf(node)) !== null) {
      own.push(...assign(document, node, named));
      continue;
    }
    const leads = leadOf(node);
    if (leads !== null) {
      own.push(...headedBy(document, node, leads, named));
      continue;
    }
    const subject = isParty && LEADS.test(node.text) ? null : splitSubject(node.text, false);
    if (subject) own.push(toMention(document, node, subject.unit, [subject.task], 'bullet-subject'));
    else if (node.text !== '') tasks.push(node.text);
    const below = tasksOf(document, node.children, named, isParty);
    // one by one: there may be more than a call takes
    for (const task of below.tasks) tasks.push(task);
    for (const one of below.own) own.push(one);
  }
  return { tasks, own };
}

const UNIT = UNIT_STARTS.map((rule) => ({ on: rule.on, regex: compile(rule.pattern, rule.on, '') }));
const REQUEST = REQUESTS.map((rule) => ({ on: rule.on, regex: compile(rule.pattern, rule.on, '') }));
const VERBS = [...DUTY_VERBS, TASK_VERBS, LEADING_VERB].map((rule) => ({
  on: rule.on,
  regex: compile(rule.pattern, rule.on, 'g'),
}));
const TIME = compile(TIME_FIRST.pattern, TIME_FIRST.on, '');
const MATTERS = compile(MATTER.pattern, MATTER.on, '');

function unitOfHeading(heading: string): string | null {
  const unit = withoutRequest(heading);
  return beginsLikeUnit(unit) && firstVerb(unit, 0) === null ? unit : null;
}

/** "Đề nghị Ban Dân vận" → "Ban Dân vận". */
function withoutRequest(text: string): string {
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

interface Subject {
  readonly unit: string;
  readonly task: string;
}

const LONGEST_UNIT = 45;

/**
 * Parts a sentence that names its own subject into the unit and what it has to do. `numbered`: the text of a numbered
 * item of the execution part, which begins with its unit whatever that is called.
 */
function splitSubject(text: string, numbered: boolean): Subject | null {
  const keep = numbered ? keepItem : keepSentence;
  return keep(text, () => partSubject(text, numbered));
}

/** Units are given the same task in the same words, and a node's text is asked for by those above it too. */
const keepSentence = keeper<Subject | null>(1_000);
const keepItem = keeper<Subject | null>(1_000);

function partSubject(text: string, numbered: boolean): Subject | null {
  const start = unitStart(text);
  if (start === null) return null;
  const rest = text.slice(start);
  const role = ROLE.exec(fold(rest))?.[0].length ?? 0;
  if (role > 0) return splitSubject(rest.slice(role), true);
  if (PARTNER.test(fold(rest))) return null;
  const mayBeUnit = () =>
    numbered && !TIME.test(fold(text)) && !MATTERS.test(fold(rest)) && !opensWithVerb(rest);
  if (!beginsLikeUnit(rest) && !mayBeUnit()) return null;
  const verb = firstVerb(rest, 1);
  const colon = colonOf(rest, numbered || PERSON.test(rest));
  const listed = colon !== null && verb !== null && colon < verb && listsNames(rest, colon, verb);
  // "Công an huyện: Thẩm tra …": what stands before the colon is the unit
  if (
    !listed &&
    colon !== null &&
    (verb === null || colon < verb || NAME_END.test(fold(rest.slice(verb, colon + 1))))
  )
    return { unit: rest.slice(0, colon), task: rest.slice(colon + 1).trim() };
  if (verb === null) return null;
  const part = ROLE_BEHIND.exec(rest.slice(0, verb))?.index ?? verb;
  const unit = withoutManner(trimEnd(rest.slice(0, part), /[\s,:–-]/u));
  if (
    unit === '' ||
    NO_DUTY.test(unit) ||
    unit.split(' ').length > LONGEST_UNIT ||
    !isOneName(unit.replace(BRACKETS, ''))
  )
    return null;
  return { unit, task: rest.slice(part).replace(/^: /u, '').trim() };
}

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

/** "Văn phòng kính trình Thường trực" is a petition, "Ban Chỉ đạo đã họp" a report, "Cơ quan tham mưu" what a unit is for the work. */
const NO_DUTY = / (?:kính|đã|đang)$|^(?:Cơ quan|Đơn vị|Bộ phận)$/u;

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
  const at = text.search(numbered ? /:\s+\p{L}/u : /:\s+\p{Lu}/u);
  const name = text.slice(0, Math.max(0, at));
  return at > 0 && name.split(' ').length <= LONGEST_NAMED && isOneName(name) ? at : null;
}

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
  for (const gap of first.matchAll(/(?:, |\) )(?=\p{L})/gu)) {
    const at = gap.index + gap[0].length;
    const named = withoutRequest(text.slice(at));
    if (beginsLikeUnit(named)) return text.length - named.length;
  }
  return null;
}

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

function toMention(
  document: Document,
  node: Section,
  unit: string,
  tasks: readonly string[],
  rule: string,
): AssignmentMention {
  const start = document.text.indexOf(unit, node.span.start);
  return {
    kind: 'assignment',
    start,
    end: start + unit.length,
    rule,
    certainty: 'stated',
    value: { unit, tasks: [...tasks], sectionId: node.id },
  };
}
