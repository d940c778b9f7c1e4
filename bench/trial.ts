import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '../schemas/pages.ts';
import type { Record } from '../schemas/record.ts';
import { extractRecord } from '../src/pipeline/extract.ts';
import { loadPipeline } from '../src/pipeline/load.ts';
import { makeEngine } from '../src/read/engine.ts';
import type { OcrEngine } from '../src/read/ocr.ts';
import { findModel } from '../src/read/ocr-model.ts';
import { openSource } from '../src/read/open.ts';

/**
 * Documents of one's own, with what a person has read in them: what the program finds of it, one by one. The folder holds the
 * files and an INDEX.json, a list of Entry; files of one document begin with its id ("P01_p1.jpg", "P01_p2.jpg").
 */

const HELP = 'npm run trial -- FOLDER [id …]';

/** What a person has read; null and absent fields are not looked at. */
interface Entry {
  readonly id: string;
  readonly doc_type: string;
  readonly gold: {
    readonly number?: string | null;
    /** ISO. */
    readonly issue_date?: string | null;
    readonly place?: string | null;
    readonly issuer?: string | null;
    readonly issuer_parent?: string | null;
    readonly title?: string | null;
    readonly signer_name?: string | null;
    readonly section_titles?: readonly string[];
    readonly citations?: readonly { readonly number: string; readonly date: string | null }[];
    readonly laws_by_name?: readonly string[];
    readonly deadlines?: readonly string[];
    readonly recipients?: readonly string[] | null;
  };
}

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const FIELDS = {
  type: ({ header }: Record) => header.type?.value.name,
  number: ({ header }: Record) => header.number?.value.normalized,
  date: ({ header }: Record) => header.issueDate?.value,
  place: ({ header }: Record) => header.place?.value,
  issuer: ({ header }: Record) => header.issuer?.value.name,
  parent: ({ header }: Record) => header.issuer?.value.parent,
  title: ({ header }: Record) => header.title?.value,
  signer: ({ signers }: Record) => signers.map(({ name }) => name).join('; '),
} as const;

const LISTS = {
  parts: ({ sections }: Record) =>
    sections.map(
      ({ heading, level, label, text }) => heading ?? (level === 'article' ? (label ?? text) : text),
    ),
  citations: ({ citations }: Record) =>
    citations.flatMap(({ normalized, date }) => (normalized ? [`${normalized} ${date ?? '–'}`] : [])),
  laws: ({ citations }: Record) => citations.flatMap(({ kind, raw }) => (kind === 'named' ? [raw] : [])),
  deadlines: ({ deadlines }: Record) => deadlines.map(({ raw }) => raw),
  recipients: ({ recipients }: Record) => recipients.map(({ raw }) => raw),
} as const;

async function trial(folder: string, ids: readonly string[]): Promise<void> {
  const index = JSON.parse(readFileSync(join(folder, 'INDEX.json'), 'utf8')) as Entry[];
  const pipeline = loadPipeline('plan');
  const model = await findModel(undefined);
  const options = { jobs: availableParallelism(), model, environment: process.env };
  const engine = await makeEngine('auto', options);
  const score = new Map<string, { right: number; all: number }>();
  try {
    for (const entry of index.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
      const { source, pages } = await read(folder, entry.id, engine);
      compare(entry, extractRecord(source, pages, pipeline), score);
    }
  } finally {
    await engine.close();
  }
  const lines = [...score].map(([field, { right, all }]) => `${field} ${right}/${all}`);
  process.stdout.write(`\nas a person read it: ${lines.join(', ')}\n`);
}

/** The pages of all files of a document, one after the other. */
async function read(folder: string, id: string, engine: OcrEngine) {
  const isOwn = (name: string) => name.startsWith(`${id}.`) || name.startsWith(`${id}_`);
  const names = readdirSync(folder).filter((name) => isOwn(name) && !name.includes('truth'));
  const pages: Page[] = [];
  let source: Record['source'] | null = null;
  for (const name of names.sort()) {
    const opened = await openSource(join(folder, name), { engine: () => engine });
    source ??= opened.source;
    for (let number = 1; number <= opened.pageCount; number++) {
      pages.push({ ...(await opened.readPage(number)), number: pages.length + 1 });
    }
    await opened.close();
  }
  if (source === null) throw new Error(`${folder}: no file of ${id}`);
  return { source, pages };
}

function compare(
  { id, doc_type, gold }: Entry,
  record: Record,
  score: Map<string, { right: number; all: number }>,
) {
  process.stdout.write(`\n${id} ${doc_type}\n`);
  const count = (field: string, right: number, all: number) => {
    const sum = score.get(field) ?? { right: 0, all: 0 };
    score.set(field, { right: sum.right + right, all: sum.all + all });
  };
  const wanted = {
    type: doc_type,
    number: gold.number,
    date: gold.issue_date,
    place: gold.place,
    issuer: gold.issuer,
    parent: gold.issuer_parent,
    title: gold.title,
    signer: gold.signer_name,
  };
  for (const [field, find] of Object.entries(FIELDS)) {
    const want = wanted[field as keyof typeof FIELDS];
    if (!want) continue;
    const found = find(record) ?? '';
    const right = plain(found) === plain(want);
    count(field, right ? 1 : 0, 1);
    process.stdout.write(
      right ? `  ✓ ${field}: ${found}\n` : `  ✗ ${field}: ${found || 'none'} (read: ${want})\n`,
    );
  }
  const lists = {
    parts: gold.section_titles,
    citations: gold.citations?.map(({ number, date }) => `${number} ${date ?? '–'}`),
    laws: gold.laws_by_name,
    deadlines: gold.deadlines,
    recipients: gold.recipients,
  };
  for (const [field, find] of Object.entries(LISTS)) {
    const want = lists[field as keyof typeof LISTS] ?? [];
    const found = [...new Set(find(record))];
    const missed = want.filter((one) => !found.some((other) => isSame(other, one)));
    const more = found.filter((one) => !want.some((other) => isSame(one, other)));
    count(field, want.length - missed.length, want.length);
    process.stdout.write(
      `  ${missed.length === 0 ? '✓' : '✗'} ${field}: ${want.length - missed.length} of ${want.length}\n`,
    );
    for (const one of missed) process.stdout.write(`      missed: ${one}\n`);
    for (const one of more) process.stdout.write(`      besides: ${one.replaceAll('\n', ' ')}\n`);
  }
}

/** One value may have a word more at its edges than the other: people end them differently. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return (
    one === other || (Math.min(one.length, other.length) > 5 && (one.includes(other) || other.includes(one)))
  );
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\s*([-–/])\s*/gu, '$1')
    .trim()
    .toLowerCase();

const [folder, ...ids] = positionals;
if (values.help || folder === undefined) process.stdout.write(`${HELP}\n`);
else await trial(folder, ids);
