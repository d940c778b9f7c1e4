import { basename } from 'node:path';
import { Job, Queue, QueueEvents } from 'bullmq';
import { DocumentOrder, type QueueFacts } from '../../schemas/queue.ts';
import type { Done, Failed, PageEvent } from '../batch/outcome.ts';
import { recordKey, type Store, searchableKey, textKey } from '../batch/store.ts';
import type { Task } from '../batch/work.ts';
import type { Client, Wish, Works } from '../batch/works.ts';
import { OutputError } from '../write/files.ts';
import { ABSENT } from './handling.ts';
import { closeSoon, type Link } from './link.ts';
import { DOCUMENT_KIND, DOCUMENT_RULES } from './orders.ts';
import { listWorkers, noteQueue } from './roster.ts';
import { documentJob, moveOutcome, PREFIX, readPageJob, tellDifference } from './terms.ts';

export interface OrderedWorksMeans {
  readonly link: Link;
  readonly queue: QueueFacts;
  readonly store: Store;
  /** For inputs that cannot be read: they are told why by this machine. */
  readonly own: Works;
  /** Whether what an earlier run has failed at, or done, is to be done again. */
  readonly afresh: boolean;
  /** Milliseconds since 1970. */
  now(): number;
  onNotice(text: string): void;
}

/** Works whose documents are done by whoever takes them from a queue. */
export interface OrderedWorks extends Works {
  /** Documents that are in the queue now, or were when the run broke off. */
  readonly waiting: number;
  close(): Promise<void>;
}

/** So many documents are in the queue at a time, and lie in the store to be read. */
const WIDTH = 1000;
/** Looks so often whether a message was missed. */
const LOOK_MS = 5000;
const FIRST_NOTICE_MS = 3000;
const NOTICE_MS = 60_000;
/** Messages that Redis keeps for who is slow to hear them; they hold results. */
const MESSAGES = 2000;
/** How often a document is ordered that the store has lost. */
const ORDERS = 3;

/** Throws QueueError. */
export async function openOrderedWorks(means: OrderedWorksMeans): Promise<OrderedWorks> {
  const works = new QueueWorks(means);
  await works.open();
  return works;
}

interface Order {
  readonly data: DocumentOrder;
  readonly orderedAt: number;
  /** Whether what came of it before does not count. */
  readonly afresh: boolean;
  /** How often its job was thrown away. */
  replaced: number;
  onPage(event: PageEvent): void;
  resolve(outcome: Done | Failed): void;
  reject(cause: unknown): void;
}

class QueueWorks implements OrderedWorks {
  readonly width = WIDTH;
  private readonly means: OrderedWorksMeans;
  private readonly queue: Queue;
  private readonly events: QueueEvents;
  private readonly hearing: Link['client'];
  private readonly orders = new Map<string, Order>();
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly openedAt: number;
  private signal: AbortSignal | null = null;
  private left = 0;

  constructor(means: OrderedWorksMeans) {
    this.means = means;
    this.openedAt = means.now();
    const { client } = means.link;
    this.queue = new Queue(means.queue.name, {
      connection: client,
      prefix: PREFIX,
      streams: { events: { maxLen: MESSAGES } },
    });
    // it waits for messages, so that it needs a connection of its own
    this.hearing = client.duplicate();
    this.hearing.on('error', () => {});
    this.events = new QueueEvents(means.queue.name, { connection: this.hearing, prefix: PREFIX });
    this.queue.on('error', () => {});
    this.events.on('error', () => {});
  }

  get waiting(): number {
    return Math.max(this.left, this.orders.size);
  }

  async open(): Promise<void> {
    const { link, queue } = this.means;
    try {
      await noteQueue(link, queue);
      await this.queue.waitUntilReady();
      await this.events.waitUntilReady();
    } catch (cause) {
      throw link.explain(cause);
    }
    this.events.on('completed', ({ jobId }) => this.hear(jobId));
    this.events.on('failed', ({ jobId }) => this.hear(jobId));
    this.events.on('progress', ({ jobId, data }) => this.hearPages(jobId, data));
    this.timers.push(setInterval(() => this.look().catch(() => {}), LOOK_MS));
    this.timers.push(setTimeout(() => this.lookForWorkers(), FIRST_NOTICE_MS));
    link.lost.addEventListener('abort', () => this.breakOff(link.lost.reason), { once: true });
  }

  async work(task: Task, wish: Wish, client: Client): Promise<Done | Failed> {
    const { own, store } = this.means;
    const { path, sha256 } = task;
    if (sha256 === null) return own.work(task, wish, client);
    this.obey(client.signal);
    const data: DocumentOrder = { sha256, path, name: basename(path), ...wish };
    for (let tries = 1; ; tries++) {
      try {
        await store.inputs.put(data, path);
      } catch (cause) {
        if (cause instanceof OutputError) throw cause;
        return own.work(task, wish, client);
      }
      // orders that come too late would wait for nobody
      client.signal.throwIfAborted();
      this.means.link.lost.throwIfAborted();
      const outcome = moveOutcome(await this.order(data, client, tries > 1), path);
      if (outcome.state === 'failed' && outcome.failure.code === ABSENT && tries < ORDERS) continue;
      await store.inputs.remove(data);
      return outcome;
    }
  }

  /** Of those on other machines this run knows nothing. */
  rest(): void {
    this.means.own.rest();
  }

  /** Puts a document into the queue, or joins another run that has, and waits for what comes of it. */
  private order(data: DocumentOrder, { onPage }: Client, again: boolean): Promise<Done | Failed> {
    return new Promise((resolve, reject) => {
      const id = documentJob(data);
      const settle = (end: () => void) => {
        this.orders.delete(id);
        end();
      };
      const order: Order = {
        data,
        orderedAt: this.means.now(),
        afresh: again || this.means.afresh,
        replaced: 0,
        onPage,
        resolve: (outcome) => settle(() => resolve(outcome)),
        reject: (cause) => settle(() => reject(cause)),
      };
      this.orders.set(id, order);
      this.place(id, order).catch((cause) => order.reject(this.means.link.explain(cause)));
    });
  }

  private async place(id: string, order: Order): Promise<void> {
    await this.add(id, order);
    const job = await Job.fromId(this.queue, id);
    if (!job?.finishedOn || this.orders.get(id) !== order) return;
    const outcome = await this.outcomeOf(job, order);
    if (outcome !== null && this.isOfNow(job, order, outcome)) return order.resolve(outcome);
    await this.replace(id, job, order);
  }

  /** In the place of what an earlier run has left, or of what came to nothing. */
  private async replace(id: string, job: Job, order: Order): Promise<void> {
    if (++order.replaced > ORDERS) return order.resolve(this.elsewhere(order));
    await job.remove();
    await this.add(id, order);
  }

  private async add(jobId: string, { data, orderedAt }: Order): Promise<void> {
    await this.queue.add(DOCUMENT_KIND, data, { ...DOCUMENT_RULES, jobId, timestamp: orderedAt });
  }

  private elsewhere({ data: { path: file } }: Order): Failed {
    const message = `${file}: a worker says that it is done, but ${this.means.store.name} has no record of it; see which folder that worker has as --store.`;
    return {
      state: 'failed',
      path: file,
      failure: { file, code: 'elsewhere', message },
      stack: null,
      passing: false,
    };
  }

  /** Whether what came of a job is what this run asks for: another run may have ordered it at the same time. */
  private isOfNow(job: Job, { orderedAt, afresh }: Order, outcome: Done | Failed): boolean {
    if (job.timestamp === orderedAt) return true;
    if (afresh) return false;
    if ((job.finishedOn ?? 0) >= this.openedAt) return true;
    return outcome.state === 'failed' && outcome.failure.quarantined === true;
  }

  private async hear(id: string): Promise<void> {
    const page = readPageJob(id);
    if (page !== null) {
      const parent = this.orders.get(page.document);
      parent?.onPage({ kind: 'page', path: parent.data.path });
      return;
    }
    const order = this.orders.get(id);
    if (order === undefined) return;
    try {
      const job = await Job.fromId(this.queue, id);
      const outcome = job?.finishedOn ? await this.outcomeOf(job, order) : null;
      if (outcome !== null) order.resolve(outcome);
      else if (job?.finishedOn) await this.replace(id, job, order);
      // Redis has forgotten it
      else if (!job) await this.place(id, order);
    } catch (cause) {
      order.reject(this.means.link.explain(cause));
    }
  }

  private hearPages(id: string, progress: unknown): void {
    const order = this.orders.get(id);
    const pages = (progress as { pages?: number } | null)?.pages;
    if (order && pages) order.onPage({ kind: 'opened', path: order.data.path, pages });
  }

  /** null where a record that was announced is not in the store. */
  private async outcomeOf(job: Job, { onPage, data }: Order): Promise<Done | Failed | null> {
    const { path: file } = data;
    const done = job.returnvalue as Done | null;
    if (done) {
      const seen = await this.see(done);
      if (seen === null) return null;
      const { pages } = done.summary;
      onPage({ kind: 'opened', path: file, pages });
      for (let page = 1; page <= pages; page++) onPage({ kind: 'page', path: file });
      return { ...done, ...seen };
    }
    const { failure = null, path } = DocumentOrder.parse(job.data);
    const message = `${file}: the worker that read it was lost, several times; it is set apart until --only-failed or --force.`;
    const lost = { file, code: 'worker-lost', message, quarantined: true };
    return { state: 'failed', path, failure: failure ?? lost, stack: null, passing: false };
  }

  /** The files of a document as this machine sees them. A network folder may show them a little later. */
  private async see({ summary: { id }, searchable }: Done) {
    const { store } = this.means;
    for (const pause of [0, 200, 1000, 5000, 30_000]) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      const record = await store.look(recordKey(id));
      const text = await store.look(textKey(id));
      const copy = searchable === null ? null : await store.look(searchableKey(id));
      if (record && text && (searchable === null || copy)) return { record, text, searchable: copy };
    }
    return null;
  }

  /** What was not heard of, or what Redis has forgotten. */
  private async look(): Promise<void> {
    const { link } = this.means;
    if (link.client.status !== 'ready') return;
    await noteQueue(link, this.means.queue);
    const ids = [...this.orders.keys()];
    // a thousand questions in one letter
    const letter = link.client.pipeline();
    for (const id of ids) letter.hmget(this.queue.toKey(id), 'timestamp', 'finishedOn');
    const answers = (await letter.exec()) ?? [];
    const missed = ids.filter((_, at) => {
      const [timestamp, finishedOn] = (answers[at]?.[1] ?? [null, null]) as (string | null)[];
      return answers[at]?.[0] === null && (timestamp === null || finishedOn !== null);
    });
    await Promise.all(missed.map((id) => this.hear(id)));
  }

  /** Nobody waits in silence for workers that are not there. */
  private async lookForWorkers(): Promise<void> {
    const { link, queue, onNotice } = this.means;
    let pause = FIRST_NOTICE_MS;
    try {
      const workers = link.client.status === 'ready' && this.orders.size > 0 ? await listWorkers(link) : null;
      if (workers && !workers.some(({ name }) => name === queue.name)) {
        onNotice(
          `No worker takes the ${this.orders.size} documents in the queue; start some: saoluc worker --queue ${link.address.shown} --store ${queue.place}`,
        );
        for (const worker of workers.filter(({ store }) => store === queue.store)) {
          const why = tellDifference(queue.edition, worker.edition);
          onNotice(`The worker on ${worker.host} (process ${worker.pid}) leaves them alone: it has ${why}.`);
        }
        pause = NOTICE_MS;
      }
    } catch {
      // the connection is watched elsewhere
    }
    this.timers.push(setTimeout(() => this.lookForWorkers(), pause));
  }

  private obey(signal: AbortSignal): void {
    if (this.signal === signal) return;
    this.signal = signal;
    signal.addEventListener('abort', () => this.breakOff(signal.reason), { once: true });
  }

  /** What is in the queue stays there. */
  private breakOff(reason: unknown): void {
    this.left = this.orders.size;
    for (const order of [...this.orders.values()]) order.reject(reason);
  }

  async close(): Promise<void> {
    for (const timer of this.timers) clearTimeout(timer);
    await closeSoon(this.events.close(), this.queue.close());
    this.hearing.disconnect();
  }
}
