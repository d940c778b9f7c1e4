import { type DocumentJob, type PageJob, processDocument, processPage } from './document.ts';
import type { Done, Failed, PageEvent, Split } from './outcome.ts';
import type { Store } from './store.ts';
import type { Workshop } from './workshop.ts';

export type Job = ({ readonly kind: 'document' } & DocumentJob) | ({ readonly kind: 'page' } & PageJob);
/** null: the page is in the store. */
export type JobResult = Done | Failed | Split | null;

/** Milliseconds that a job may take, by the pages of its document (null as long as they are not known). */
export type TimeLimit = (pages: number | null) => number;

/** Who does the work. */
export interface Crew {
  /** Rejects with LostWorker when whoever had the job is no more; never because of the document as such. */
  work(job: Job, limit: TimeLimit, onPage: (event: PageEvent) => void): Promise<JobResult>;
  /** Lets go whoever has no work in hand; who is needed later comes anew. */
  rest(): void;
  /** Ends all work, that in hand too. */
  close(): Promise<void>;
}

export type LossCode = 'worker-lost' | 'too-slow' | 'too-much-memory' | 'closed';

/** A worker died, or was put to death, over a job. */
export class LostWorker extends Error {
  override readonly name = 'LostWorker';
  readonly code: LossCode;
  constructor(code: LossCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Nobody of the crew can do any work: the program was changed under it, or does not start. */
export class CrewRefusal extends Error {
  override readonly name = 'CrewRefusal';
}

/** The job done here and now, without limits of time and memory. */
export function doJob(
  job: Job,
  workshop: Workshop,
  store: Store,
  onPage: (event: PageEvent) => void,
): Promise<JobResult> {
  return job.kind === 'document'
    ? processDocument(job, workshop, store, onPage)
    : processPage(job, workshop, store, onPage);
}

/** A crew within this process. */
export function ownCrew(workshop: Workshop, store: Store): Crew {
  return {
    work: (job, _limit, onPage) => doJob(job, workshop, store, onPage),
    rest: () => {},
    close: async () => {},
  };
}
