import { createHash } from 'node:crypto';
import type { DocumentOrder, Edition, QueueFacts } from '../../schemas/queue.ts';
import type { RunFailure } from '../../schemas/run.ts';
import type { Done, Failed, Split } from '../batch/outcome.ts';

/** What names there are in Redis. Raised when what is said there changes its meaning. */
const PROTOCOL = 1;
/** Of all keys. */
export const PREFIX = 'saoluc';

/** A queue belongs to a store and an edition, so that nobody is offered what is not for him. */
export function queueOf(store: string, place: string, edition: Edition): QueueFacts {
  const { program, reading, engine, maxPages } = edition;
  const key = digest([PROTOCOL, program, reading, engine, maxPages], 12);
  return { name: `${store}-${key}`, store, place, edition };
}

/** The same whoever orders the document. */
export function documentJob({ sha256, name, searchable }: DocumentOrder): string {
  return `d${digest([sha256, name, searchable], 32)}`;
}

export const pageJob = (document: string, page: number): string => `${document}-p${page}`;

/** null for what is no page's. */
export function readPageJob(job: string): { document: string; page: number } | null {
  const { document, page } = /(?<document>d[0-9a-f]{32})-p(?<page>\d+)$/u.exec(job)?.groups ?? {};
  return document === undefined ? null : { document, page: Number(page) };
}

function digest(parts: readonly unknown[], digits: number): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits);
}

/** How two editions differ, for people. */
export function tellDifference(wanted: Edition, other: Edition): string {
  const ways: string[] = [];
  if (wanted.program !== other.program) ways.push('another version or pipeline of the program');
  else if (wanted.reading !== other.reading) ways.push('another --max-megapixels');
  if (wanted.engine !== other.engine)
    ways.push(`the OCR engine ${other.engine}, not ${wanted.engine} (--engine)`);
  if (wanted.maxPages !== other.maxPages) ways.push(`--max-pages ${other.maxPages}, not ${wanted.maxPages}`);
  return ways.join(', ');
}

/** What was said of a file in one place, said of it in another. */
export function moveOutcome<T extends Done | Failed | Split>(outcome: T, path: string): T {
  const move = ({ message, ...failure }: RunFailure) => ({
    ...failure,
    file: path,
    message: message.replaceAll(outcome.path, path),
  });
  if (outcome.state === 'failed') return { ...outcome, path, failure: move(outcome.failure) };
  if (outcome.state === 'split' || outcome.shortfall === null) return { ...outcome, path };
  return { ...outcome, path, shortfall: move(outcome.shortfall) };
}
