import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** ARCHITECTURE.md as a test: rooms, package owners, names and sizes. What is changed here is changed there as well. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAGE = ['schemas', 'core', 'rules'];

/** From top to bottom: a room imports only what is named with it. `types`: types alone, nothing at run time. */
const ROOMS: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly types?: readonly string[] }>
> = {
  schemas: { imports: [] },
  rules: { imports: [], types: ['core'] },
  core: { imports: ['rules'], types: ['schemas'] },
  read: { imports: ['rules', 'core'], types: ['schemas'] },
  layout: { imports: ['rules', 'core'], types: ['schemas'] },
  structure: { imports: ['rules', 'core'], types: ['schemas'] },
  extract: { imports: ['rules', 'core'], types: ['schemas'] },
  resolve: { imports: ['rules', 'core'], types: ['schemas'] },
  write: { imports: ['schemas', 'core'] },
  pipeline: { imports: [...STAGE, 'layout', 'structure', 'extract', 'resolve', 'write'] },
  evaluate: { imports: ['schemas', 'core', 'write'] },
  batch: { imports: ['schemas', 'write'] },
  queue: { imports: ['schemas', 'write', 'batch'] },
  cli: { imports: ['schemas', 'core', 'read', 'write', 'pipeline', 'evaluate', 'batch', 'queue'] },
};

/** Package → the one place that may import it: a file, or a folder where it ends in "/". */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  zod: ['schemas/'],
  natural: ['src/core/similarity.ts'],
  'pdfjs-dist': ['src/read/pdf.ts', 'src/read/pdfjs.ts'],
  '@napi-rs/canvas': ['src/read/canvas.ts'],
  sharp: ['src/read/image.ts'],
  'tesseract.js': ['src/read/tesseract.ts'],
  // data, not code: a model that engines of this room load
  '@tesseract.js-data/vie': ['src/read/'],
  'file-type': ['src/read/sniff.ts'],
  'csv-stringify': ['src/write/csv.ts'],
  'p-queue': ['src/batch/queue.ts'],
  cacache: ['src/batch/page-cache.ts'],
  picomatch: ['src/batch/selection.ts'],
  bullmq: ['src/queue/'],
  ioredis: ['src/queue/link.ts'],
  // each of them knows a part of what a searchable PDF is made of
  '@cantoo/pdf-lib': ['src/write/searchable.ts', 'src/write/picture-page.ts', 'src/write/archival.ts'],
  'fast-json-patch': ['src/evaluate/gold.ts'],
  'cli-progress': ['src/cli/progress.ts'],
  commander: ['src/cli/'],
};

/** What stands against a rule, each with its reason; ARCHITECTURE.md lists them. Take a line out with its cause. */
const EXCEPTIONS = {
  packages: [
    // the scores are the evaluation's own file
    'zod in src/evaluate/baseline.ts',
    // both name the wrong field of a fixture in words
    'zod in src/evaluate/fixtures.ts',
    'zod in src/evaluate/gold.ts',
  ],
  // the orthography of a syllable is a table that has to be run to be of use
  rulesWithLogic: ['src/rules/syllables.vi.ts'],
};

interface Import {
  readonly from: string;
  /** A file of the project, or the name of a package with its path. */
  readonly to: string;
  readonly local: boolean;
  readonly typeOnly: boolean;
}

const STATIC =
  /^(?:import|export)\s+(?:(?<type>type\s+)?(?<names>[^;'"=]*?)\s+from\s+)?['"](?<path>[^'"]+)['"]/gmu;
const DYNAMIC = /(?:\bimport|\brequire|\.resolve)\(\s*['"](?<path>[^'"]+)['"]\s*\)/gu;

const FILES = [...listFiles('src'), ...listFiles('schemas')].filter((file) => file.endsWith('.ts'));
const SOURCES = new Map(FILES.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const IMPORTS = FILES.flatMap(importsOf);
const LOCAL = IMPORTS.filter((one) => one.local);

function listFiles(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function importsOf(file: string): Import[] {
  const source = SOURCES.get(file) ?? '';
  const found = [...source.matchAll(STATIC), ...source.matchAll(DYNAMIC)];
  return found.map(({ groups = {} }) => {
    const path = groups.path ?? '';
    const local = path.startsWith('.');
    const to = local ? posix.normalize(posix.join(posix.dirname(file), path)) : path;
    return { from: file, to, local, typeOnly: groups.type !== undefined || onlyTypes(groups.names ?? '') };
  });
}

/** `{ type A, type B }` */
function onlyTypes(names: string): boolean {
  const list = /^\{(?<list>[^}]*)\}$/u.exec(names.trim())?.groups?.list ?? '';
  const parts = list.split(',').map((part) => part.trim());
  return list.trim() !== '' && parts.every((part) => part === '' || part.startsWith('type '));
}

function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? room : top;
}

function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');

describe('the rooms', () => {
  it('are seen at all', () => {
    expect(LOCAL.length).toBeGreaterThan(200);
    expect(LOCAL.filter(({ to }) => !SOURCES.has(to))).toEqual([]);
  });

  it('are those that are known, and ARCHITECTURE.md names each', () => {
    const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const rooms = new Set(FILES.map(roomOf));
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort());
    for (const room of rooms) expect(page).toContain(room === 'schemas' ? 'schemas/' : `src/${room}/`);
  });

  it('import only what stands above them', () => {
    const against = LOCAL.filter(({ from, to, typeOnly }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      const { imports, types = [] } = ROOMS[own] ?? { imports: [] };
      return own !== other && !imports.includes(other) && !(typeOnly && types.includes(other));
    });
    expect(against.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('take in neither pipelines nor fixtures nor tests', () => {
    expect(LOCAL.filter(({ to }) => !to.startsWith('src/') && !to.startsWith('schemas/'))).toEqual([]);
  });

  it('leave the disk to read, write, pipeline, evaluate, batch and cli', () => {
    const pure = ['core', 'rules', 'layout', 'structure', 'extract', 'resolve'];
    const against = IMPORTS.filter(({ from, to }) => pure.includes(roomOf(from)) && to.startsWith('node:'));
    expect(against).toEqual([]);
  });

  it('leave the clock, the terminal, the environment and chance to cli', () => {
    const outside =
      /Date\.now\(|new Date\(\)|performance\.now\(|(?<![\w.-])(?:process|console)\.|Math\.random\(/u;
    const against = FILES.filter((file) => file.startsWith('src/') && roomOf(file) !== 'cli').filter((file) =>
      outside.test(withoutComments(SOURCES.get(file) ?? '')),
    );
    expect(against).toEqual([]);
  });
});

describe('packages', () => {
  const foreign = IMPORTS.filter((one) => !one.local && !one.to.startsWith('node:'));

  it('are imported by their owners alone', () => {
    const against = foreign.filter(({ from, to }) => {
      const owners = OWNERS[packageOf(to)] ?? [];
      return !owners.some((owner) => (owner.endsWith('/') ? from.startsWith(owner) : from === owner));
    });
    const named = against.map(({ from, to }) => `${packageOf(to)} in ${from}`);
    expect([...new Set(named)].sort()).toEqual([...EXCEPTIONS.packages].sort());
  });

  it('that the package asks for are all in use', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).sort()).toEqual(Object.keys(OWNERS).sort());
    const used = new Set(foreign.map(({ to }) => packageOf(to)));
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
  });

  it('natural is taken in by one deep file: its root loads database drivers', () => {
    const paths = foreign.filter(({ to }) => packageOf(to) === 'natural').map(({ to }) => to);
    expect(paths).toHaveLength(1);
    expect(paths[0]).toMatch(/^natural\/lib\//u);
  });
});

describe('files', () => {
  it('import each other without circles, types included', () => {
    expect(findCycles(LOCAL)).toEqual([]);
  });

  it('are kebab-case nouns, and none is a box of odds and ends', () => {
    const names = FILES.map((file) => posix.basename(file).replace(/(?:\.vi)?\.ts$/u, ''));
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/u.test(name))).toEqual([]);
    expect(
      names.filter((name) => /^(?:utils?|helpers?|common|misc|base|shared|manager)$/u.test(name)),
    ).toEqual([]);
  });

  it('have at most 350 lines, those round the house too; lists of names aside', () => {
    const files = ['src', 'schemas', 'test', 'synth', 'bench', 'fuzz', 'fixtures/make']
      .flatMap(listFiles)
      .filter((file) => file.endsWith('.ts') && !file.startsWith('synth/vocab/'));
    const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 351);
    expect(long).toEqual([]);
  });

  it('never ask an ASCII-only class for the edge or the letters of a Vietnamese word', () => {
    // "<\w+>" is the name of a group in a pattern
    const ascii = /\\[bB]|\\[wW](?![+*]>)/u;
    const against = FILES.filter((file) => ascii.test(withoutComments(SOURCES.get(file) ?? '')));
    expect(against).toEqual([]);
  });

  it('of rules hold data, their Vietnamese in NFC', () => {
    const rules = FILES.filter((file) => roomOf(file) === 'rules');
    const logic = rules.filter((file) => /^(?:export )?(?:async )?function/mu.test(SOURCES.get(file) ?? ''));
    expect(logic).toEqual(EXCEPTIONS.rulesWithLogic);
    expect(rules.filter((file) => !file.endsWith('.vi.ts'))).toEqual([]);
    expect(rules.filter((file) => SOURCES.get(file) !== SOURCES.get(file)?.normalize('NFC'))).toEqual([]);
  });
});

/** Circles of imports, each as a path that ends where it began. */
function findCycles(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of [...targets.keys()].sort()) walk(file, []);
  return cycles;
}
