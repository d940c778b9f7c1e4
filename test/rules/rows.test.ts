import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/fold.ts';
import { compile, type Rule } from '../../src/core/rule.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

function isRule(value: unknown): value is Rule {
  return (
    typeof value === 'object' && value !== null && 'pattern' in value && 'match' in value && 'reject' in value
  );
}

async function rulesOf(file: string): Promise<Rule[]> {
  const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
  return Object.values(module).flatMap((value) =>
    Array.isArray(value) ? value.filter(isRule) : isRule(value) ? [value] : [],
  );
}

/** The example without its marks, and what the marks enclose. */
function unmark(example: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let text = '';
  let start = 0;
  for (const char of example) {
    if (char === '«') start = text.length;
    else if (char === '»') spans.push([start, text.length]);
    else text += char;
  }
  return { text, spans };
}

function found(rule: Rule, text: string): [number, number][] {
  const subject = rule.on === 'folded' ? fold(text) : text;
  return [...subject.matchAll(compile(rule.pattern, rule.on))].map((m) => [m.index, m.index + m[0].length]);
}

for (const file of files) {
  const rules = await rulesOf(file);
  describe(`src/rules/${file}`, () => {
    it('has ids of its own for all rows', () => {
      const ids = rules.map((rule) => rule.id);
      expect(ids).toEqual([...new Set(ids)]);
    });
    it.each(rules.map((rule) => [rule.id, rule] as const))('%s: examples', (_, rule) => {
      expect(rule.pattern).toBe(rule.pattern.normalize('NFC'));
      expect(rule.match.length, 'has an example').toBeGreaterThan(0);
      for (const example of rule.match) {
        const { text, spans } = unmark(example);
        expect(spans.length, `no «marks» in: ${example}`).toBeGreaterThan(0);
        expect(found(rule, text), example).toEqual(spans);
        expect(found(rule, text.normalize('NFD').normalize('NFC')), `NFD: ${example}`).toEqual(spans);
        if (rule.on === 'folded') expect(found(rule, text.toUpperCase()), `upper: ${example}`).toEqual(spans);
      }
      for (const example of rule.reject) expect(found(rule, example), `reject: ${example}`).toEqual([]);
    });
  });
}
