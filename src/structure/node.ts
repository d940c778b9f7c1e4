import type { Block } from '../core/types.ts';
import type { BlockLabel } from './labels.ts';

/** A node while the tree grows. */
export interface Node {
  readonly id: string;
  readonly label: BlockLabel | null;
  readonly block: Block;
  /** The heading that stands on the line below the label alone ("Phần thứ nhất"). */
  title: Block | null;
  readonly children: Node[];
}
