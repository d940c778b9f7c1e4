import type { Draw } from './draw.ts';
import { provinceName, type World } from './office.ts';
import { DEPARTMENTS, DRAFTERS, MINISTRIES } from './vocab/bodies.ts';

/** How documents are numbered, by who issues them. */

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

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export type Era = { readonly year: number; readonly date: string };
export type Made = Omit<CitedDocument, 'date' | 'subjects' | 'year' | 'party' | 'old' | 'terms'> &
  Partial<Pick<CitedDocument, 'year' | 'party' | 'old' | 'terms'>>;
export type Form = (draw: Draw, era: Era, world: World) => Made;

export const number = (draw: Draw, most = 2900): string => {
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

export const CENTRAL: readonly Form[] = [
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

export const PARTY: readonly Form[] = [
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

export const LOCAL_PARTY: readonly Form[] = [
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

export const LOCAL: readonly Form[] = [
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
