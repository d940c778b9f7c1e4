import type { DocumentOrder, PageOrder, PageResult } from '../../schemas/queue.ts';
import { LostWorker } from '../batch/crew.ts';
import type { Done, Failed, Split } from '../batch/outcome.ts';
import type { InputName, Store } from '../batch/store.ts';
import { readStoreId } from '../batch/store-id.ts';
import { Allowance, type Bench, explainLostPage, insist, quarantine } from '../batch/work.ts';
import { OutputError } from '../write/files.ts';
import { moveOutcome } from './terms.ts';

/** What a worker works with. */
export interface Place {
  readonly store: Store;
  /** The id that the store had when the worker came. */
  readonly storeId: string;
  readonly bench: Bench;
}

/** What one order came to, and the milliseconds that it took. */
export interface Handled<T> {
  readonly outcome: T;
  readonly spentMs: number;
}

/** Pages that cannot be read, with the reason. */
export type LostPages = { readonly [page: number]: string };

/**
 * Works through a document: with `lost` null its pages may come back to be read elsewhere, else they have been. Paths in the outcome are those of
 * who ordered it. Throws OutputError where the store takes nothing, and the reason of the bench's signal.
 */
export async function handleDocument(
  order: DocumentOrder,
  lost: LostPages | null,
  spentMs: number,
  place: Place,
): Promise<Handled<Done | Failed | Split>> {
  const path = await findInput(order, place);
  if (path === null) return { outcome: absent(order), spentMs };
  const time = new Allowance(order.maxMs, spentMs);
  time.pages = order.parted?.pages ?? 0;
  const { sha256, searchable } = order;
  const job = { kind: 'document', path, sha256, searchable, split: lost === null, lost: lost ?? {} } as const;
  try {
    const result = await insist(job, FIRST, time, place.bench);
    if (result === null) throw new Error('a document came back without an outcome');
    if (result.state === 'failed') seeOutput(result);
    return { outcome: moveOutcome(result, order.path), spentMs: time.spent };
  } catch (cause) {
    if (!(cause instanceof LostWorker) || cause.code === 'closed') throw cause;
    return { outcome: quarantine(order.path, cause), spentMs: time.spent };
  }
}

/** Reads one page into the store. */
export async function handlePage(order: PageOrder, place: Place): Promise<PageResult> {
  const path = await findInput(order, place);
  // the document says so itself when it is its turn again
  if (path === null) return { lost: null, spentMs: 0 };
  const time = new Allowance(order.leftMs);
  try {
    const failed = await insist({ kind: 'page', path, page: order.page }, FIRST, time, place.bench);
    if (failed?.state === 'failed') seeOutput(failed);
    return { lost: null, spentMs: time.spent };
  } catch (cause) {
    if (!(cause instanceof LostWorker) || cause.code === 'closed') throw cause;
    // where its time is up, the document's is as well
    const lost = time.isUp ? null : explainLostPage(order.page, cause.message);
    return { lost, spentMs: time.spent };
  }
}

/** Turns are given by the queue. */
const FIRST = { turn: 0 };

/** null where the store does not have it. Throws OutputError where the store itself is gone. */
async function findInput(order: InputName, { store, storeId }: Place): Promise<string | null> {
  const path = await store.inputs.find(order);
  if (path !== null || (await readStoreId(store)) === storeId) return path;
  throw new OutputError(`The store ${store.name} is gone, or another stands in its place; mount it again.`);
}

/** A store that takes nothing is the trouble of this machine, not of the document. */
function seeOutput({ failure }: Failed): void {
  if (failure.code === 'write-failed') throw new OutputError(failure.message);
}

export const ABSENT = 'input-absent';

function absent({ path: file }: DocumentOrder): Failed {
  const message = `${file}: the store does not have its copy (cache/inputs); run again.`;
  return {
    state: 'failed',
    path: file,
    failure: { file, code: ABSENT, message },
    stack: null,
    passing: true,
  };
}
