import PQueue from 'p-queue';

/** Runs at most so many tasks at a time; the waiting task with the lowest `turn` comes next. */
export interface Queue {
  run<T>(turn: number, task: () => Promise<T>): Promise<T>;
}

export function createQueue(concurrency: number): Queue {
  const queue = new PQueue({ concurrency });
  return { run: (turn, task) => queue.add(task, { priority: -turn }) };
}
