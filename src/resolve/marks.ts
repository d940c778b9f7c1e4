import { fold } from '../core/fold.ts';
import type { FlagMention, HeaderMention, Mention, SignerMention } from '../core/mention.ts';
import { restoreMarks } from '../core/restore-marks.ts';
import type { Document } from '../core/types.ts';
import { OFFICE_WORDS, POST_WORDS } from '../rules/office-words.vi.ts';
import { headerOf } from './header-values.ts';
import { isScanned } from './scanned.ts';

/**
 * On a scan, words of fixed spelling in letterhead and signing block get their marks from the lexicon: the raw text stays
 * what was read, the value is inferred, and a flag names both. Proper names stay, but for a place that the issuer's
 * province bears witness to.
 */
export function restoreOfficeMarks(document: Document, mentions: readonly Mention[]): Mention[] {
  const province = headerOf(mentions, 'issuer')?.value.province ?? null;
  return mentions.flatMap((mention) => {
    const restored =
      mention.kind !== 'flag' && isScanned(document, mention) ? restore(mention, province) : mention;
    return restored === mention ? [mention] : [restored, flagOf(document, mention)];
  });
}

function restore(mention: Mention, province: string | null): Mention {
  if (mention.kind === 'signer') return restoreSigner(mention);
  if (mention.kind !== 'header') return mention;
  if (mention.field === 'issuer') return restoreIssuer(mention, province);
  if (mention.field === 'place' && province !== null && mention.value !== province) {
    return fold(mention.value) === fold(province)
      ? { ...mention, value: province, certainty: 'inferred' }
      : mention;
  }
  return mention;
}

function restoreIssuer(mention: HeaderMention & { field: 'issuer' }, province: string | null): Mention {
  const words = province === null ? OFFICE_WORDS : [...OFFICE_WORDS, province];
  const name = restoreMarks(mention.value.name, words);
  const parent = mention.value.parent === null ? null : restoreMarks(mention.value.parent, words);
  if (name === mention.value.name && parent === mention.value.parent) return mention;
  return { ...mention, value: { ...mention.value, name, parent }, certainty: 'inferred' };
}

function restoreSigner(mention: SignerMention): Mention {
  const { position, onBehalfOf, actingFor } = mention.value;
  const words = [...OFFICE_WORDS, ...POST_WORDS];
  const known = (text: string | null) => (text === null ? null : restoreMarks(text, words));
  const value = {
    ...mention.value,
    position: known(deputyOf(position, actingFor)),
    onBehalfOf: known(onBehalfOf),
    actingFor: known(actingFor),
  };
  const same =
    value.position === position && value.onBehalfOf === onBehalfOf && value.actingFor === actingFor;
  return same ? mention : { ...mention, value, certainty: 'inferred' };
}

/** Who signs for a head is his deputy: "HÓ GIÁM ĐỐC" for a "GIÁM ĐỐC", the rest of the word being under a seal. */
function deputyOf(position: string | null, head: string | null): string | null {
  if (position === null || head === null || !position.endsWith(` ${head}`)) return position;
  const read = position.slice(0, -head.length - 1);
  const rests = /(?:^|\s)\S{0,2}[OÓÒỌỎÕ0]$/u.test(read);
  return rests ? `PHÓ ${head}` : position;
}

function flagOf(document: Document, mention: Mention): FlagMention {
  const span = mention.kind === 'flag' ? null : { start: mention.start, end: mention.end };
  const raw = span === null ? '' : document.text.slice(span.start, span.end).replace(/\n/g, ' / ');
  const message = `"${raw}" was read with other marks than its words have; the value has theirs`;
  return { kind: 'flag', value: { code: 'marks-restored', severity: 'info', message, span, page: null } };
}
