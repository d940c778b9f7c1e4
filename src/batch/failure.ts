import { basename } from 'node:path';
import type { RunFailure } from '../../schemas/run.ts';
import { OutputError } from '../write/files.ts';
import type { Failed } from './outcome.ts';

/** What was thrown over a document, as people and machines are told it. */
export function toFailed(path: string, cause: unknown): Failed {
  const stack = cause instanceof Error ? (cause.stack ?? null) : null;
  return { state: 'failed', path, failure: toFailure(path, cause), stack, passing: isPassing(cause) };
}

function toFailure(file: string, cause: unknown): RunFailure {
  const message = nameWhole(file, cause instanceof Error ? cause.message : String(cause));
  if (cause instanceof OutputError) return { file, code: 'write-failed', message };
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  // codes of our own are lower-case words; those of the system (ENOENT) say nothing to a reader
  if (/^[a-z-]+$/.test(code)) return { file, code, message };
  return { file, code: 'failed', message: `${file} could not be worked through: ${message}` };
}

// readers know a file by its name alone; in a batch only the whole path tells which it is
function nameWhole(path: string, message: string): string {
  const name = basename(path);
  return message.startsWith(name) ? path + message.slice(name.length) : message;
}

const PASSING = ['EAGAIN', 'EBUSY', 'EIO', 'EMFILE', 'ENFILE', 'ENOMEM', 'ESTALE', 'ETIMEDOUT', 'changed'];

/** The system's word may lie some causes deep. The output's own troubles do not pass by trying this document again. */
function isPassing(cause: unknown): boolean {
  if (!(cause instanceof Error) || cause instanceof OutputError) return false;
  return ('code' in cause && PASSING.includes(String(cause.code))) || isPassing(cause.cause);
}
