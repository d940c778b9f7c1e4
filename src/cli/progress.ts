import { Presets, SingleBar } from 'cli-progress';
import type { Outcome } from '../batch/outcome.ts';
import type { BatchEvent, BatchResult } from '../batch/run.ts';
import { OutputError } from '../write/files.ts';
import { shown, type Terminal } from './terminal.ts';

/** Shows a person how far a batch is. */
export interface Progress {
  watch(event: BatchEvent): void;
  /** Says what is no event of a document. */
  notice(text: string): void;
  /** What the run came to, for programs: the last line. People are told otherwise. */
  end(result: BatchResult, exitCode: number): void;
  /** Takes the bar off the screen. */
  stop(): void;
}

export interface ProgressOptions {
  readonly quiet: boolean;
  /** Lines of JSON for programs, whatever else is asked for. */
  readonly json: boolean;
}

/** A bar for a person at a screen, a line for each document otherwise, nothing when `quiet`. `clock` in ms. */
export function createProgress(terminal: Terminal, options: ProgressOptions, clock: () => number): Progress {
  if (options.json) return jsonProgress(terminal, clock);
  const notice = (text: string) => terminal.err(`${shown(text)}\n`);
  const end = () => {};
  if (options.quiet) return { watch: () => {}, notice, end, stop: () => {} };
  return {
    ...(terminal.screen === null ? lineProgress(terminal) : barProgress(terminal.screen, clock)),
    notice,
    end,
  };
}

type Watch = Pick<Progress, 'watch' | 'stop'>;

function lineProgress(terminal: Terminal): Watch {
  const pace = new Pace();
  return {
    watch(event) {
      pace.watch(event);
      if (event.kind !== 'finished') return;
      const told = `${event.outcome.path}: ${describe(event.outcome)}`;
      terminal.err(`[${pace.finished}/${pace.documents}] ${shown(told)}\n`);
    },
    stop() {},
  };
}

/** One object a line: what happened, and how many milliseconds after the start. Pages are not told one by one. */
function jsonProgress(terminal: Terminal, clock: () => number): Progress {
  const start = clock();
  const tell = (facts: object) =>
    terminal.err(`${JSON.stringify({ ms: Math.round(clock() - start), ...facts })}\n`);
  return {
    watch(event) {
      if (event.kind === 'finished') tell({ event: 'document', ...tellOutcome(event.outcome) });
      else if (event.kind === 'found') tell({ event: 'found', documents: event.documents });
      else if (event.kind === 'compiling') tell({ event: 'compiling', documents: event.documents });
    },
    notice: (text) => tell({ event: 'notice', text }),
    end: (result, exitCode) => tell({ event: 'end', ...tellEnd(result), exitCode }),
    stop() {},
  };
}

function tellEnd({ stopped, counts, failures }: BatchResult): object {
  if (stopped === null) return { state: 'finished', counts, failures };
  if (stopped === 'signal') return { state: 'stopped', code: 'signal', counts, failures };
  const code = stopped instanceof OutputError ? 'write-failed' : 'queue-failed';
  return { state: 'stopped', code, message: stopped.message, counts, failures };
}

export function tellOutcome(outcome: Outcome): object {
  const { state, path } = outcome;
  if (state === 'failed') return { state, path, ...outcome.failure };
  if (state === 'done') {
    const { id, pages, ocrPages } = outcome.summary;
    return { state, path, id, pages, ocrPages, timings: outcome.timings };
  }
  return state === 'skipped' ? { state, path, id: outcome.id } : { state, path, of: outcome.of };
}

function barProgress(stream: NodeJS.WriteStream, clock: () => number): Watch {
  const pace = new Pace();
  const start = clock();
  const format = '{bar} {finished}/{documents} documents · {read} pages · {rate} pages/s · {left} left';
  const bar = new SingleBar({ format, stream, clearOnComplete: true, stopOnComplete: false }, Presets.rect);
  return {
    watch(event) {
      pace.watch(event);
      const facts = { ...pace.counts(), ...pace.forecast(clock() - start) };
      if (event.kind === 'found') bar.start(1, 0, facts);
      if (event.kind === 'compiling') return;
      bar.setTotal(Math.max(1, pace.expectedPages()));
      bar.update(pace.read, facts);
    },
    stop() {
      bar.stop();
    },
  };
}

export function describe(outcome: Outcome): string {
  if (outcome.state === 'failed') return `failed: ${outcome.failure.message}`;
  if (outcome.state === 'skipped') return 'done before';
  if (outcome.state === 'duplicate') return `same content as ${outcome.of}`;
  const seconds = Object.values(outcome.timings).reduce((sum, ms) => sum + ms, 0) / 1000;
  const { pages } = outcome.summary;
  return `${pages} ${pages === 1 ? 'page' : 'pages'}, ${seconds.toFixed(1)} s`;
}

/** Counts what is done and guesses what is left: documents not yet open are taken to be as long as the others. */
export class Pace {
  documents = 0;
  finished = 0;
  read = 0;
  /** Pages of the documents in work, and how many of them are read. */
  private readonly opened = new Map<string, { pages: number; read: number }>();
  private known = 0;
  private openings = 0;
  private unopened = 0;

  watch(event: BatchEvent): void {
    if (event.kind === 'found') {
      this.documents = event.documents;
    } else if (event.kind === 'opened') {
      this.open(event.path, event.pages);
    } else if (event.kind === 'page') {
      this.turn(event.path);
    } else if (event.kind === 'finished') {
      this.finished++;
      // no page of these is to come
      if (!this.opened.delete(event.outcome.path)) this.unopened++;
    }
  }

  /** A document is opened again after its pages were read side by side, or after a worker was lost. */
  private open(path: string, pages: number): void {
    if (this.opened.has(path)) return;
    this.opened.set(path, { pages, read: 0 });
    this.openings++;
    this.known += pages;
  }

  private turn(path: string): void {
    const document = this.opened.get(path);
    if (document === undefined || document.read === document.pages) return;
    document.read++;
    this.read++;
  }

  counts(): { finished: number; documents: number; read: number } {
    return { finished: this.finished, documents: this.documents, read: this.read };
  }

  expectedPages(): number {
    const waiting = Math.max(0, this.documents - this.openings - this.unopened);
    const mean = this.openings === 0 ? 1 : this.known / this.openings;
    return Math.round(this.known + waiting * mean);
  }

  /** Pages a second and the time left, as words, after so many ms; "–" while nothing is known. */
  forecast(ms: number): { rate: string; left: string } {
    if (this.read === 0 || ms <= 0) return { rate: '–', left: '–' };
    const rate = this.read / (ms / 1000);
    return { rate: rate.toFixed(1), left: formatDuration((this.expectedPages() - this.read) / rate) };
  }
}

/** 75 → "1 min 15 s"; whole minutes from an hour on. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
