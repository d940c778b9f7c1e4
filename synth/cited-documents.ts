import type { Draw } from './draw.ts';
import { provinceName, type World } from './offices.ts';
import { DEPARTMENTS, DRAFTERS, MINISTRIES } from './vocab/bodies.ts';
import { TOPICS } from './vocab/topics.ts';

/** A document that others cite. It does not exist. */
export interface CitedDocument {
  readonly type: string;
  /** The lexicon's name where another is printed ("Văn bản" for a letter). */
  readonly lexicon?: string;
  readonly number: string;
  readonly symbol: string;
  readonly year: number | null;
  readonly normalized: string;
  readonly date: string;
  readonly issuers: readonly string[];
  readonly subjects: readonly string[];
  readonly party: boolean;
  /** Before 1999: dates with hyphens. */
  readonly old: boolean;
  /** Whether a term of the Party's committee may stand behind the issuer. */
  readonly terms: boolean;
  readonly tag: string;
}

/** What a document may cite. */
export interface Library {
  readonly world: World;
  /** Whether it cites bodies of its province. */
  readonly local: boolean;
  /** Depth of citations inside a subject. */
  readonly depth: number;
  /** In a title in capitals. */
  readonly capitals: boolean;
  /** One that was cited before, now and then. */
  remembered(draw: Draw): CitedDocument | null;
  remember(document: CitedDocument): void;
  isKnown(normalized: string): boolean;
}

export function openLibrary(world: World, local: boolean): Library {
  const shelf: CitedDocument[] = [];
  return {
    world,
    local,
    depth: 0,
    capitals: false,
    remembered: (draw) => (shelf.length > 1 && draw.chance(0.15) ? draw.pick(shelf) : null),
    remember: (document) => shelf.push(document),
    isKnown: (normalized) => shelf.some((other) => other.normalized === normalized),
  };
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const subjects = TOPICS.flatMap((topic) => topic.subjects);

type Era = { readonly year: number; readonly date: string };
type Made = Omit<CitedDocument, 'date' | 'subjects' | 'year' | 'party' | 'old' | 'terms'> &
  Partial<Pick<CitedDocument, 'year' | 'party' | 'old' | 'terms'>>;
type Form = (draw: Draw, era: Era, world: World) => Made;

const number = (draw: Draw, most = 2900): string => {
  const value = draw.int(1, most);
  return value < 10 || draw.chance(0.05) ? pad(value) : String(value);
};

const state = (
  type: string,
  abbreviation: string,
  n: string,
  issuer: string,
  of: string,
  tag: string,
): Made => ({
  type,
  number: n,
  symbol: `${abbreviation}-${of}`,
  normalized: `${n}/${abbreviation}-${of}`,
  issuers: [issuer],
  tag,
});

const party = (
  type: string,
  abbreviation: string,
  n: string,
  issuer: string,
  of: string,
  tag: string,
): Made => ({
  type,
  number: n,
  symbol: `${abbreviation}/${of}`,
  normalized: `${n}-${abbreviation}/${of}`,
  issuers: [issuer],
  party: true,
  tag,
});

const dated = (made: Made, year: number): Made => ({
  ...made,
  year,
  normalized: `${made.number}/${year}/${made.symbol}`,
});

const committee = (draw: Draw, world: World): string =>
  draw.pick([
    `Ủy ban nhân dân ${provinceName(world)}`,
    `UBND ${provinceName(world)}`,
    `UBND ${provinceName(world)
      .split(' ')
      .slice(0, world.province.city ? 2 : 1)
      .join(' ')}`,
  ]);

const CENTRAL: readonly Form[] = [
  (draw, { year }) =>
    dated(state('Nghị định', 'NĐ', number(draw, 180), 'Chính phủ', 'CP', 'decree with year'), year),
  (draw) =>
    state(
      'Nghị quyết',
      'NQ',
      `${draw.int(10, 190)}${draw.pick(['', '', 'a', 'c'])}`,
      'Chính phủ',
      'CP',
      'resolution of the Government',
    ),
  (draw) =>
    state('Quyết định', 'QĐ', number(draw), 'Thủ tướng Chính phủ', 'TTg', 'decision of the Prime Minister'),
  (draw, { year }) =>
    dated(
      state(
        'Quyết định',
        'QĐ',
        number(draw, 90),
        'Thủ tướng Chính phủ',
        'TTg',
        'decision of the Prime Minister with year',
      ),
      year,
    ),
  (draw) =>
    state('Chỉ thị', 'CT', number(draw, 60), 'Thủ tướng Chính phủ', 'TTg', 'directive of the Prime Minister'),
  (draw) => state('Công điện', 'CĐ', number(draw, 1300), 'Thủ tướng Chính phủ', 'TTg', 'telegram'),
  (draw, { year }) => {
    const { name, code } = draw.pick(MINISTRIES);
    return dated(
      state('Thông tư', 'TT', number(draw, 60), draw.pick([name, `Bộ trưởng ${name}`]), code, 'circular'),
      year,
    );
  },
  (draw, { year }) => {
    const [one, other] = draw.some(MINISTRIES, 2) as [
      (typeof MINISTRIES)[number],
      (typeof MINISTRIES)[number],
    ];
    const n = number(draw, 180);
    const symbol = `TTLT-${one.code}-${other.code}`;
    return {
      type: 'Thông tư liên tịch',
      number: n,
      symbol,
      year,
      normalized: `${n}/${year}/${symbol}`,
      issuers: [one.name, other.name],
      tag: 'joint circular',
    };
  },
  (draw) => {
    const { name, code } = draw.pick(MINISTRIES);
    return state('Công văn', code, number(draw, 9000), name, draw.pick(DRAFTERS), 'letter of a ministry');
  },
  (draw) => {
    const { name, code } = draw.pick(MINISTRIES);
    return state('Quyết định', 'QĐ', number(draw), name, code, 'decision of a ministry');
  },
  (draw, { year }) => {
    const term = year < 2011 ? 12 : year < 2016 ? 13 : year < 2021 ? 14 : 15;
    const n = number(draw, 140);
    const [symbol, issuer] = draw.pick([
      [`QH${term}`, 'Quốc hội'],
      [`UBTVQH${term}`, 'Ủy ban Thường vụ Quốc hội'],
    ] as const);
    return {
      type: 'Nghị quyết',
      number: n,
      symbol,
      year,
      normalized: `${n}/${year}/${symbol}`,
      issuers: [issuer],
      tag: 'resolution of the National Assembly',
    };
  },
  (draw) => {
    const codes = draw.some(MINISTRIES, 3);
    const symbol = `HDLN-${codes.map(({ code }) => code).join('-')}`;
    const n = number(draw, 60);
    return {
      type: 'Hướng dẫn liên ngành',
      number: n,
      symbol,
      normalized: `${n}/${symbol}`,
      issuers: codes.map(({ name }) => name),
      tag: 'joint guidance',
    };
  },
  (draw) =>
    state(
      'Thông báo',
      'TB',
      number(draw, 400),
      'Văn phòng Chính phủ',
      'VPCP',
      'notice of the Government Office',
    ),
];

const PARTY: readonly Form[] = [
  (draw) => ({
    ...party(
      'Nghị quyết',
      'NQ',
      number(draw, 60),
      draw.pick(['Ban Chấp hành Trung ương', 'Ban Chấp hành Trung ương Đảng', 'Bộ Chính trị']),
      'TW',
      'resolution of the Party',
    ),
    terms: true,
  }),
  (draw) => ({
    ...party(
      'Chỉ thị',
      'CT',
      number(draw, 49),
      draw.pick(['Ban Bí thư', 'Bộ Chính trị']),
      'TW',
      'directive of the Party',
    ),
    terms: true,
  }),
  (draw) => ({
    ...party(
      'Kết luận',
      'KL',
      number(draw, 90),
      draw.pick(['Ban Bí thư', 'Bộ Chính trị']),
      'TW',
      'conclusion of the Party',
    ),
    terms: true,
  }),
  (draw) => ({
    ...party('Quy định', 'QĐ', number(draw, 200), 'Bộ Chính trị', 'TW', 'regulation of the Party'),
    terms: true,
  }),
  (draw) =>
    party(
      'Hướng dẫn',
      'HD',
      number(draw, 90),
      'Ban Tổ chức Trung ương',
      'BTCTW',
      'guidance of a Party board',
    ),
];

const LOCAL_PARTY: readonly Form[] = [
  (draw, _, world) => {
    const body = world.province.city ? 'Thành ủy' : 'Tỉnh ủy';
    const [type, code] = draw.pick([
      ['Nghị quyết', 'NQ'],
      ['Chỉ thị', 'CT'],
      ['Chương trình', 'CTr'],
      ['Chương trình hành động', 'CTrHĐ'],
      ['Kế hoạch', 'KH'],
      ['Công văn', 'CV'],
      ['Thông báo', 'TB'],
      ['Đề án', 'ĐA'],
    ] as const);
    return party(
      type,
      code,
      number(draw, 300),
      draw.pick([body, `Ban Thường vụ ${body}`]),
      'TU',
      'Party document of a province',
    );
  },
  (draw) => {
    const [type, code] = draw.pick([
      ['Nghị quyết', 'NQ'],
      ['Kế hoạch', 'KH'],
      ['Kết luận', 'KL'],
    ] as const);
    return party(
      type,
      code,
      number(draw, 200),
      draw.pick(['Huyện ủy', 'Ban Thường vụ Huyện ủy']),
      'HU',
      'Party document of a district',
    );
  },
  (draw) => ({
    ...party(
      'Chương trình phối hợp',
      'CTr',
      number(draw, 90),
      'Ban Dân vận Tỉnh ủy',
      'BDVTU-BCSĐ',
      'joint programme',
    ),
    issuers: ['Ban Dân vận Tỉnh ủy', 'Ban cán sự đảng UBND tỉnh'],
  }),
];

const LOCAL: readonly Form[] = [
  (draw, _, world) => {
    const [type, code] = draw.pick([
      ['Kế hoạch', 'KH'],
      ['Kế hoạch', 'KH'],
      ['Quyết định', 'QĐ'],
      ['Chương trình', 'CTr'],
      ['Chỉ thị', 'CT'],
      ['Thông báo', 'TB'],
      ['Phương án', 'PA'],
      ['Đề án', 'ĐA'],
      ['Báo cáo', 'BC'],
      ['Công điện', 'CĐ'],
    ] as const);
    return state(type, code, number(draw), committee(draw, world), 'UBND', 'document of a province');
  },
  (draw, { year }, world) =>
    dated(
      state(
        'Quyết định',
        'QĐ',
        number(draw, 80),
        committee(draw, world),
        'UBND',
        'decision of a province with year',
      ),
      year,
    ),
  (draw, { year }) => {
    const made = state(
      'Nghị quyết',
      'NQ',
      number(draw, 190),
      draw.pick(['HĐND tỉnh', 'Hội đồng nhân dân tỉnh']),
      'HĐND',
      'resolution of a council',
    );
    return draw.chance(0.5) ? dated(made, year) : made;
  },
  (draw, _, world) => ({
    ...state('Công văn', 'UBND', number(draw, 9000), committee(draw, world), draw.pick(DRAFTERS), 'letter'),
    ...(draw.chance(0.2) ? { type: 'Văn bản', lexicon: 'Công văn' } : {}),
  }),
  (draw) => {
    const { name, code } = draw.pick(DEPARTMENTS);
    const [type, abbreviation] = draw.pick([
      ['Hướng dẫn', 'HD'],
      ['Kế hoạch', 'KH'],
      ['Tờ trình', 'TTr'],
      ['Báo cáo', 'BC'],
      ['Quyết định', 'QĐ'],
    ] as const);
    return state(
      type,
      abbreviation,
      number(draw),
      draw.pick([name, `${name} tỉnh`]),
      code,
      'document of a department',
    );
  },
  (draw) => {
    const { name, code } = draw.pick(DEPARTMENTS);
    return state('Công văn', code, number(draw, 5000), name, draw.pick(DRAFTERS), 'letter of a department');
  },
  (draw) => {
    const { name, code } = draw.pick(DEPARTMENTS);
    // the author calls it a letter, its symbol a submission: both are kept
    return state('Công văn', 'TTr', number(draw), name, code, 'type against its symbol');
  },
];

/** Forms before 1999. */
const OLD: readonly Form[] = [
  (draw) => ({
    type: 'Nghị định',
    ...slash(number(draw, 99), 'CP'),
    issuers: ['Chính phủ'],
    old: true,
    tag: 'old: decree',
  }),
  (draw) => ({
    type: 'Nghị định',
    ...dash(number(draw, 400), 'HĐBT'),
    issuers: ['Hội đồng Bộ trưởng'],
    old: true,
    tag: 'old: Council of Ministers',
  }),
  (draw) => ({
    type: 'Chỉ thị',
    ...dash(number(draw, 900), 'TTg'),
    issuers: ['Thủ tướng Chính phủ'],
    old: true,
    tag: 'old: Prime Minister',
  }),
  (draw) => ({
    type: 'Quyết định',
    ...dash(number(draw, 400), 'CT'),
    issuers: ['Chủ tịch Hội đồng Bộ trưởng'],
    old: true,
    tag: 'old: chairman',
  }),
  (draw, _, world) => ({
    type: 'Quyết định',
    ...slash(number(draw), 'QĐ-UB'),
    issuers: [`UBND ${provinceName(world)}`],
    old: true,
    tag: 'old: UB',
  }),
];

const slash = (n: string, symbol: string) => ({ number: n, symbol, normalized: `${n}/${symbol}` });
const dash = (n: string, symbol: string) => ({ number: n, symbol, normalized: `${n}-${symbol}` });

/** Forms of 1999 to 2006: the year, then type and issuer with a stroke or a dot. */
const MIDDLE: readonly Form[] = [
  (draw, { year }) => {
    const { name, code } = draw.pick(MINISTRIES);
    const n = number(draw, 99);
    return {
      type: 'Quyết định',
      number: n,
      symbol: `QĐ/${code}`,
      year,
      normalized: `${n}/${year}/QĐ/${code}`,
      issuers: [name],
      tag: 'old: issuer behind a second stroke',
    };
  },
  (draw, { year }) => {
    const n = number(draw, 190);
    return {
      type: 'Quyết định',
      number: n,
      symbol: 'QĐ.TTg',
      year,
      normalized: `${n}/${year}/QĐ.TTg`,
      issuers: ['Thủ tướng Chính phủ'],
      tag: 'old: dot in the symbol',
    };
  },
];

/** A document that this one may cite, new to it. */
export function draftDocument(
  draw: Draw,
  library: Library,
  which?: 'central' | 'local' | 'party' | 'numbers only',
): CitedDocument {
  const { world } = library;
  const shelf =
    which ??
    draw.weighted({
      central: 30,
      party: 16,
      local: library.local ? 36 : 0,
      localParty: library.local ? 12 : 0,
      old: 4,
      middle: 2,
    });
  const forms = {
    central: CENTRAL,
    local: LOCAL,
    party: PARTY,
    localParty: LOCAL_PARTY,
    old: library.local ? OLD : OLD.slice(0, -1),
    middle: MIDDLE,
    'numbers only': CENTRAL.slice(0, 6),
  }[shelf];
  for (;;) {
    const era = eraOf(draw, world, shelf);
    const made = draw.pick(forms)(draw, era, world);
    if (library.isKnown(made.normalized)) continue;
    const document: CitedDocument = {
      year: null,
      party: false,
      old: false,
      terms: false,
      ...made,
      date: era.date,
      subjects: draw.some(subjects, 3),
    };
    library.remember(document);
    return document;
  }
}

function eraOf(draw: Draw, world: World, shelf: string): Era {
  const last = world.year - (world.month === 1 ? 1 : 0);
  const [from, to] =
    shelf === 'old' ? [1990, 1998] : shelf === 'middle' ? [1999, 2006] : [Math.max(2007, last - 6), last];
  const year = draw.int(Math.min(from, to), to);
  const month = year === world.year ? draw.int(1, Math.max(1, world.month - 1)) : draw.int(1, 12);
  return { year, date: `${year}-${pad(month)}-${pad(draw.int(1, 28))}` };
}
