import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pipeline } from '../../schemas/pipeline.ts';
import { VERSION } from '../write/version.ts';

/** What makes two programs one: hexadecimal digits, the same on every machine that has the same build and packages. */
export interface Fingerprints {
  /** Of everything between a file and its record, OCR engine apart. */
  readonly program: string;
  /** Of what reads pages: a change of rules that only extract leaves it as it is. */
  readonly reading: string;
}

const DIGITS = 16;
const ROOT = new URL('../../', import.meta.url);
const EXTENSION = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** Reads the program's own files; some 20 ms. */
export function takeFingerprints(pipeline: Pipeline): Fingerprints {
  const reading = hashClosure(['read/open']);
  const program = createHash('sha256')
    .update(`${VERSION}\n${reading}\n${hashClosure(['pipeline/extract', 'write/searchable'])}\n`)
    .update(JSON.stringify(pipeline))
    .digest('hex');
  return { program: program.slice(0, DIGITS), reading: reading.slice(0, DIGITS) };
}

const IMPORT = /(?:from|import|resolve|require)\s*\(?\s*['"](?<path>[^'"\n]+)['"]/gu;

/** Of some files of src/ with all that they import: the files' content, the packages' versions. */
function hashClosure(names: readonly string[]): string {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const visit = (url: URL): void => {
    // words of a text may look like an import
    if (files.has(url.href) || !existsSync(url)) return;
    const source = readFileSync(url, 'utf8');
    files.set(url.href, source);
    for (const { groups } of source.matchAll(IMPORT)) {
      const path = groups?.path ?? '';
      if (path.startsWith('.')) visit(new URL(path, url));
      else if (!path.startsWith('node:')) packages.add(packageOf(path));
    }
  };
  for (const name of names) visit(new URL(`src/${name}.${EXTENSION}`, ROOT));
  const hash = createHash('sha256');
  for (const href of [...files.keys()].sort()) {
    hash.update(`${href.slice(ROOT.href.length)}\n${files.get(href)}\n`);
  }
  for (const name of [...packages].sort()) hash.update(`${name} ${versionOf(name)}\n`);
  return hash.digest('hex');
}

function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

/** As installed; "" for a name that is no package (a word in a text that looks like an import). */
function versionOf(name: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    if (dirname(folder) === folder) return '';
  }
}
