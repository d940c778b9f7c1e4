import { fold } from '../core/fold.ts';
import { wordsUnder } from '../core/locate.ts';
import type {
  CitationMention,
  FlagMention,
  HeaderMention,
  Mention,
  RecipientMention,
  SignerMention,
} from '../core/mention.ts';
import { restoreMarks } from '../core/restore-marks.ts';
import type { Document, Span } from '../core/types.ts';
import { CITED_BODIES, OFFICE_WORDS, POST_WORDS, RECIPIENT_WORDS } from '../rules/office-words.vi.ts';
import { SURNAMES } from '../rules/signers.vi.ts';
import { headerOf } from './header-values.ts';
import { apart, listedPlace, restorePlaces } from './places.ts';
import { restorePurpose } from './purposes.ts';
import { hasScannedWords, isScanned } from './scanned.ts';

/**
 * On a scan, words of fixed spelling in letterhead, signing block, recipients and the bodies of citations get their marks from the
 * lexicon: the raw text stays what was read, the value is inferred, and a flag names both. Proper names stay, but for a place that the issuer's
 * province bears witness to, and a family name, of which there are few.
 */
export function restoreOfficeMarks(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  if (!hasScannedWords(document)) return mentions;
  const issuer = headerOf(mentions, 'issuer');
  const province = issuer?.value.province ?? null;
  return mentions.flatMap((mention) => {
    if (mention.kind === 'flag' || !isScanned(document, mention)) return [mention];
    const restored =
      issuer && isPlace(mention) ? restorePlace(document, mention, issuer) : restore(mention, province);
    return restored === mention ? [mention] : [restored, flagOf(document, mention)];
  });
}

function restore(mention: Mention, province: string | null): Mention {
  if (mention.kind === 'signer') return restoreSigner(mention);
  if (mention.kind === 'citation') return restoreBodies(mention);
  if (mention.kind === 'recipient') return restorePurpose(restoreRecipient(mention));
  if (mention.kind !== 'header') return mention;
  if (mention.field === 'title') return restoreTitle(mention);
  return mention.field === 'issuer' ? restoreIssuer(mention, province) : mention;
}

type PlaceMention = HeaderMention & { field: 'place' };
type IssuerMention = HeaderMention & { field: 'issuer' };

const isPlace = (mention: Mention): mention is PlaceMention =>
  mention.kind === 'header' && mention.field === 'place';

/** The place of the date line, by the province or by the issuer's own name, where that was read surer: "Cồn Thơ", "CẦN THƠ". */
function restorePlace(document: Document, mention: PlaceMention, issuer: IssuerMention): Mention {
  const { province, name, parent } = issuer.value;
  const value = mention.value;
  const marked = province !== null && fold(province) === fold(value) ? province : null;
  const surer = surenessOf(document, issuer) > surenessOf(document, mention);
  const bodies = restorePlaces(`${parent ?? ''} ${name}`);
  const witness = marked ?? listedPlace(value, bodies) ?? (surer ? namedAlike(value, bodies) : null);
  return witness === null || witness === value
    ? mention
    : { ...mention, value: witness, certainty: 'inferred' };
}

const surenessOf = (document: Document, span: Span): number =>
  Math.min(...wordsUnder(document, span).map(({ confidence }) => confidence ?? 1));

/**
 * The words in capitals that are `place` but for one letter, written like a place; null where there are none. Where marks alone
 * differ, either may be right: those over capitals are the harder to read.
 */
function namedAlike(place: string, capitals: string): string | null {
  const words = capitals.split(' ');
  const count = place.split(' ').length;
  const names = words.map((_, at) => words.slice(at, at + count).join(' '));
  const own = fold(place);
  const alike = names.filter((name) => name.length === own.length && apart(fold(name), own) === 1);
  const [first] = alike;
  if (count < 2 || first === undefined || alike.some((name) => name !== first)) return null;
  return first.replace(
    /(\p{L})([\p{L}\p{M}]*)/gu,
    (_, head: string, rest: string) => head + rest.toLowerCase(),
  );
}

function restoreIssuer(mention: IssuerMention, province: string | null): Mention {
  const words = province === null ? OFFICE_WORDS : [...OFFICE_WORDS, province];
  const known = (body: string) => restorePlaces(restoreMarks(body, words, isNoName));
  const name = known(mention.value.name);
  const parent = mention.value.parent === null ? null : known(mention.value.parent);
  if (name === mention.value.name && parent === mention.value.parent) return mention;
  return { ...mention, value: { ...mention.value, name, parent }, certainty: 'inferred' };
}

const BODY_WORDS = [...OFFICE_WORDS, ...CITED_BODIES];

function restoreBodies(mention: CitationMention): CitationMention {
  const { issuers, subject } = mention.value;
  const restored = issuers.map((name) => restorePlaces(restoreMarks(name, BODY_WORDS, isNoName)));
  const about = subject && restoreMarks(subject, SUBJECT_WORDS, (_, before) => before === '');
  if (about === subject && restored.every((name, at) => name === issuers[at])) return mention;
  const value = { ...mention.value, issuers: restored, subject: about };
  return { ...mention, value, certainty: 'inferred' };
}

/** How it is said what a document is about. */
const SUBJECT_WORDS = [
  'về',
  'về việc',
  'phê duyệt',
  'ban hành',
  'quy định',
  'sửa đổi',
  'triển khai',
  'hướng dẫn',
];

type TitleMention = HeaderMention & { field: 'title' };

/** A title's places and the verb that opens it ("Kiếm tra …"). */
function restoreTitle(mention: TitleMention): Mention {
  const value = restorePlaces(restoreMarks(mention.value, TITLE_WORDS, (_, before) => before === ''));
  return value === mention.value ? mention : { ...mention, value, certainty: 'inferred' };
}

const TITLE_WORDS = [
  ...[
    'Kiểm tra',
    'Thực hiện',
    'Triển khai',
    'Tổ chức',
    'Phòng, chống',
    'Tuyên truyền',
    'Cải cách',
    'Đánh giá',
  ],
  ...[
    'Rà soát',
    'Giám sát',
    'Thanh tra',
    'Tăng cường',
    'Xây dựng',
    'Phát triển',
    'Sơ kết',
    'Tổng kết',
    'Bồi dưỡng',
  ],
];

/** "VI" is no office: every paper is kept by the clerical one ("VT"), named first. */
const LIST_WORDS = [...OFFICE_WORDS, ...RECIPIENT_WORDS];
/** "Các sở, ban, ngành tính": no addressee is named after "tính" or "tình". */
const WORN_PROVINCE = /(?<= )t[iíìỉĩị]nh(?=$| \p{Lu})/u;
const WORN_CLERKS = /^V(?:[IÌÍỈĨỊ1lLJ|]|[IÌÍỈĨỊ]T)$/u;
/** "TI. Tỉnh ủy, TỊ. HĐND": a standing committee; no name is abbreviated so before a body. */
const WORN_STANDING =
  /(?:(?<![\p{L}\p{M}])T[IÌÍỈĨỊ1l]\.|^T[ỪỨỬỮỰ](?! \p{Ll}))(?= (?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy| HĐND)/gu;
/** "Các đíc": comrades. */
const WORN_COMRADES = /(?<=^[Cc]ác )đ[ií1l|]c(?= )/u;

function restoreRecipient(mention: RecipientMention): RecipientMention {
  const { name, archive } = mention.value;
  const known =
    name &&
    restorePlaces(restoreMarks(name, LIST_WORDS, isNoName))
      .replace(WORN_PROVINCE, 'tỉnh')
      .replace(WORN_STANDING, (read) => (read.endsWith('.') ? 'TT.' : 'TT'))
      .replace(WORN_COMRADES, 'đ/c');
  const kept = archive.map((clerk, at) =>
    at === 0 && WORN_CLERKS.test(clerk) ? 'VT' : restoreMarks(clerk, LIST_WORDS, isNoName),
  );
  if (known === name && kept.every((clerk, at) => clerk === archive[at])) return mention;
  return { ...mention, value: { ...mention.value, name: known, archive: kept }, certainty: 'inferred' };
}

const SIGNING_WORDS = [...OFFICE_WORDS, ...POST_WORDS];

function restoreSigner(mention: SignerMention): Mention {
  const { name, position, onBehalfOf, actingFor } = mention.value;
  const known = (text: string | null) =>
    text === null ? null : restorePlaces(restoreMarks(text, SIGNING_WORDS, isNoName));
  const value = {
    ...mention.value,
    name: name && withFamilyMarks(name),
    position: known(deputyOf(position, actingFor)),
    onBehalfOf: known(onBehalfOf),
    actingFor: known(actingFor),
  };
  const same =
    value.name === name &&
    value.position === position &&
    value.onBehalfOf === onBehalfOf &&
    value.actingFor === actingFor;
  return same ? mention : { ...mention, value, certainty: 'inferred' };
}

/** "Đình Văn An": what no family is called but for its marks, with those of the only family that it can be. */
function withFamilyMarks(name: string): string {
  const [read = '', ...given] = name.split(' ');
  const families = SURNAMES.filter((family) => fold(family) === fold(read));
  const [family] = families;
  if (family === undefined || families.length > 1 || given.length === 0) return name;
  return [read === read.toUpperCase() ? family.toUpperCase() : family, ...given].join(' ');
}

const PLACE_WORD = /(?:^| )(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran)(?: [a-z'-]+)? ?$/;
/** What "tỉnh", "huyện", "xã" … may close: "TM. UBND XÃ". */
const OWNER = /(?:^|[ .])(?:dan|ubnd|hdnd|uy|vu|bo|dao|tich) $/;

/**
 * Words of one syllable are names too: "HUYỆN SƠN TỊNH", "TRƯỜNG THPT LÊ HỒNG PHONG". A place's word opens a name, behind no
 * other place; an office's opens the whole.
 */
function isNoName(phrase: string, before: string, after: string): boolean {
  if (phrase.includes(' ') || before === '') return true;
  if (OPENS_WHOLE.has(phrase) || PLACE_WORD.test(before)) return false;
  if (phrase === 'Tỉnh' && EVERYDAY.test(after)) return false;
  return OWNER.test(before) || (after !== '' && !OWNED.has(phrase));
}
/** "tình nguyện", "giới tính học", "tinh giản": behind a province's word stands its name, or nothing. */
const EVERYDAY = /^ (?:nguyen|hinh|thuong|nghia|bao|than|gian|toan|hoc|chat|mang|te|hoa|dau)(?![a-z])/;
const OPENS_WHOLE = new Set(['Sở', 'Phòng']);
/** "CƠ QUAN", "BỆNH XÁ", "HẢI QUAN": with other marks these are everyday words. */
const OWNED = new Set(['Quận', 'Xã', 'Phường']);

/**
 * Who signs for a head is his deputy (Nghị định 30/2020, annex I.II.7): the head's post in the line below, its first word read
 * in part ("HÓ GIÁM ĐỐC") or not at all, or its last words set on a further line ("PHÓ GIÁM").
 */
function deputyOf(position: string | null, head: string | null): string | null {
  if (position === null || head === null) return position;
  const [post, own] = [fold(head), fold(position)];
  const lost = post.endsWith(own) && post.length - own.length <= 2;
  const begun = /^pho (?<rest>.+)$/.exec(own)?.groups?.rest;
  if (begun !== undefined && begun !== post && post.startsWith(`${begun} `)) return `PHÓ ${head}`;
  const read = own.endsWith(` ${post}`) ? position.slice(0, -head.length - 1) : '';
  return lost || /(?:^|\s)\S{0,2}[OÓÒỌỎÕ0]$/u.test(read) ? `PHÓ ${head}` : position;
}

function flagOf(document: Document, mention: Mention): FlagMention {
  const span = mention.kind === 'flag' ? null : { start: mention.start, end: mention.end };
  const raw = span === null ? '' : document.text.slice(span.start, span.end).replace(/\n/g, ' / ');
  const message = `"${raw}" was read with other letters or marks than its words have; the value has theirs`;
  return { kind: 'flag', value: { code: 'marks-restored', severity: 'info', message, span, page: null } };
}
