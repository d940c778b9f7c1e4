import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listCases } from '../../src/evaluate/fixtures.ts';
import { goldOf, loadGold } from '../../src/evaluate/gold.ts';

const cases = await listCases('fixtures', [], []);

describe('the fixtures', () => {
  it.each(cases.map((fixture) => [fixture.id, fixture.variant, fixture] as const))(
    '%s has its %s file and gold',
    async (id, variant, fixture) => {
      expect(existsSync(fixture.file)).toBe(true);
      const gold = await loadGold(fixture.gold);
      expect(gold.id).toBe(id);
      const document = goldOf(gold, variant);
      const ids = document.sections.map((section) => section.id);
      expect(new Set(ids).size).toBe(ids.length);
      const places = new Set([...ids, 'preamble', 'title', 'closing', 'header']);
      const used = [...document.citations, ...document.deadlines, ...document.assignments];
      expect(used.map(({ sectionId }) => sectionId).filter((place) => !places.has(place))).toEqual([]);
    },
  );
});
