import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { WorkerFacts } from '../../schemas/queue.ts';
import { folderStore } from '../batch/folder-store.ts';
import type { StationEvent } from '../queue/station.ts';
import type { Hire } from './hire.ts';
import { watchInterrupts } from './interrupt.ts';
import { describe, tellOutcome } from './progress.ts';
import { findQueueFacts, queueOption, queueWaitOption } from './queue-options.ts';
import { shown, type Terminal } from './terminal.ts';
import { addWorkshopOptions, toRequest, type WorkshopOptions, wholeNumber } from './workshop-options.ts';

interface WorkerOptions extends WorkshopOptions {
  readonly queue: string;
  readonly store: string;
  readonly queueWait: number;
  readonly takeover: number;
  readonly idle?: number;
  readonly logJson?: true;
  readonly quiet?: true;
}

const EXAMPLES = `
Reads documents that saoluc extract --queue has put into a queue, on this machine; the records go into the store, which is the
--out folder of that command, seen from here. Every machine needs the same version of saoluc, the same OCR engine and the same
limits: a worker leaves alone what was ordered by another edition, and says so.

Examples:
  saoluc worker --queue redis://host:6379 --store /mnt/results
  SAOLUC_QUEUE=rediss://user:password@host:6380 saoluc worker --store /mnt/results --jobs 8 --idle 60

Ctrl-C or SIGTERM: what is in hand is finished, or given back after 10 s; a second one stops at once, and others take the job over.
Exit codes: 0 idle for as long as --idle says; 2 wrong usage, the queue is away, or the store takes nothing; 130 stopped by Ctrl-C
(143 by SIGTERM).`;

export function queueWorkerCommand(terminal: Terminal, hire: Hire): Command {
  return addWorkshopOptions(new Command('worker').description('Works for runs on other machines.'))
    .addOption(queueOption('where the work is').makeOptionMandatory())
    .requiredOption('--store <folder>', 'the output folder of the run, as this machine sees it')
    .addOption(queueWaitOption())
    .option(
      '--takeover <seconds>',
      'a worker that gives no sign for so long is dead, and others take its job',
      wholeNumber(86_400),
      30,
    )
    .option('--idle <seconds>', 'end after so many seconds without work', wholeNumber(1_000_000))
    .option('--log-json', 'tell what is done as lines of JSON on stderr')
    .option('-q, --quiet', 'print notices only')
    .addHelpText('after', EXAMPLES)
    .action((options: WorkerOptions) => work(options, terminal, hire));
}

async function work(options: WorkerOptions, terminal: Terminal, hire: Hire): Promise<void> {
  const { jobs, maxPages, takeover, idle } = options;
  const store = folderStore(resolve(options.store));
  const request = toRequest(options);
  const hired = await hire(request, store);
  const interrupts = watchInterrupts(terminal, hired.close);
  const { signal } = interrupts;
  const onEvent = watchStation(options, terminal);
  const onNotice = (text: string) => onEvent({ kind: 'notice', text });
  const [{ parseAddress }, { openLink }, { runStation }, { signIn }, { watchOthers }] = await Promise.all([
    import('../queue/address.ts'),
    import('../queue/link.ts'),
    import('../queue/station.ts'),
    import('../queue/roster.ts'),
    import('../queue/others.ts'),
  ]);
  const link = await openLink(parseAddress(options.queue), {
    patienceMs: options.queueWait * 1000,
    onNotice,
  });
  try {
    const waiting = { seconds: options.queueWait, signal, onNotice };
    const queue = await findQueueFacts(store, hired.edition, maxPages, waiting);
    if (queue === null) return;
    const about = { id: randomUUID(), host: hostname(), pid: process.pid, jobs };
    const facts: WorkerFacts = { ...queue, ...about, startedAt: new Date().toISOString() };
    const post = await signIn(link, facts);
    const others = watchOthers(link, queue, onNotice);
    onNotice(
      `Working for ${link.address.shown}, ${jobs} ${jobs === 1 ? 'job' : 'jobs'} at a time, into ${store.name}.`,
    );
    const times = { takeoverMs: takeover * 1000, idleMs: idle === undefined ? null : idle * 1000 };
    const clock = () => performance.now();
    try {
      await runStation({ link, queue, store, crew: hired.crew, jobs, ...times, signal, clock, onEvent });
    } finally {
      others.stop();
      await post.signOut();
    }
  } finally {
    if (signal.aborted) process.exitCode = interrupts.exitCode;
    interrupts.stop();
    link.close();
    await hired.close();
  }
}

function watchStation({ quiet, logJson }: WorkerOptions, terminal: Terminal): (event: StationEvent) => void {
  const start = performance.now();
  const tell = (facts: object) =>
    terminal.err(`${JSON.stringify({ ms: Math.round(performance.now() - start), ...facts })}\n`);
  if (logJson) {
    return (event) => {
      if (event.kind === 'finished') tell({ event: 'document', ...tellOutcome(event.outcome) });
      else if (event.kind === 'given-back') tell({ event: 'given-back', path: event.path });
      else if (event.kind === 'notice') tell({ event: 'notice', text: event.text });
    };
  }
  const say = (text: string) => terminal.err(`${shown(text)}\n`);
  return (event) => {
    if (event.kind === 'notice') say(event.text);
    else if (event.kind === 'given-back') say(`${event.path}: given back to the queue`);
    else if (event.kind === 'finished' && !quiet) say(`${event.outcome.path}: ${describe(event.outcome)}`);
  };
}
