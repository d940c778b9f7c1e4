import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Gold } from '../../schemas/gold.ts';
import { goldOf, loadGold } from '../../src/evaluate/gold.ts';
import { sampleGoldFile } from './samples.ts';

function goldWith(variants: { [name: string]: { from: string; patch: unknown[] } }): Gold {
  const withReasons = Object.entries(variants).map(([name, variant]) => [name, { ...variant, why: 'test' }]);
  return Gold.parse({ ...sampleGoldFile('x'), variants: Object.fromEntries(withReasons) });
}

const DATE = { value: '2022-03-XX', precision: 'month', role: 'issue', raw: 'ngày /3/2022' };

describe('goldOf', () => {
  it('applies the patches of a chain in order and leaves the base as it was', () => {
    const gold = goldWith({
      pdf: { from: 'text', patch: [{ op: 'add', path: '/dates/0', value: DATE }] },
      scan: { from: 'pdf', patch: [{ op: 'remove', path: '/dates/1' }] },
    });
    const raws = (variant: string) => goldOf(gold, variant).dates.map(({ raw }) => raw);
    expect(raws('scan')).toEqual(['ngày /3/2022', ...raws('text').slice(1)]);
    expect(raws('pdf')).toEqual(['ngày /3/2022', ...raws('text')]);
    expect(raws('text')).toHaveLength(3);
  });

  it.each([
    ['an unknown variant', {}, 'scan', /no variant "scan"/u],
    ['a circle', { a: { from: 'b', patch: [] }, b: { from: 'a', patch: [] } }, 'a', /circle \(a → b → a\)/u],
    [
      'a path that is not there',
      { pdf: { from: 'text', patch: [{ op: 'replace', path: '/dates/99/value', value: '2022' }] } },
      'pdf',
      /gold x, variant pdf: the patch does not apply/u,
    ],
    [
      'a value of the wrong shape',
      { pdf: { from: 'text', patch: [{ op: 'replace', path: '/dates/0/value', value: 'hôm nay' }] } },
      'pdf',
      /gold x, variant pdf: not gold\n.*EDTF/u,
    ],
  ])('refuses %s', (_, variants, variant, message) => {
    expect(() => goldOf(goldWith(variants), variant)).toThrow(message);
  });
});

describe('loadGold', () => {
  it.each([
    ['is no JSON', '{', /gold\.json: not JSON/u],
    ['is something else', '{"id": "x"}', /gold\.json: not gold\n/u],
  ])('names the file that %s', async (_, text, message) => {
    const path = join(await mkdtemp(join(tmpdir(), 'saoluc-gold-')), 'gold.json');
    await writeFile(path, text);
    await expect(loadGold(path)).rejects.toThrow(message);
  });
  it('names the file that is missing', async () => {
    await expect(loadGold('/nowhere/gold.json')).rejects.toThrow(/^\/nowhere\/gold\.json: no gold there/u);
  });
});
