import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { folderStore } from '../batch/folder-store.ts';
import { type Batch, makePortion } from '../batch/portion.ts';
import type { ThreadBeginning } from '../batch/portion-threads.ts';

/** A thread that makes tables: given batches of records, it gives a portion for each, in their order. */

const store = folderStore((workerData as ThreadBeginning).out);
const port = parentPort as MessagePort;

let last: Promise<void> = Promise.resolve();

async function answer(batch: Batch): Promise<void> {
  const portion = await makePortion(store, batch);
  const { lines, tables } = portion;
  // given away, not copied
  port.postMessage(
    portion,
    [lines, ...tables].map(({ buffer }) => buffer as ArrayBuffer),
  );
}

port.on('message', (batch: Batch) => {
  last = last.then(() => answer(batch));
});
