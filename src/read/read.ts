import type { Page } from '../../schemas/pages.ts';
import type { OpenSource } from './open.ts';

/** Runs a task when there is room for it; pages of many documents may share one schedule. */
export type Schedule = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * All pages of a document in their order. Without a schedule they are read one after another; with one they are
 * handed over together and it decides. The source stays open.
 */
export async function readPages(
  source: OpenSource,
  schedule?: Schedule,
  signal?: AbortSignal,
): Promise<Page[]> {
  const numbers = Array.from({ length: source.pageCount }, (_, index) => index + 1);
  if (schedule) return Promise.all(numbers.map((number) => schedule(() => source.readPage(number, signal))));
  const pages: Page[] = [];
  for (const number of numbers) pages.push(await source.readPage(number, signal));
  return pages;
}
