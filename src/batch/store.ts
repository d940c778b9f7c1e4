import type { GrowingFile } from '../write/files.ts';

/** What is known of something stored without reading it; `stamp` changes whenever it is written anew. */
export interface Stored {
  readonly bytes: number;
  readonly stamp: string;
}

/** Pages as they were read, by a key that names their content and their reader. What comes back is what was put. */
export interface PageCache {
  /** null where there is none, or where what is there is damaged. */
  get(key: string): Promise<string | null>;
  /** `reader` is whose reading it is. Putting the same key again, from wherever, is harmless. Throws OutputError. */
  put(key: string, value: string, reader: string): Promise<void>;
  /** Takes away the oldest pages that others than `reader` have read, until the rest of theirs takes no more bytes than that. Throws OutputError. */
  trim(reader: string, maxBytes: number): Promise<void>;
}

/** A file by its content and the name that it is known by. */
export interface InputName {
  readonly sha256: string;
  /** Without folders. */
  readonly name: string;
}

/** Files that wait to be read by machines that do not see where they lie. */
export interface InputShelf {
  /** Whole or not at all, and harmless when repeated; throws OutputError, or the system's error for a file that is gone. */
  put(input: InputName, path: string): Promise<void>;
  /** A path of this machine where it can be read; null where there is none. Who reads it checks the hash. */
  find(input: InputName): Promise<string | null>;
  remove(input: InputName): Promise<void>;
}

/**
 * Where records, texts, searchable copies, tables and pages live. Keys are paths with "/". Every write is whole or not at
 * all, and may be repeated. Errors of the place itself are OutputErrors.
 */
export interface Store {
  /** Where it is, for people. */
  readonly name: string;
  /** null where there is nothing of that key. */
  read(key: string): Promise<Uint8Array | null>;
  /** Piece by piece; nothing where there is nothing of that key. */
  pieces(key: string): AsyncIterable<Uint8Array>;
  write(key: string, data: string | Uint8Array): Promise<Stored>;
  /** Writes where there is nothing of that key; of several who do so at once, one succeeds. */
  writeFirst(key: string, data: string): Promise<void>;
  /** null where there is nothing of that key. */
  look(key: string): Promise<Stored | null>;
  /** Names directly under a folder, in the order of their code units. */
  list(folder: string): Promise<readonly string[]>;
  remove(key: string): Promise<void>;
  /** For what is too large to be held in memory. */
  grow(key: string): Promise<GrowingFile>;
  readonly pages: PageCache;
  readonly inputs: InputShelf;
}

export const RECORDS = 'records';
export const recordKey = (id: string): string => `${RECORDS}/${id}.json`;
export const textKey = (id: string): string => `text/${id}.txt`;
export const searchableKey = (id: string): string => `searchable/${id}.pdf`;
