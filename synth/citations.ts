import { type Citation, cited, NOTHING } from './citation-value.ts';
import { citedDate } from './cited-dates.ts';
import { draftDocument, type Library } from './cited-documents.ts';
import type { CitedDocument } from './cited-forms.ts';
import type { Draw } from './draw.ts';
import { lawByNumber, named } from './named-citations.ts';
import { join, known, type Piece, plain, say } from './piece.ts';
import { TERMS } from './vocab/cited.ts';

/** What a text needs that cites. */
export interface Citing {
  readonly library: Library;
}

/** How a number may be typed: the canonical form is the same. */
function typed(draw: Draw, normalized: string): string {
  const form = draw.weighted({ plain: 80, spaceSlash: 5, spaces: 4, hyphens: 4, dash: 3, behind: 2 });
  if (form === 'spaceSlash') return normalized.replace('/', ' /');
  if (form === 'spaces') return normalized.replace('/', ' / ');
  if (form === 'hyphens') return normalized.replace('-', ' - ');
  if (form === 'dash') return normalized.replace('-', '–');
  if (form === 'behind') return normalized.replace('-', '- ');
  return normalized;
}

function numberCue(draw: Draw, document: CitedDocument): string {
  const form = draw.weighted({ so: 86, none: 8, colon: 4, twice: 2 });
  if (form === 'none' && document.symbol !== null) return ' ';
  return { so: ' số ', none: ' số ', colon: ' số: ', twice: ' số số ' }[form];
}

/** What stands behind the head; with `bare`, nothing whose end a following clause could blur. */
interface Tail {
  readonly piece: Piece;
  readonly issuers: readonly string[];
  readonly term: string | null;
  readonly subject: string | null;
}

function makeTail(draw: Draw, library: Library, document: CitedDocument, bare: boolean): Tail {
  const { issuers, subjects } = document;
  const named = issuers.length > 0 && draw.chance(0.85);
  let text = '';
  if (named) {
    const between = issuers.length > 1 && draw.chance(0.3);
    const cue = between ? ' giữa ' : draw.chance(0.94) ? ' của ' : ', của ';
    text = cue + listed(issuers);
  }
  let term: string | null = null;
  if (named && document.terms && draw.chance(0.5)) {
    term = draw.pick(TERMS);
    text += draw.pick([` (khóa ${term})`, ` (khóa ${term})`, ` khóa ${term}`, ` (khoá ${term})`]);
  }
  const common = { issuers: named ? issuers : [], term };
  if (bare || draw.chance(0.15)) return { ...common, piece: plain(text), subject: null };
  const form = draw.weighted({ about: 60, quoted: 10, issue: 12, nested: 8, matter: 20 });
  const subject = draw.pick(subjects);
  if (form === 'quoted') {
    const [open, close] = draw.pick([
      ['“', '”'],
      ['"', '"'],
    ] as const);
    const inside = subject.slice(0, 1).toUpperCase() + subject.slice(1);
    const cue = draw.pick([' ', ' về ']);
    return { ...common, piece: plain(`${text}${cue}${open}${inside}${close}`), subject: inside };
  }
  if (form === 'nested' && library.depth === 0) {
    const inner = numbered(draw, { ...library, depth: 1 }, draftDocument(draw, library), true);
    const piece = say`triển khai thực hiện ${inner}`;
    return { ...common, piece: join([text, ' ', piece]), subject: piece.text };
  }
  const cue = {
    about: 'về',
    matter: 'về việc',
    issue: draw.pick(['ban hành Quy định về', 'phê duyệt Đề án', 'quy định về']),
    nested: 'về',
    quoted: '',
  }[form];
  const words = `${cue} ${subject}`;
  return { ...common, piece: plain(`${text} ${words}`), subject: words };
}

const listed = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' và ') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;

/** One document by its number. */
function numbered(draw: Draw, library: Library, document: CitedDocument, bare: boolean): Piece {
  const date = citedDate(draw, document.date, document.old);
  const type = library.capitals ? document.type.toLocaleUpperCase('vi') : document.type;
  const head = join([type, numberCue(draw, document), typed(draw, document.normalized), date?.piece ?? '']);
  const tail = makeTail(draw, library, document, bare);
  const value: Citation = {
    ...NOTHING,
    type: document.lexicon ?? document.type,
    number: document.number,
    symbol: document.symbol,
    year: document.year,
    normalized: document.normalized,
    date: date?.value ?? null,
    issuers: [...tail.issuers],
    term: tail.term,
    subject: tail.subject,
    sameDocument: `${document.normalized} ${document.date}`,
  };
  return join([cited(head, value, document.tag), tail.piece]);
}

/** Number or symbol left out, as drafts have it. */
function partial(draw: Draw, library: Library): Piece {
  const form = draw.weighted({ blank: 4, dots: 2, alone: 3, dateOnly: 1, short: 1.5 });
  if (form === 'short') return nickname(draw);
  const document = draftDocument(
    draw,
    library,
    form === 'alone' || form === 'dateOnly' ? 'central' : 'local',
  );
  const [year = ''] = document.date.split('-');
  const value: Citation = {
    ...NOTHING,
    type: document.lexicon ?? document.type,
    status: 'partial',
    sameDocument: '',
  };
  if (form === 'alone') {
    const number = document.number;
    const head = `${document.type} số ${number}`;
    const [issuer = ''] = document.issuers;
    const whole = { ...value, number, normalized: number, issuers: [issuer], sameDocument: head };
    return join([cited(head, whole, 'partial: number alone'), ` của ${issuer}`]);
  }
  if (form === 'dateOnly') {
    const date = citedDate(draw, document.date, false, 'full');
    const whole = { ...value, date: date?.value ?? null, sameDocument: `${document.type} ${document.date}` };
    return cited(join([`${document.type} số`, date?.piece ?? '']), whole, 'partial: date alone');
  }
  const symbol = document.symbol ?? '';
  const blank = `${document.party ? '-' : '/'}${symbol}`;
  const month = Number(document.date.slice(5, 7));
  const dateless = draw.chance(0.5);
  const day = known(
    `ngày /${month}/${year}`,
    {
      kind: 'dates',
      value: { value: `${document.date.slice(0, 7)}-XX`, precision: 'day', role: 'citation' },
    },
    'blank day',
  );
  const head = join([
    `${document.type} số ${form === 'dots' ? '…' : ''}${blank}`,
    ...(dateless ? [] : [' ', day]),
  ]);
  const [issuer = ''] = document.issuers;
  const whole = {
    ...value,
    symbol,
    normalized: blank,
    date: dateless ? null : `${document.date.slice(0, 7)}-XX`,
    issuers: [issuer],
    sameDocument: `blank ${blank} ${document.date}`,
  };
  return join([cited(head, whole, 'partial: blank number'), ` của ${issuer}`]);
}

/** "Chỉ thị 05 của Bộ Chính trị", "Đề án 06/CP": known by a number that all know. */
function nickname(draw: Draw): Piece {
  const number = String(draw.int(2, 60)).padStart(2, '0');
  const form = draw.weighted({ directive: 2, conclusion: 2, scheme: 1 });
  const value: Citation = { ...NOTHING, type: 'Đề án', status: 'partial', number, sameDocument: '' };
  if (form === 'scheme') {
    const normalized = `${number}/CP`;
    const whole = {
      ...value,
      symbol: 'CP',
      normalized,
      status: 'complete' as const,
      sameDocument: `Đề án ${number}`,
    };
    return cited(`Đề án ${normalized}`, whole, 'scheme by its number');
  }
  const type = form === 'directive' ? 'Chỉ thị' : 'Kết luận';
  const words = `${type} ${number}`;
  const whole = { ...value, type, normalized: number, issuers: ['Bộ Chính trị'], sameDocument: words };
  return join([cited(words, whole, 'partial: number alone, without "số"'), ' của Bộ Chính trị']);
}

/** Several of one type whose date, issuer and subject are said once. */
function coordinated(draw: Draw, library: Library): Piece {
  const form = draw.weighted({ elliptic: 3, plural: 3, colon: 2, repeated: 2 });
  let first = draftDocument(draw, library, form === 'elliptic' ? 'party' : 'numbers only');
  while (/\D/u.test(first.number)) first = draftDocument(draw, library, 'numbers only');
  const count = draw.int(2, 3);
  const start = Number(first.number.replace(/\D/gu, ''));
  const numbers = Array.from({ length: count }, (_, at) =>
    String(start + at).padStart(first.number.length, '0'),
  );
  const date = citedDate(draw, first.date, false, 'full');
  const [issuer = ''] = first.issuers;
  const subject = `về ${draw.pick(first.subjects)}`;
  const tail = draw.chance(0.7) ? ` của ${issuer}` : '';
  const about = tail !== '' && draw.chance(0.6) ? subject : null;
  const value = (number: string): Citation => ({
    ...NOTHING,
    type: first.lexicon ?? first.type,
    number,
    symbol: first.symbol,
    year: first.year,
    normalized: first.normalized.replace(first.number, number),
    date: date?.value ?? null,
    issuers: tail === '' ? [] : [issuer],
    subject: about,
    sameDocument: `${first.normalized.replace(first.number, number)} ${first.date}`,
  });
  const end = `${tail}${about === null ? '' : ` ${about}`}`;
  if (form === 'elliptic') {
    const last = first.normalized.replace(first.number, numbers.at(-1) as string);
    const head = join([`${first.type} số ${[...numbers.slice(0, -1), last].join(', ')}`, date?.piece ?? '']);
    const whole = numbers.reduceRight((piece, number) => cited(piece, value(number), 'elliptic list'), head);
    return join([whole, end]);
  }
  const parts = numbers.map((number, at) => {
    const own = first.normalized.replace(first.number, number);
    const lead =
      form === 'repeated'
        ? `${first.type} số `
        : at > 0
          ? form === 'colon'
            ? 'số '
            : ''
          : `${first.type}${form === 'colon' ? ':' : ''} số `;
    const words = join([`${lead}${own}`, at === count - 1 ? (date?.piece ?? '') : '']);
    return cited(words, value(number), `list: ${form}`);
  });
  const list = parts.flatMap((part, at) =>
    at === 0 ? [part] : [form === 'repeated' ? ', ' : at === count - 1 ? ' và ' : ', ', part],
  );
  return join([form === 'repeated' ? '' : 'các ', ...list, end]);
}

/**
 * A citation, or several that belong together. `bare`: what follows in the sentence is none of it, so it has no subject
 * that would run on.
 */
export function citation(draw: Draw, library: Library, bare = false): Piece {
  const form = draw.weighted({ numbered: 68, named: 16, coordinated: 8, partial: 5, lawNumber: 3 });
  if (form === 'named') return named(draw, bare);
  if (form === 'coordinated' && !bare) return coordinated(draw, library);
  if (form === 'partial' && library.local) return partial(draw, library);
  if (form === 'lawNumber') return lawByNumber(draw);
  return numbered(draw, library, library.remembered(draw) ?? draftDocument(draw, library), bare);
}
