import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Crew, ownCrew } from '../batch/crew.ts';
import { type MakePortions, makePortionsHere } from '../batch/portion.ts';
import { portionThreads } from '../batch/portion-threads.ts';
import { createProcessCrew } from '../batch/process-crew.ts';
import type { Store } from '../batch/store.ts';
import type { Edition } from '../batch/workshop.ts';
import { chooseDesks, clear, leave } from './desk.ts';
import { openTools, type WorkshopRequest } from './tools.ts';
import type { OpenWorkshop } from './workshop.ts';

/** Who works, and by which edition of the program. */
export interface Hired {
  readonly crew: Crew;
  readonly edition: Edition;
  /** When the documents are done. */
  readonly makePortions: MakePortions;
  /** Lets the crew go, and whoever has work in hand. */
  close(): Promise<void>;
}

export interface HireRequest extends WorkshopRequest {
  /** Bytes that one worker may take. */
  readonly maxBytes: number;
}

/** Throws UsageError for what is asked for and is not there. */
export type Hire = (request: HireRequest, store: Store) => Promise<Hired>;

/** What a worker process begins with. */
export interface Beginning {
  readonly request: WorkshopRequest;
  /** The folder store. */
  readonly out: string;
  /** A folder in which it makes one of its own for what it needs for a while. */
  readonly desks: string;
  readonly edition: Edition;
}

/** Processes of this program, one a job, each with one page in work at a time. */
export const hireProcesses: Hire = async (request, store) => {
  // asked once, so that all have the same engine, and wrong usage is said at once
  const tools = await openTools(request);
  const { edition } = tools;
  await tools.engine.close();
  const engine = edition.engine.startsWith('tesseract.js') ? 'tesseract.js' : 'native';
  // whoever reads hostile files has no use for it
  delete process.env.SAOLUC_QUEUE;
  const desks = chooseDesks();
  process.once('exit', () => clear(desks));
  const ended = ({ pid }: ChildProcess) => leave(desks, pid);
  const begin: Beginning = { request: { ...request, engine, jobs: 1 }, out: store.name, desks, edition };
  const script = scriptOf('worker');
  const { maxBytes, jobs } = request;
  const clock = () => performance.now();
  const crew = createProcessCrew({ script, begin, maxBytes, clock, kill: killGroup, ended });
  const makePortions = portionThreads(scriptOf('portion-thread'), jobs);
  return { crew, edition, makePortions, close: () => crew.close() };
};

const scriptOf = (name: string) => fileURLToPath(new URL(`./${name}.js`, import.meta.url));

/** The work done in this process by a workshop of its own; for programs that bring their own limits. */
export function hireNobody(openWorkshop: (request: WorkshopRequest) => Promise<OpenWorkshop>): Hire {
  return async (request, store) => {
    const workshop = await openWorkshop(request);
    const { edition } = workshop;
    const crew = ownCrew(workshop, store);
    return { crew, edition, makePortions: makePortionsHere, close: () => workshop.close() };
  };
}

/** With the OCR processes that it has started. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // it has just ended by itself
  }
}
