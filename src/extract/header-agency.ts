import { fold } from '../core/fold.ts';
import { findMatches } from '../core/rule.ts';
import { AGENCIES, type AgencyRow, type Level, PARTY_WORDS, PLACE_WORDS } from '../rules/agencies.vi.ts';
import { PROVINCES, type ProvinceRow, TWO_TIERS_FROM } from '../rules/provinces.vi.ts';

const HEADS = AGENCIES.map((row) => ({ row, head: fold(row.head), not: (row.not ?? []).map(fold) })).sort(
  (a, b) => b.head.length - a.head.length,
);
const LETTER = /[\p{L}\p{M}\p{N}]/u;

export interface Head {
  readonly row: AgencyRow;
  /** The name is the head and nothing else. */
  readonly alone: boolean;
}

/** The agency row whose head opens a name given in comparison form; null for names that no row knows. */
export function headOf(folded: string): Head | null {
  for (const { row, head, not } of HEADS) {
    if (!folded.startsWith(head)) continue;
    const rest = folded.slice(head.length);
    if (rest !== '' && LETTER.test(rest.charAt(0))) continue;
    const next = rest.replace(/^[^\p{L}\p{N}]+/u, '');
    if (not.some((word) => next.startsWith(word) && !LETTER.test(next.charAt(word.length)))) continue;
    return { row, alone: next === '' };
  }
  return null;
}

// "xã hội" is society, "tỉnh hội" a province's association, "quân sự" the army, "quản lý" an office: their first syllables, marks lost, look like places;
// "huyện ủy" and "huyện đoàn" are bodies, "huyện Lý Nhân" and "huyện Đoan Hùng" places
const NO_PLACE =
  '(?<!thanh pho) hoi|(?<!quan) (?:su|uy|doan(?! hung)|doi)|(?<=quan) (?:su|ly|tri|doi|uy|doan)';
const PLACE = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(${Object.keys(PLACE_WORDS).map(fold).join('|')})\\.?(?![\\p{L}\\p{M}\\p{N}])(?!(?:${NO_PLACE})(?!\\p{L}))`,
  'gu',
);
const PLACE_BY_FOLDED = new Map(
  Object.entries(PLACE_WORDS).map(([word, kind]) => [fold(word), { word, kind }]),
);

/** True for a line that begins with a kind of place ("TỈNH TRÀ VINH"), not with a Party body ("TỈNH ỦY"). */
export function opensWithPlace(folded: string): boolean {
  return findMatches(PLACE, folded).some((match) => match.index === 0);
}

/** How far a place is from the province down. */
const DEPTH = { tỉnh: 0, 'thành phố': 1, huyện: 2, xã: 3 } as const;
const depthOf = (match: RegExpExecArray): number =>
  DEPTH[PLACE_BY_FOLDED.get(match[1] ?? '')?.kind ?? 'tỉnh'];

/** "XÃ NAM MẪU" under "UBND HUYỆN BA BỂ": a place within the one that the name above ends with is governed by a body of its own. */
export function opensWithPlaceWithin(folded: string, above: string): boolean {
  const [own] = findMatches(PLACE, folded);
  const over = findMatches(PLACE, above).at(-1);
  if (own?.index !== 0 || !over || over.index + over[0].length >= above.trimEnd().length) return false;
  return depthOf(own) > depthOf(over);
}

export function endsWithPlaceWord(folded: string): boolean {
  return findMatches(PLACE, folded).some((match) => match.index + match[0].length === folded.length);
}

/** The level of what governs the first place that a name names; null when it names none. */
function placeLevel(name: string, date: string | null): Level | null {
  const folded = fold(name);
  for (const match of findMatches(PLACE, folded)) {
    const place = PLACE_BY_FOLDED.get(match[1] ?? '');
    // "hợp tác xã" is no commune, "cơ quan" no district
    if (!place || /(?:hop tac|co|lien) $/.test(folded.slice(0, match.index))) continue;
    if (place.kind !== 'thành phố') return place.kind;
    return provincesIn(folded.slice(match.index), date).length > 0 ? 'tỉnh' : 'huyện';
  }
  return null;
}

const UNDER: Readonly<Record<Level, Level>> = {
  'trung ương': 'trung ương',
  tỉnh: 'sở',
  sở: 'khác',
  huyện: 'phòng',
  phòng: 'khác',
  xã: 'xã',
  đảng: 'đảng',
  khác: 'khác',
};

export interface Surroundings {
  readonly parent: Level | null;
  /** The letterhead is the Party's. */
  readonly party: boolean;
  /** Day of issue, EDTF; it tells which provinces there were. */
  readonly date: string | null;
}

/** The level of a body by its name; null when neither the name nor what surrounds it tells. */
export function levelOf(name: string, around: Surroundings): Level | null {
  const folded = fold(name);
  const head = headOf(folded);
  const rule = head?.row.level;
  if (rule && rule !== 'of-place' && rule !== 'under' && rule !== 'of-parent') return rule;
  if (rule === 'of-place' || opensWithPlace(folded)) return placeLevel(name, around.date);
  if (PARTY_WORDS.some((word) => folded.includes(fold(word))) || around.party) return 'đảng';
  const above = around.parent ?? null;
  if (rule === 'of-parent') return above ?? 'khác';
  if (rule === 'under') {
    const served = placeLevel(name, around.date) ?? above;
    return served && UNDER[served];
  }
  return 'khác';
}

interface ProvinceSpelling {
  readonly row: ProvinceRow;
  readonly source: string;
  readonly whole: RegExp;
  readonly atEnd: RegExp;
}

// the longest first: "Quảng Nam - Đà Nẵng" before "Quảng Nam"
const SPELLINGS: readonly ProvinceSpelling[] = PROVINCES.flatMap((row) =>
  [row.name, ...(row.aliases ?? [])].map((name) => {
    const source = fold(name)
      .split(/[\s-]+/)
      .join('(?: ?[-–] ?| )');
    const atEnd = new RegExp(`(?<= )(?:${source})$`, 'u');
    return { row, source, whole: new RegExp(`^(?:${source})$`, 'u'), atEnd };
  }),
).sort((a, b) => b.source.length - a.source.length);

// a colon is a speck on a scan, if no list follows
const BEFORE =
  '(?<![\\p{L}\\p{M}\\p{N}])(?<kind>tinh(?: uy| doan)?|thanh (?:uy|doan)|thanh pho|tp)(?:\\.|(?<!cac tinh):)? ?';
const ANY_PROVINCE = new RegExp(
  `${BEFORE}(?<name>${SPELLINGS.map(({ source }) => source).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
);

export interface NamedProvince {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The provinces that a text in comparison form names as such ("tinh tra vinh", "thanh pho can tho") and that stood on a day. */
export function provincesIn(folded: string, date: string | null): NamedProvince[] {
  return findMatches(ANY_PROVINCE, folded).flatMap((match) => {
    const written = match.groups?.name ?? '';
    const kind = match.groups?.kind ?? '';
    const rows = SPELLINGS.filter(({ whole }) => whole.test(written)).map(({ row }) => row);
    const row = rows.find((one) => stands(one, date) && agrees(one, kind, date));
    return row ? [{ name: row.name, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** "SỞ GIÁO DỤC VÀ ĐÀO TẠO AN GIANG": a department's name may end with its province's, without "tỉnh"; a court's of a region does. */
export function provinceOfDepartment(folded: string, date: string | null): string | null {
  if (headOf(folded)?.row.level !== 'sở' && !/ khu vuc \d{1,2} ?[-–] /.test(folded)) return null;
  const rows = SPELLINGS.filter(({ atEnd, row }) => atEnd.test(folded) && stands(row, date));
  return rows[0]?.row.name ?? null;
}

/** "CÔNG TY ĐIỆN LỰC GIA LAI": a proper name may be a province's too, so the place of issue has to bear it out. */
export function provinceAtEnd(folded: string, place: string, date: string | null): string | null {
  const rows = SPELLINGS.filter(
    ({ atEnd, row, whole }) => atEnd.test(folded) && whole.test(place) && stands(row, date),
  );
  return rows[0]?.row.name ?? null;
}

/** "Hà Nội", "TP. Hồ Chí Minh": a city that is no province's, by the place of issue. */
export function isCentralCity(place: string, date: string | null): boolean {
  const name = fold(place).replace(/^(?:thanh pho|tp)[. ]+/, '');
  return SPELLINGS.some(({ row, whole }) => row.city === true && whole.test(name) && stands(row, date));
}

/** Days compare as text; an unknown day excludes nothing. */
function stands(row: ProvinceRow, date: string | null): boolean {
  if (date === null || date.startsWith('X')) return true;
  const day = date.replaceAll('X', '0');
  return (row.from === undefined || day >= row.from) && (row.until === undefined || day < row.until);
}

/** A district city may bear its province's name ("thành phố Trà Vinh"): it is not the province. */
function agrees(row: ProvinceRow, kind: string, date: string | null): boolean {
  if (kind.startsWith('tinh')) return row.city !== true;
  return row.city === true || (date !== null && date >= TWO_TIERS_FROM);
}
