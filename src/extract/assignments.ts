import { fold } from '../core/fold.ts';
import { flattenSections } from '../core/locate.ts';
import type { AssignmentMention } from '../core/mention.ts';
import { compile } from '../core/rule.ts';
import type { Document, Section } from '../core/types.ts';
import { ASSIGNING_PART, EXECUTION_PART } from '../rules/assignments.vi.ts';
import { areUnits, underUnits, unitOfLine } from './unit-lines.ts';
import {
  mayNameUnit,
  type Subject,
  splitSubject,
  splitSubjects,
  unitOfHeading,
  withoutRequest,
} from './unit-subjects.ts';

/**
 * Who has to do what: every unit that the part on execution makes responsible (annotation guide, section 8), and that a part before
 * it does which says so ("V. PHÂN CÔNG NHIỆM VỤ").
 */
export function extractAssignments(document: Document): AssignmentMention[] {
  return findAssigningParts(document.sections).flatMap(({ part, named }) => {
    const nodes = named ? underUnits(part.children) : part.children;
    const areBodies = named && areUnits(nodes);
    return nodes.flatMap((node) =>
      areBodies && isBodyBeside(node)
        ? headedBy(document, node, node.heading ?? '', named)
        : assign(document, node, named),
    );
  });
}

/** "Phụ huynh học sinh" among headings that are units: no word of it tells that it is one. */
const isBodyBeside = (node: Section): boolean =>
  node.heading !== null &&
  unitOfHeading(node.heading) === null &&
  leaderOf(node) === null &&
  mayNameUnit(node.heading);

const EXECUTION = compile(EXECUTION_PART.pattern, EXECUTION_PART.on, '');
const WHOLE = /^to chuc (?:thuc hien|trien khai)/;
const ASSIGNING = compile(ASSIGNING_PART.pattern, ASSIGNING_PART.on, '');

/** `named`: the part's heading says that it assigns. */
interface AssigningPart {
  readonly part: Section;
  readonly named: boolean;
}

function findAssigningParts(sections: readonly Section[]): AssigningPart[] {
  // a part may stand within another: "B. TỔ CHỨC THỰC HIỆN" in "PHẦN II"
  const nested = flattenSections(sections).filter(({ level }) => level === 'part');
  const saying = [...new Set([...sections, ...nested])].filter(
    (section) => section.heading !== null && EXECUTION.test(fold(section.heading)),
  );
  // "I. Phân công trách nhiệm" in "C. TỔ CHỨC THỰC HIỆN": what stands beside it assigns as well
  const whole = saying.filter(({ heading }) => WHOLE.test(fold(heading ?? '')));
  const named = saying.filter((part) => !whole.some(({ children }) => children.includes(part)));
  const last = named.at(-1);
  if (last === undefined) {
    // "5. Tổ chức thực hiện" in a plan of two parts
    const item = flattenSections(sections).findLast(
      ({ level, heading }) => level === 'item' && heading !== null && EXECUTION.test(fold(heading)),
    );
    if (item !== undefined) return [{ part: item, named: true }];
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
    const isItem = named && (node.level === 'item' || node.level === 'part');
    const [subject, ...others] = splitSubjects(node.text, isItem);
    if (subject) {
      if (leadsBelow(node)) return ledBy(document, node, subject, named);
      const paragraphs = node.children.filter(({ level }) => level === 'paragraph');
      const beside = paragraphs.filter((child) => namesAnother(child.text, subject.unit));
      const further = paragraphs.filter((child) => !beside.includes(child)).map(({ text }) => text);
      const asked = node.children.filter((child) => child.level === 'bullet' && asksSomebody(child.text));
      return [
        toMention(document, node, subject.unit, [subject.task, ...further], 'sentence-subject'),
        ...others.map(({ unit, task }) => toMention(document, node, unit, [task], 'sentence-subject')),
        ...[...asked, ...beside].flatMap((child) => assign(document, child, false)),
      ];
    }
    return node.children.flatMap((child) => assign(document, child, named));
  }
  // "2. Các thôn: đào hố" above a paragraph: a sentence, for all that it is short
  const said = named && DUTY_BEHIND.test(node.heading) ? splitSubject(node.heading, true) : null;
  if (said !== null) return ledBy(document, node, said, named);
  const unit = unitOfHeading(node.heading);
  if (unit !== null) return headedBy(document, node, unit, named);
  const leader = leaderOf(node);
  if (leader !== null) return ledBy(document, node, leader, named);
  return node.children.flatMap((child) => assign(document, child, named));
}

const DUTY_BEHIND = /^[^:]{3,80}: \p{Ll}/u;

/** A paragraph behind the last item that tells what another unit is to do. */
function namesAnother(text: string, unit: string): boolean {
  const subject = splitSubject(text, false);
  return subject !== null && !unit.includes(subject.unit) && !text.startsWith('Trong quá trình ');
}

/** "- Đề nghị Hội Nông dân chủ trì:" above what it is to do. */
const leadsBelow = ({ text, children: [first] }: Section): boolean =>
  text.endsWith(':') && first !== undefined && first.level !== 'paragraph';

/** What stands under a sentence that says who leads is the leader's; where all of it is others', the sentence alone. */
function ledBy(document: Document, node: Section, leader: Subject, named: boolean): AssignmentMention[] {
  const below = headedBy(document, node, leader.unit, named);
  return below.some(({ value }) => value.sectionId === node.id)
    ? below
    : [toMention(document, node, leader.unit, [leader.task], 'sentence-subject'), ...below];
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
  return heading === null && children.length > 0 ? unitOfLine(text) : null;
}

/** "a) Vụ Giáo dục phổ thông chủ trì, phối hợp với các đơn vị liên quan:" above its tasks: who leads them. */
function leaderOf({ heading, children }: Section): Subject | null {
  return children.length > 0 ? splitSubject(heading ?? '', false) : null;
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
    const subjects = isParty && LEADS.test(node.text) ? [] : splitSubjects(node.text, false);
    const [leader] = subjects;
    if (leader !== undefined && leadsBelow(node)) {
      own.push(...ledBy(document, node, leader, named));
      continue;
    }
    for (const { unit, task } of subjects)
      own.push(toMention(document, node, unit, [task], 'bullet-subject'));
    if (subjects.length === 0 && node.text !== '') tasks.push(node.text);
    const below = tasksOf(document, node.children, named, isParty);
    // one by one: there may be more than a call takes
    for (const task of below.tasks) tasks.push(task);
    for (const one of below.own) own.push(one);
  }
  return { tasks, own };
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
