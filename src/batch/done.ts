import { engineOf } from './document.ts';
import type { DoneEntry, Journal } from './journal.ts';
import { parseRecord } from './portion.ts';
import { recordKey, type Store, type Stored, searchableKey, textKey } from './store.ts';
import { summarize } from './summarize.ts';
import type { Edition } from './workshop.ts';

/** What a document has to have to be done. */
export interface Wanted {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  readonly searchable: boolean;
}

/**
 * What an earlier run made of the same content with the same program, whole and with all that is wanted; else null. The journal
 * is believed where sizes and times agree; what it does not know is looked up in the record.
 */
export async function findDone(
  wanted: Wanted,
  { program, engine }: Edition,
  store: Store,
  journal: Journal,
): Promise<DoneEntry | null> {
  const { id, searchable } = wanted;
  const entry = (await confirm(journal.done(id), id, store)) ?? (await adopt(wanted, store, journal));
  if (entry === null || entry.program !== program) return null;
  if (entry.engine !== null && entry.engine !== engine) return null;
  if (!searchable || entry.mediaType.startsWith('text/')) return entry;
  return same(entry.searchable, await store.look(searchableKey(id))) ? entry : null;
}

async function confirm(entry: DoneEntry | null, id: string, store: Store): Promise<DoneEntry | null> {
  if (entry === null || !same(entry.record, await store.look(recordKey(id)))) return null;
  return same(entry.text, await store.look(textKey(id))) ? entry : null;
}

const same = (known: Stored | null, found: Stored | null) =>
  known !== null && found !== null && known.bytes === found.bytes && known.stamp === found.stamp;

/** A record that the journal does not know, or knows otherwise: a folder that was copied, a journal that was lost. */
async function adopt(
  { id, path, sha256 }: Wanted,
  store: Store,
  journal: Journal,
): Promise<DoneEntry | null> {
  const stored = await store.look(recordKey(id));
  const text = await store.look(textKey(id));
  if (stored === null || text === null) return null;
  try {
    const record = parseRecord(await store.read(recordKey(id)));
    const whole = record.source.sha256 === sha256 && Buffer.byteLength(record.text) === text.bytes;
    if (!whole) return null;
    const { pages, ocrPages, citations, deadlines, flags } = summarize(record);
    const entry = {
      program: record.generator.fingerprint ?? '',
      engine: engineOf(record),
      mediaType: record.source.mediaType,
      record: stored,
      text,
      searchable: await store.look(searchableKey(id)),
      ...{ pages, ocrPages, citations, deadlines, flags },
    };
    await journal.noteDone(id, path, entry);
    return entry;
  } catch {
    // no record of this version: the document is read again
    return null;
  }
}
