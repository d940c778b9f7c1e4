/** Workers of one kind or several, at most so many of them busy at a time; who comes later waits for a free place. */
export interface WorkerPool<Kind, Worker> {
  /**
   * Lends a worker to `work`, an idle one of the kind or a new one. It is kept for the next when `work` resolves, and
   * ended when it rejects: nobody knows what state it is in. Rejects when the pool is closed or no worker starts.
   */
  lend<T>(kind: Kind, work: (worker: Worker) => Promise<T>): Promise<T>;
  readonly closed: boolean;
  /** Ends the idle workers; those at work are ended when they are given back. */
  close(): Promise<void>;
}

export interface PoolOptions<Kind, Worker> {
  readonly most: number;
  start(kind: Kind): Promise<Worker>;
  end(worker: Worker, reason: Error): Promise<void>;
  /** Whether a worker that did well is kept; default: always. */
  keeps?(kind: Kind): boolean;
}

export function createPool<Kind, Worker>(options: PoolOptions<Kind, Worker>): WorkerPool<Kind, Worker> {
  const idle: { readonly kind: Kind; readonly worker: Worker }[] = [];
  const waiting: (() => void)[] = [];
  const most = Math.max(1, options.most);
  let busy = 0;
  let closed = false;

  const enter = async (): Promise<void> => {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  };
  // who waits inherits the place, so `busy` stays
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  };
  const take = async (kind: Kind): Promise<Worker> => {
    if (closed) throw new Error('the OCR engine is closed');
    const at = idle.findIndex((one) => one.kind === kind);
    const [found] = at < 0 ? [] : idle.splice(at, 1);
    return found ? found.worker : options.start(kind);
  };
  const lend = async <T>(kind: Kind, work: (worker: Worker) => Promise<T>): Promise<T> => {
    await enter();
    try {
      const worker = await take(kind);
      let sound = false;
      try {
        const result = await work(worker);
        sound = options.keeps?.(kind) ?? true;
        return result;
      } finally {
        if (sound && !closed) idle.push({ kind, worker });
        else await options.end(worker, new Error('the OCR worker was ended'));
      }
    } finally {
      leave();
    }
  };
  return {
    lend,
    get closed() {
      return closed;
    },
    close: async () => {
      closed = true;
      const reason = new Error('the OCR engine is closed');
      await Promise.all(idle.splice(0).map(({ worker }) => options.end(worker, reason)));
    },
  };
}
