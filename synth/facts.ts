import type { GoldDocument } from '../schemas/gold.ts';
import { type drawDateLine, type drawNumber, KINDS, type Kind, type Title } from './head.ts';
import { type Office, provinceName, type World } from './office.ts';
import { lowered } from './opening.ts';
import { edges, type Placed, type PlacedFind, placed } from './outline.ts';
import type { Period } from './periods.ts';
import type { plain } from './piece.ts';
import type { Stretch } from './sheet.ts';
import type { RecipientList, SigningBlock } from './tail.ts';

/** What stands between the title and the tail, and behind it. */
export interface DrawnText {
  readonly preamble: readonly ReturnType<typeof plain>[];
  readonly before: readonly Stretch[];
  readonly body: Placed;
  readonly outOfSequence: boolean;
  readonly closing: readonly string[];
  /** The plan that a decision issues: its title and its body stand behind the tail. */
  readonly attached: readonly Stretch[] | null;
}

/** All that was drawn for one document. */
export interface Facts {
  readonly world: World;
  readonly office: Office;
  readonly kind: Kind;
  readonly period: Period | null;
  /** Without a letterhead: the issuer is known by the preamble. */
  readonly bare: boolean;
  readonly number: ReturnType<typeof drawNumber>;
  readonly dateLine: ReturnType<typeof drawDateLine>;
  readonly title: Title;
  readonly text: DrawnText;
  readonly recipients: RecipientList;
  readonly signed: { readonly blocks: readonly SigningBlock[] };
}

/** What is true of it, by the annotation guide. */
export function goldOf(facts: Facts): GoldDocument {
  const { kind, period, number, dateLine, title, text, recipients, signed } = facts;
  const finds = findsOf(facts);
  const issue = dateLine.gold.issueDate;
  const written = kind === 'letter' ? `V/v ${lowered(title.piece.text)}` : title.piece.text;
  const { code, name, line } = KINDS[kind];
  return {
    header: {
      type: { value: { code, name }, raw: line ?? written },
      number: number.gold,
      title: { value: written, raw: written },
      issuer: issuerOf(facts),
      ...dateLine.gold,
      period: period && { value: period.edtf, raw: period.words.text },
    },
    sections: text.body.sections.map(({ section }) => section),
    preamble: passage(text.preamble.map((piece) => piece.text)),
    closing: passage(text.closing),
    citations: listed(finds, 'citations'),
    dates: [
      ...(issue ? [{ value: issue.value, precision: 'day', role: 'issue', raw: issue.raw } as const] : []),
      ...listed(finds, 'dates'),
    ],
    deadlines: listed(finds, 'deadlines'),
    signers: signed.blocks.map(({ signer }) => signer),
    recipients: recipients.recipients.map(({ recipient }) => recipient),
    assignments: [...text.body.assignments],
    flags: flagsOf(facts),
  };
}

/** By kind of value, the form that each item of the gold shows. */
export function tagsOf(facts: Facts): { readonly [kind: string]: readonly string[] } {
  const { office, kind, period, bare, number, dateLine, title, text, recipients, signed } = facts;
  const finds = findsOf(facts);
  const of = (wanted: string) => finds.filter(({ find }) => find.kind === wanted).map(({ find }) => find.tag);
  return {
    'header.type': [`type: ${kind}`],
    'header.number': [number.tag],
    'header.title': [title.tag],
    'header.issuer': [bare ? 'issuer: in the preamble' : `issuer: ${office.kind}`],
    'header.place': [dateLine.tag],
    'header.issueDate': [dateLine.tag],
    'header.period': [period?.tag ?? 'no period'],
    sections: text.body.sections.map(({ tag }) => tag),
    citations: of('citations'),
    dates: [...(dateLine.gold.issueDate ? [dateLine.tag] : []), ...of('dates')],
    deadlines: of('deadlines'),
    signers: signed.blocks.map(({ tag }) => tag),
    recipients: recipients.recipients.map(({ tag }) => tag),
  };
}

function findsOf({ title, text }: Facts): PlacedFind[] {
  return [...title.finds, ...preambleFinds(text), ...text.body.finds];
}

const preambleFinds = (text: DrawnText): PlacedFind[] =>
  text.preamble.flatMap((piece) => placed(piece, 'preamble'));

function issuerOf(facts: Facts): GoldDocument['header']['issuer'] {
  const { office, world, bare, title, text } = facts;
  const named = namedProvince([...preambleFinds(text), ...title.finds], world);
  if (bare) {
    const own = office.self.includes(provinceName(world)) ? world.province.name : null;
    const value = {
      name: office.self,
      parent: null,
      level: office.level,
      province: own ?? named,
      evidence: 'preamble' as const,
    };
    return { value, raw: office.self };
  }
  const name = office.name.join(' ');
  const parent = office.parent.length > 0 ? office.parent.join(' ') : null;
  const province = office.province ?? named;
  return { value: { name, parent, level: office.level, province, evidence: 'letterhead' }, raw: name };
}

/** The province that bodies in the preamble name: all are of the document's own. */
function namedProvince(finds: readonly PlacedFind[], world: World): string | null {
  const names = finds.some(
    ({ find }) =>
      find.kind === 'citations' && find.value.issuers.some((issuer) => issuer.includes(provinceName(world))),
  );
  return names ? world.province.name : null;
}

function flagsOf({ number, dateLine, signed, text }: Facts): string[] {
  const unnamed = signed.blocks.length === 0 || signed.blocks.some(({ signer }) => signer.name === null);
  const flags = [
    ...number.flags,
    ...dateLine.flags,
    ...(unnamed ? ['missing-signer-name'] : []),
    ...(text.outOfSequence ? ['section-sequence'] : []),
  ];
  return [...new Set(flags)];
}

function passage(texts: readonly string[]): GoldDocument['preamble'] {
  const { begins, ends } = edges(texts.join(' '));
  return begins === null || ends === null ? null : { begins, ends };
}

function listed<K extends 'citations' | 'dates' | 'deadlines'>(
  finds: readonly PlacedFind[],
  kind: K,
): GoldDocument[K] {
  return finds.flatMap(({ find, raw, sectionId }) => {
    if (find.kind !== kind) return [];
    return [kind === 'dates' ? { ...find.value, raw } : { ...find.value, raw, sectionId }];
  }) as unknown as GoldDocument[K];
}
