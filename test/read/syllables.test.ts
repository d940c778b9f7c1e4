import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../src/rules/syllables.vi.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);

/** Words of letters alone that are not capital abbreviations ("UBND", "CT", "II"). */
function tokens(text: string): string[] {
  const words =
    text.normalize('NFC').match(/(?<![\p{L}\p{M}\p{N}/-])[\p{L}\p{M}]{2,}(?![\p{L}\p{M}\p{N}/-])/gu) ?? [];
  return words.filter((word) => !/^[A-ZĐ]{2,6}$/.test(word));
}

describe('isSyllable', () => {
  it.each(
    'nghiêng quýt giếng gì gìn khuỷu thuở hòa hoà uỷ ủy quyết Đoàn KẾ HOẠCH yêu quốc khuya xoong kỳ kì Ủy quý'.split(
      ' ',
    ),
  )('accepts %s', (word) => expect(isSyllable(word)).toBe(true));

  it('accepts decomposed letters', () => expect(isSyllable('Ủy'.normalize('NFD'))).toBe(true));

  it.each('hoac hoàc ngi kan gê QuyÕt CHiJ Hcok xHQI ®Þnh NGHiAA aa tr ng ấá 6Ӣ thƣc nghêm2'.split(' '))(
    'rejects %s',
    (word) => expect(isSyllable(word)).toBe(false),
  );

  it('accepts more than 98 % of the words of sound documents', () => {
    for (const entry of readdirSync(fixtures, { withFileTypes: true })) {
      if (!entry.isDirectory() || !/^\d/.test(entry.name)) continue;
      const folder = new URL(`${entry.name}/`, fixtures);
      const source = readdirSync(folder).find((file) => file.startsWith('source.')) as string;
      const words = tokens(readFileSync(new URL(source, folder), 'utf8'));
      const missed = words.filter((word) => !isSyllable(word));
      expect(missed.length / words.length, `${entry.name}: ${[...new Set(missed)].join(' ')}`).toBeLessThan(
        0.02,
      );
    }
  });
});
