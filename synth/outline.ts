import type { GoldDocument, GoldSection } from '../schemas/gold.ts';
import { type Find, type Piece, plain } from './piece.ts';

type Assignment = GoldDocument['assignments'][number];

/** A node of a body as it is printed. */
export interface Outline {
  readonly level: GoldSection['level'];
  /** As gold has it; null for a paragraph. */
  readonly label: string | null;
  /** As printed, with its sign and the space behind: "1. ", "a) ", "Phần I. ". */
  readonly printed: string;
  readonly heading: string | null;
  /** What stands behind the heading: ":" or ".". */
  readonly sign: string;
  /** Own words, empty for a headed node. */
  readonly text: Piece;
  readonly children: readonly Outline[];
  readonly tag: string;
  /** Units that this node makes responsible, and for what. */
  readonly assigned?: readonly Omit<Assignment, 'sectionId'>[];
}

export interface PlacedFind {
  readonly find: Find;
  readonly raw: string;
  readonly sectionId: string;
}

/** What a body holds once its nodes have their ids. */
export interface Placed {
  readonly paragraphs: readonly {
    readonly text: string;
    readonly level: Outline['level'];
    readonly first: boolean;
  }[];
  readonly sections: readonly { readonly section: GoldSection; readonly tag: string }[];
  readonly finds: readonly PlacedFind[];
  readonly assignments: readonly Assignment[];
}

export const placed = (piece: Piece, sectionId: string): PlacedFind[] =>
  [...piece.finds]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((find) => ({ find, raw: piece.text.slice(find.start, find.end), sectionId }));

/** Ids by the guide: the path of the labels, bullets and paragraphs counted within their parent, a repeat marked. */
export function place(nodes: readonly Outline[]): Placed {
  const paragraphs: Placed['paragraphs'][number][] = [];
  const sections: Placed['sections'][number][] = [];
  const finds: PlacedFind[] = [];
  const assignments: Assignment[] = [];
  const taken = new Map<string, number>();
  const walk = (
    siblings: readonly Outline[],
    path: string,
    parentLabel: string | null,
    depth: number,
  ): void => {
    const counts = { bullet: 0, paragraph: 0 };
    siblings.forEach((node, at) => {
      const own = ownId(node, counts, parentLabel);
      const plainId = path === '' ? own : `${path}.${own}`;
      const times = (taken.get(plainId) ?? 0) + 1;
      taken.set(plainId, times);
      const id = times > 1 ? `${plainId}~${times}` : plainId;
      const { heading, sign, text, printed, level, label } = node;
      sections.push({ section: { id, label, level, heading, ...edges(text.text) }, tag: node.tag });
      paragraphs.push({
        text: `${printed}${heading === null ? text.text : heading + sign}`,
        level,
        first: at === 0 && depth > 0,
      });
      finds.push(...placed(heading === null ? text : plain(''), id));
      assignments.push(...(node.assigned ?? []).map((one) => ({ ...one, sectionId: id })));
      walk(node.children, id, label, depth + 1);
    });
  };
  walk(nodes, '', null, 0);
  return { paragraphs, sections, finds, assignments };
}

function ownId(node: Outline, counts: { bullet: number; paragraph: number }, parent: string | null): string {
  if (node.level === 'bullet') return `-${++counts.bullet}`;
  if (node.level === 'paragraph') return `¶${++counts.paragraph}`;
  const label = node.label ?? '';
  return parent !== null && label.startsWith(`${parent}.`) ? label.slice(parent.length + 1) : label;
}

/** First and last five words; null for none. */
export function edges(text: string): { begins: string | null; ends: string | null } {
  const words = text.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return { begins: null, ends: null };
  return { begins: words.slice(0, 5).join(' '), ends: words.slice(-5).join(' ') };
}
