import type { Store } from './store.ts';
import { type Edition, readerOf } from './workshop.ts';

/** Whose pages were left, and how much of others', when it was last looked. */
const STATE = 'cache/trimmed';

/**
 * Keeps what earlier editions of the program, or other engines, have read from adding up: of their pages the newest stay, `maxBytes`
 * of them. Looks only where another edition is at work than last time, for nothing else makes pages old. Throws OutputError.
 */
export async function trimPages(store: Store, edition: Edition, maxBytes: number): Promise<void> {
  const state = `${readerOf(edition)} ${maxBytes}`;
  const last = await store.read(STATE);
  if (last !== null && Buffer.from(last).toString('utf8') === state) return;
  await store.pages.trim(readerOf(edition), maxBytes);
  await store.write(STATE, state);
}
