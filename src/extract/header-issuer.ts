import { fold } from '../core/fold.ts';
import type { FlagMention, HeaderMention } from '../core/mention.ts';
import { compileRule } from '../core/rule.ts';
import type { Document } from '../core/types.ts';
import { DECIDING_LINE } from '../rules/structure.vi.ts';
import {
  headOf,
  isCentralCity,
  levelOf,
  provinceAtEnd,
  provinceOfDepartment,
  provincesIn,
} from './header-agency.ts';
import { flagAt } from './header-flags.ts';
import { type AgencyName, isPartyLetterhead, readLetterhead } from './header-letterhead.ts';
import { findIssuingClause, type IssuingClause } from './header-preamble.ts';
import { blocksOf, runsOf } from './header-scan.ts';
import { extractSigners } from './signers.ts';

type IssuerMention = Extract<HeaderMention, { field: 'issuer' }>;
type Evidence = IssuerMention['value']['evidence'];
type Level = IssuerMention['value']['level'];

interface Naming {
  readonly issuer: AgencyName;
  readonly parent: AgencyName | null;
  readonly evidence: Evidence;
  readonly rule: string;
}

/** What other fields of the header tell of the issuer. */
interface Known {
  /** The day of issue in EDTF: it tells which provinces there were. */
  readonly date: string | null;
  readonly place: string | null;
  /** The paper's type is one that several bodies issue. */
  readonly isJoint: boolean;
}

/**
 * The issuing body: from the letterhead, else from the clause with which the preamble closes, else from the body on
 * whose behalf the plan is signed.
 */
export function extractIssuer(document: Document, known: Known): (IssuerMention | FlagMention)[] {
  const naming = nameIssuer(document, known);
  if (!naming)
    return [flagAt(document, 'missing-letterhead', 'warning', 'No letterhead names the issuing body.', null)];
  const mention = describe(document, naming, known);
  if (naming.evidence === 'letterhead') return [mention];
  const from = naming.evidence === 'preamble' ? 'the preamble' : 'the signing block';
  return [
    mention,
    flagAt(document, 'missing-letterhead', 'warning', 'No letterhead names the issuing body.', null),
    flagAt(
      document,
      'issuer-inferred',
      'info',
      `The issuing body "${naming.issuer.name}" is taken from ${from}.`,
      mention,
    ),
  ];
}

/** Two bodies of one rank issue together; neither is the other's superior. */
function joinPeers(
  document: Document,
  names: readonly AgencyName[],
  isJoint: boolean,
): readonly AgencyName[] {
  const [last, above] = [names[names.length - 1], names[names.length - 2]];
  if (!last || !above || !arePeers(above.name, last.name, isJoint)) return names;
  if (/[\p{L}\d]/u.test(document.text.slice(above.end, last.start))) return names;
  const joint = { name: `${above.name} - ${last.name}`, start: above.start, end: last.end };
  return [...names.slice(0, -2), joint];
}

/** No ministry is under a ministry, no department under a department; people's committees meet over a joint paper. */
const OF_ONE_RANK: ReadonlySet<string> = new Set(['Bộ', 'Sở']);

function arePeers(above: string, name: string, isJoint: boolean): boolean {
  const [a, b] = [headOf(fold(above))?.row, headOf(fold(name))?.row];
  if (!a || !b || above === name) return false;
  if (a.head === b.head && OF_ONE_RANK.has(a.head)) return true;
  // no superior is two bodies
  if (namesSeveral(above)) return true;
  if (isJoint && isFront(a.head) !== isFront(b.head) && MEMBERS.test(isFront(a.head) ? b.head : a.head))
    return true;
  const level = (one: string) => levelOf(one, { parent: null, party: false, date: null });
  return isJoint && a.level === 'of-place' && b.level === 'of-place' && level(above) === level(name);
}

/** The Front is no superior of the unions that it has for members. */
const isFront = (head: string): boolean => /MTTQ|Mặt trận/u.test(head);
const MEMBERS = /^(?:Liên đoàn|Hội|Đoàn|Đoàn Thanh niên|(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn)$/u;

/** "VIỆN KIỂM SÁT NHÂN DÂN - CÔNG AN". */
function namesSeveral(name: string): boolean {
  const bodies = fold(name).split(/ [-–] /u);
  return bodies.length > 1 && bodies.every((body) => headOf(body) !== null);
}

function nameIssuer(document: Document, { isJoint }: Known): Naming | null {
  const names = joinPeers(document, readLetterhead(document), isJoint);
  const issuer = names[names.length - 1];
  if (issuer) {
    return {
      issuer: withPlace(document, issuer),
      parent: names[names.length - 2] ?? null,
      evidence: 'letterhead',
      rule: 'header.issuer.letterhead',
    };
  }
  const decides = findDecidingBody(document);
  if (decides) return { issuer: decides, parent: null, evidence: 'preamble', rule: 'header.issuer.decides' };
  const clause = findIssuingClause(document);
  if (clause) return { issuer: subjectOf(clause), parent: null, evidence: 'preamble', rule: clause.rule };
  for (const signer of extractSigners(document)) {
    const body = signer.kind === 'signer' ? signer.value.onBehalfOf : null;
    if (signer.kind !== 'signer' || !body) continue;
    const start = document.text.indexOf(body.split(' ')[0] ?? body, signer.start);
    const joined = document.text.slice(start, start + body.length).replaceAll('\n', ' ');
    const span = joined === body ? { start, end: start + body.length } : signer;
    return {
      issuer: { name: body, start: span.start, end: span.end },
      parent: null,
      evidence: 'signature',
      rule: 'header.issuer.signature',
    };
  }
  return null;
}

/** What a worn page has before a line. */
const DUST = /^[-–—.,:;'|~ ]+/u;

const NO_PLACE = /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG) NHÂN DÂN$/u;

/** "HỘI ĐỒNG NHÂN DÂN" whose place the copy has lost: who decides, above the grounds, has it. */
function withPlace(document: Document, issuer: AgencyName): AgencyName {
  if (!NO_PLACE.test(issuer.name)) return issuer;
  const blocks = [...blocksOf(document, 'title'), ...blocksOf(document, 'preamble')];
  for (const { start, end } of blocks) {
    const text = document.text.slice(start, end);
    const from = text.startsWith('CHỦ TỊCH ') ? 9 : 0;
    if (DECIDES.test(text) && text.startsWith(`${issuer.name} `, from) && text === text.toUpperCase())
      return { name: text.slice(from), start: start + from, end };
  }
  return issuer;
}

const DECIDES = compileRule(DECIDING_LINE, '');
/** "BỘ TRƯỞNG BỘ Y TẾ", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH": the office's head, before the office. */
const HEAD_OF_OFFICE =
  /^(?:CHỦ TỊCH|CHỦ NHIỆM|BỘ TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG|(?:TỔNG |CHI )?CỤC TRƯỞNG|TRƯỞNG|CHÁNH ÁN) (?=\S+ \S)/u;

/** In capitals right above the grounds: who decides, where the letterhead was lost. */
function findDecidingBody(document: Document): AgencyName | null {
  const blocks = [...blocksOf(document, 'title'), ...blocksOf(document, 'preamble')];
  for (const { start, end } of blocks) {
    const text = document.text.slice(start, end);
    const next = document.text.slice(end + 1, end + 8);
    if (text.includes('\n') || !DECIDES.test(text) || !/^(?:Căn cứ|Xét)/u.test(next)) continue;
    const lead = HEAD_OF_OFFICE.exec(text)?.[0].length ?? 0;
    const from = headOf(fold(text.slice(lead))) ? start + lead : start;
    return { name: document.text.slice(from, end), start: from, end };
  }
  return null;
}

const subjectOf = (clause: IssuingClause): AgencyName => ({
  name: clause.subject.text,
  start: clause.subject.start,
  end: clause.subject.end,
});

function describe(document: Document, naming: Naming, { date, place }: Known): IssuerMention {
  const { issuer, evidence, rule } = naming;
  const party = isPartyLetterhead(document);
  const above = naming.parent && levelOf(naming.parent.name, { parent: null, party, date });
  const named = levelOf(issuer.name, { parent: above, party, date });
  const parent = isSuperior(above, issuer.name) ? naming.parent : null;
  const own = ownProvince(issuer, parent, { date, place });
  const province = own ?? (named === 'trung ương' ? null : inferProvince(document, date));
  const level = levelWithout(document, issuer.name, named, { date, place, province });
  const inferred = evidence !== 'letterhead' || (own === null && province !== null);
  return {
    kind: 'header',
    field: 'issuer',
    value: { name: issuer.name, parent: parent?.name.replace(DUST, '') ?? null, level, province, evidence },
    start: issuer.start,
    end: issuer.end,
    rule,
    certainty: inferred ? 'inferred' : 'stated',
  };
}

/** "ỦY BAN NHÂN DÂN", "UBND thành phố": the level of a committee that goes without its place's name. */
function levelWithout(
  document: Document,
  name: string,
  named: Level,
  { date, place, province }: Pick<Known, 'date' | 'place'> & { readonly province: string | null },
): Level {
  const isBare = NO_PLACE.test(name);
  const clause = isBare ? findIssuingClause(document) : null;
  const written = clause?.subject.text ?? name;
  // a district of the city writes its own name before the day
  const isCentral = isCentralCity(place ?? '', date);
  if ((isBare && isCentral) || (UNNAMED_CITY.test(written) && isCentralCity(province ?? '', date)))
    return 'tỉnh';
  return clause && headOf(clause.subject.folded)?.row.level === 'of-place'
    ? levelOf(written, { parent: null, party: false, date })
    : named;
}
const UNNAMED_CITY = /^(?:UBND|(?:Ủy|Uỷ) ban nhân dân) (?:thành phố|TP\.?)$/iu;

/** Above a people's committee or council only a higher one is its superior; another name there is a stamp's. */
function isSuperior(above: Level, name: string): boolean {
  if (headOf(fold(name))?.row.level !== 'of-place') return true;
  return above === 'trung ương' || above === 'tỉnh' || above === 'huyện';
}

function ownProvince(
  issuer: AgencyName,
  parent: AgencyName | null,
  { date, place }: Pick<Known, 'date' | 'place'>,
): string | null {
  const names = [issuer.name, parent?.name ?? ''].map(fold);
  const [named] = names.flatMap((name) => provincesIn(name, date));
  if (named) return named.name;
  const known = names.map((name) => provinceOfDepartment(name, date)).find(Boolean);
  return known ?? names.map((name) => provinceAtEnd(name, fold(place ?? ''), date)).find(Boolean) ?? null;
}

const BODY_BEFORE =
  /(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang bo|so [\p{L} ]{2,30}|ban [\p{L} ]{2,30}) ?$/u;

/** The one province whose bodies the preamble (else preamble and title) names; null when it names two or none. */
function inferProvince(document: Document, date: string | null): string | null {
  const preamble = provincesOf(document, 'preamble', date);
  const bodies = preamble.filter((one) => one.ofBody);
  for (const named of [bodies, preamble, provincesOf(document, 'title', date)]) {
    const names = new Set(named.map((one) => one.name));
    if (names.size > 1) return null;
    const [only] = names;
    if (only) return only;
  }
  return null;
}

function provincesOf(document: Document, zone: 'preamble' | 'title', date: string | null) {
  return runsOf(document, zone).flatMap((run) =>
    provincesIn(run.folded, date).map((one) => ({
      name: one.name,
      ofBody:
        /^(?:tinh|thanh) uy/.test(run.folded.slice(one.start)) ||
        BODY_BEFORE.test(run.folded.slice(0, one.start)),
    })),
  );
}
