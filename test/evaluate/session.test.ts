import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../schemas/pages.ts';
import type { Record as PlanRecord } from '../../schemas/record.ts';
import { parseScores } from '../../src/evaluate/baseline.ts';
import type { Stages } from '../../src/evaluate/run.ts';
import { runSession, type SessionOptions } from '../../src/evaluate/session.ts';
import { sampleGoldFile, sampleRecord } from './samples.ts';

const ID = 'mau';

async function fixtureFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'saoluc-evaluate-'));
  const document = { id: ID, description: 'sample', variants: { text: 'source.txt', pdf: 'typeset.pdf' } };
  await mkdir(join(root, ID));
  await writeFile(join(root, 'manifest.json'), JSON.stringify({ documents: [document] }));
  await writeFile(join(root, ID, 'gold.json'), JSON.stringify(sampleGoldFile(ID)));
  await writeFile(join(root, ID, 'source.txt'), 'source');
  await writeFile(join(root, ID, 'typeset.pdf'), 'typeset');
  return root;
}

function options(fixtures: string, given: Partial<SessionOptions> = {}): SessionOptions {
  return {
    fixtures,
    variants: ['text'],
    documents: [],
    reports: [],
    updateBaseline: false,
    fresh: false,
    freeze: false,
    writeSnapshots: false,
    errors: 20,
    output: join(fixtures, 'output'),
    ...given,
  };
}

function pageOf(words: readonly string[]): Page {
  const placed = words.map((text) => ({ text, x0: 0, y0: 0, x1: 1, y1: 1, confidence: null, bold: false }));
  const common = { number: 1, reason: 'test', width: 595, height: 842, rotation: 0 as const, engine: null };
  return { ...common, origin: 'text-layer', words: placed };
}

/** Stages that make a record of the sample, changed by `edit`. */
function stages(
  edit: (record: PlanRecord) => void = () => {},
  words: readonly string[] = ['một', 'hai'],
): Stages {
  return {
    read: async (file) => {
      const bytes = await readFile(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { source: { file, sha256, mediaType: 'x', bytes: bytes.length }, pages: [pageOf(words)] };
    },
    extract: () => {
      const record = sampleRecord();
      edit(record);
      return record;
    },
  };
}

const dropDate = (record: PlanRecord) => void record.dates.splice(0, 1);

describe('the baseline', () => {
  it('is missed, written, held, fallen under, and lowered only with a word', async () => {
    const root = await fixtureFolder();
    const first = await runSession(options(root), stages());
    expect(first).toMatchObject({ exitCode: 0, messages: [expect.stringContaining('no baseline yet')] });

    const written = await runSession(options(root, { updateBaseline: true }), stages());
    expect(written.exitCode).toBe(0);
    expect(await runSession(options(root), stages())).toMatchObject({ exitCode: 0, messages: [] });

    const fallen = await runSession(options(root), stages(dropDate));
    expect(fallen.exitCode).toBe(1);
    expect(fallen.messages).toContainEqual('text dates strict: 1 → 0.8');
    expect(fallen.printed).toContain('Fallen under the baseline');

    const lowered = await runSession(options(root, { updateBaseline: true }), stages(dropDate));
    expect(lowered.exitCode).toBe(0);
    expect(lowered.messages).toContainEqual('text dates strict: 1 → 0.8');
    const baseline = parseScores('baseline', await readFile(join(root, 'baseline.json'), 'utf8'));
    expect(baseline.variants.text?.fields.dates?.strict).toBe(0.8);
    expect(await runSession(options(root), stages(dropDate))).toMatchObject({ exitCode: 0 });
    // and the gain is shown
    expect((await runSession(options(root), stages())).printed).toMatch(/dates +3 +3 .*\+20\.0/u);
  });

  it('keeps the variants that were not evaluated', async () => {
    const root = await fixtureFolder();
    await runSession(options(root, { updateBaseline: true }), stages());
    await runSession(options(root, { updateBaseline: true, variants: ['pdf'], freeze: true }), stages());
    const baseline = parseScores('baseline', await readFile(join(root, 'baseline.json'), 'utf8'));
    expect(Object.keys(baseline.variants)).toEqual(['pdf', 'text']);
  });

  it('is left alone by a run over some documents', async () => {
    const root = await fixtureFolder();
    await runSession(options(root, { updateBaseline: true }), stages());
    expect(await runSession(options(root, { documents: [ID] }), stages(dropDate))).toMatchObject({
      exitCode: 0,
    });
  });

  it('must be a file of scores', async () => {
    const root = await fixtureFolder();
    await writeFile(join(root, 'baseline.json'), '{"variants": 1}');
    await expect(runSession(options(root), stages())).rejects.toThrow(
      /baseline\.json: not a file of scores/u,
    );
  });
});

describe('frozen pages', () => {
  it('are written, read back, and must be of the file as it is', async () => {
    const root = await fixtureFolder();
    const pdf = options(root, { variants: ['pdf'] });
    const missing = await runSession(pdf, stages());
    expect(missing.exitCode).toBe(1);
    expect(missing.messages[0]).toContain('--freeze');
    expect(await runSession({ ...pdf, freeze: true }, stages())).toMatchObject({ exitCode: 0 });
    expect(
      await runSession(pdf, { ...stages(), read: () => Promise.reject(new Error('read')) }),
    ).toMatchObject({
      exitCode: 0,
    });
    await writeFile(join(root, ID, 'typeset.pdf'), 'another');
    expect((await runSession(pdf, stages())).messages[0]).toContain('has changed since');
  });

  it.each([
    ['the same words', ['một', 'hai'], 0],
    ['other words', ['một', 'ba'], 1],
  ])('a fresh reading of %s', async (_, words, exitCode) => {
    const root = await fixtureFolder();
    const pdf = options(root, { variants: ['pdf'] });
    await runSession({ ...pdf, freeze: true }, stages());
    const fresh = await runSession({ ...pdf, fresh: true }, stages(undefined, words));
    expect(fresh.exitCode).toBe(exitCode);
    expect(fresh.printed).toContain('Fresh reading against the frozen one');
  });
});

describe('one run', () => {
  it('writes snapshots and reports, with every error and nothing unescaped', async () => {
    const root = await fixtureFolder();
    const reports = [join(root, 'r', 'report.md'), join(root, 'r', 'report.html')];
    const edit = (record: PlanRecord) => Object.assign(record.signers[0] ?? {}, { name: '<b>|An' });
    await runSession(options(root, { reports, writeSnapshots: true }), stages(edit));
    const [markdown, html] = await Promise.all(reports.map((path) => readFile(path, 'utf8')));
    expect(markdown).toContain(
      '| mau | text | p. 1 | signers | wrong | Nguyễn Văn An | "Nguyễn Văn An" | "&lt;b&gt;\\|An" |',
    );
    expect(html).toContain('&lt;b&gt;|An');
    expect(html).not.toContain('<b>');
    expect(JSON.parse(await readFile(join(root, ID, 'text.snapshot.json'), 'utf8'))).toHaveProperty(
      'signers',
    );
    expect(existsSync(join(root, 'output', 'last.json'))).toBe(true);
  });

  it('goes on after a document that fails, and says which', async () => {
    const root = await fixtureFolder();
    const failing: Stages = {
      ...stages(),
      read: (file) => (file.endsWith('.pdf') ? Promise.reject(new Error('damaged')) : stages().read(file)),
    };
    const result = await runSession(
      options(root, { variants: [], freeze: true, updateBaseline: true }),
      failing,
    );
    expect(result.exitCode).toBe(1);
    expect(result.messages).toContain('mau pdf: damaged');
    expect(result.printed).toContain('Variant text: 1 documents, 100 % of them without an error');
    expect(existsSync(join(root, 'baseline.json'))).toBe(false);
  });

  it('prints tables of 110 columns at most', async () => {
    const { printed } = await runSession(options(await fixtureFolder()), stages(dropDate));
    const grid = printed.split('\n').filter((row) => !row.startsWith('    '));
    expect(Math.max(...grid.map((row) => row.length))).toBeLessThanOrEqual(110);
  });

  it.each([
    ['no such document', { documents: ['999'] }, /no document 999/u],
    ['no such variant', { variants: ['fax'] }, /no document has the variants asked for/u],
    ['no manifest', { fixtures: '/nowhere' }, /\/nowhere\/manifest\.json: not there/u],
  ])('%s', async (_, given, message) => {
    await expect(runSession(options(await fixtureFolder(), given), stages())).rejects.toThrow(message);
  });
});
