import { compileRule } from '../core/rule.ts';
import { trimEnd } from '../core/trim.ts';
import type { Appendix, Block, Section, TextDocument, Zone } from '../core/types.ts';
import { APPENDIX_CUE, APPENDIX_LABEL } from '../rules/structure.vi.ts';
import { findSections } from './sections.ts';
import { cellsOf, readTables } from './tables.ts';

/** What stands behind the signing block, each paper for itself: its label, its title, its outline and its tables. */
export function findAppendices(document: TextDocument, zones: readonly Zone[]): Appendix[] {
  const blocks = document.blocks.filter((_, index) => zones[index] === 'appendix');
  const papers: Paper[] = [];
  for (const block of blocks) {
    const open = papers[papers.length - 1];
    const head = block.cells ? null : readHead(textOf(document, block));
    if (!open || (head && !(open.title === null && open.blocks.length === 1))) {
      const title = head?.title ?? (head ? null : titleOf(textOf(document, block)));
      papers.push({ label: head?.label ?? null, title, blocks: [block], body: [] });
    } else {
      open.blocks.push(block);
      if (open.body.length > 0 || !goesOnWithTitle(document, open, block)) open.body.push(block);
    }
  }
  return papers.map((paper, index) => toAppendix(document, paper, `PL${index + 1}`));
}

interface Paper {
  readonly label: string | null;
  title: string | null;
  readonly blocks: Block[];
  /** What stands below the title. */
  readonly body: Block[];
}

const CUE = compileRule(APPENDIX_CUE, '');
const LABEL = compileRule(APPENDIX_LABEL, '');
const LONGEST_HEAD = 40;

/** "PHỤ LỤC 1: DANH MỤC …", "Mẫu số 02", "DANH SÁCH …"; null for a line that opens no paper. */
function readHead(text: string): { label: string | null; title: string | null } | null {
  if (!CUE.test(text) || text.split(' ').length > LONGEST_HEAD || /[;,]$/.test(text)) return null;
  const label = trimEnd(LABEL.exec(text)?.[0] ?? '', /[\s:.]/u) || null;
  const title = text
    .slice(label?.length ?? 0)
    .replace(/^[\s.:–-]+/u, '')
    .replace(RULE_BEHIND, '')
    .replace(/ ?:$/u, '');
  return { label, title: title === '' ? null : title };
}

/** A first line in capitals is a paper's title without a label. */
const titleOf = (text: string): string | null =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) ? text : null;

/** A rule under the title, read as one line with it. */
const RULE_BEHIND = /\s[-–—_*=]{3,}$/u;

/** What an annex comes with, read as one line with its title. */
const ATTACHED = / \((?:Ban hành )?[Kk]èm theo[^()]*\)$/u;

/** The lines under a label: a title in capitals or in the middle, and "(Kèm theo Kế hoạch số …)". */
function goesOnWithTitle(document: TextDocument, paper: Paper, block: Block): boolean {
  const whole = textOf(document, block);
  // a rule under the title is none of it
  if (/^\(.*\)$/su.test(whole) || /^[-–—_*=]{3,}$/u.test(whole)) return true;
  const text = whole.replace(ATTACHED, '').replace(RULE_BEHIND, '');
  if (cellsOf(document, block) !== null || /[.;:]$/.test(text) || text.split(' ').length > LONGEST_HEAD)
    return false;
  const capitals = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  if (!capitals && !block.centred && !(paper.title === null && !/^[-–+\d]|^[IVX]+\./u.test(text)))
    return false;
  if (/^(?:[IVX]+|\d+|[A-ZĐ])[.)]/u.test(text)) return false;
  // a table's first head is no title's line
  if (paper.title !== null && /^(?:STT|TT|SỐ TT)$/u.test(text)) return false;
  paper.title = paper.title === null ? text : `${paper.title} ${text}`;
  return true;
}

function toAppendix(document: TextDocument, { label, title, blocks, body }: Paper, id: string): Appendix {
  const [first, last] = [blocks[0] as Block, blocks[blocks.length - 1] as Block];
  const tables = readTables(document, body);
  const prose = body.filter((block) => cellsOf(document, block) === null);
  return {
    label,
    title,
    text: blocks.map((block) => textOf(document, block)).join('\n'),
    span: { start: first.start, end: last.end },
    page: first.page,
    sections: findSections(document, prose).sections.map((section) => under(id, section)),
    tables,
  };
}

/** Ids are of the whole record: "PL2.I.1". */
function under(id: string, section: Section): Section {
  return {
    ...section,
    id: `${id}.${section.id}`,
    children: section.children.map((child) => under(id, child)),
  };
}

function textOf(document: TextDocument, block: Block): string {
  return document.text.slice(block.start, block.end);
}
