import { writeFile } from 'node:fs/promises';
import { doJob, type Job } from '../batch/crew.ts';
import { folderStore } from '../batch/folder-store.ts';
import { keepLastOpen } from '../batch/kept-document.ts';
import type { FromWorker, ToWorker } from '../batch/process-crew.ts';
import type { Store } from '../batch/store.ts';
import type { Workshop } from '../batch/workshop.ts';
import { leave, sitDown } from './desk.ts';
import type { Beginning } from './hire.ts';
import { openPlanWorkshop } from './workshop.ts';

/** A worker process of `extract`: told by its parent over the channel, and gone when the parent is. */

interface Place {
  readonly workshop: Workshop;
  readonly store: Store;
}

let place: Place | null = null;

const tell = (message: FromWorker) => process.send?.(message);

async function begin({ request, out, desks, edition }: Beginning): Promise<void> {
  process.once('exit', () => leave(desks, process.pid));
  const desk = sitDown(desks, process.pid);
  // all that asks for the system's temporary folder is given this one
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = desk;
  // when memory runs out, the kernel takes a worker and not the run
  await writeFile('/proc/self/oom_score_adj', '500').catch(() => {});
  const workshop = await openPlanWorkshop(request);
  if (JSON.stringify(workshop.edition) !== JSON.stringify(edition)) {
    tell({ kind: 'refused', message: 'The program was changed while it ran; run it again.' });
    return;
  }
  place = { workshop: keepLastOpen(workshop), store: folderStore(out) };
  tell({ kind: 'ready' });
}

async function work(job: Job, { workshop, store }: Place): Promise<void> {
  const result = await doJob(job, workshop, store, (event) => tell({ kind: 'page', event }));
  tell({ kind: 'result', result });
}

// the PDF library asks ahead for all pages that a file names, and hears of the first that is broken only; any other promise
// that nobody hears is a fault of the program
process.on('unhandledRejection', (cause) => {
  if (!(cause instanceof Error && cause.stack?.includes('pdfjs-dist'))) throw cause;
});
process.on('disconnect', () => process.exit());
process.on('message', (message: ToWorker) => {
  const doing =
    message.kind === 'begin' ? begin(message.begin as Beginning) : place && work(message.job, place);
  doing?.catch((cause: unknown) => {
    tell({ kind: 'refused', message: cause instanceof Error ? cause.message : String(cause) });
    process.exitCode = 1;
    process.disconnect?.();
  });
});
