import { placeAt } from '../core/locate.ts';
import type { BackReferenceMention } from '../core/mention.ts';
import type { Document, Zone } from '../core/types.ts';
import { BACK_REFERENCES, POINTING_WORDS } from '../rules/back-references.vi.ts';
import { findAll } from './header-scan.ts';

const ZONES: readonly Zone[] = ['preamble', 'body', 'closing', 'appendix'];

/** Documents that are pointed at ("Chỉ thị này", "Kế hoạch nêu trên"); which ones, the resolver says. */
export function extractBackReferences(document: Document): BackReferenceMention[] {
  return document.blocks
    .filter((_, index) => ZONES.includes(document.zones[index] as Zone))
    .filter(({ start, end }) => {
      const text = document.text.slice(start, end);
      return POINTING_WORDS.some((word) => text.includes(word));
    })
    .flatMap((block) => findAll(document, BACK_REFERENCES, block))
    .map(({ start, end, rule, groups }) => ({
      kind: 'back-reference',
      start,
      end,
      rule,
      certainty: 'stated',
      value: {
        type: groups.type?.text ?? '',
        refersTo: null,
        canonicalId: null,
        sectionId: placeAt(document, start),
      },
    }));
}
