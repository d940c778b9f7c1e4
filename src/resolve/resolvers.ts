import type { Mention } from '../core/mention.ts';
import type { Document } from '../core/types.ts';
import { linkBackReferences } from './back-references.ts';
import { linkCitations } from './canonical-ids.ts';
import { checkMentions } from './checks.ts';
import { restoreOfficeMarks } from './marks.ts';
import { placeMentions } from './section-ids.ts';
import { flagSuspectWords } from './suspect-words.ts';
import { repairSymbols } from './symbols.ts';
import { repairTerms } from './terms.ts';
import { resolveDateRoles, resolveDeadlineDays } from './times.ts';
import { dropUnreadable } from './unreadable.ts';
import { nameCitations } from './urns.ts';

/** Every resolver by the name that pipelines/*.json call it. */
export const RESOLVERS: Readonly<
  Record<string, (document: Document, mentions: readonly Mention[]) => readonly Mention[]>
> = {
  'canonical-ids': linkCitations,
  'back-references': linkBackReferences,
  urns: nameCitations,
  symbols: repairSymbols,
  terms: repairTerms,
  marks: restoreOfficeMarks,
  unreadable: dropUnreadable,
  'suspect-words': flagSuspectWords,
  deadlines: resolveDeadlineDays,
  'date-roles': resolveDateRoles,
  'section-ids': placeMentions,
  checks: checkMentions,
};
