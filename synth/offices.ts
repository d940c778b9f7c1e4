import type { GoldDocument } from '../schemas/gold.ts';
import type { Draw } from './draw.ts';
import { DEPARTMENTS, DIVISIONS, MINISTRIES, PARTY_BOARDS, UNITS } from './vocab/bodies.ts';
import type { ProvincePlaces } from './vocab/places.ts';

/** Where and when a document is issued. */
export interface World {
  readonly province: ProvincePlaces;
  /** "Huyện Ba Bể"; null from July 2025. */
  readonly district: string | null;
  readonly commune: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Level = NonNullable<NonNullable<GoldDocument['header']['issuer']>['value']['level']>;

/** A body that issues documents: how it heads, numbers and signs them. */
export interface Office {
  /** Which kind of letterhead it shows. */
  readonly kind: string;
  /** The superior body's lines, then its own. */
  readonly parent: readonly string[];
  readonly name: readonly string[];
  readonly head: 'state' | 'party' | 'youth';
  readonly level: Level;
  /** As its own or its superior's name says; null where neither does. */
  readonly province: string | null;
  /** Its part of a symbol. */
  readonly code: string;
  readonly numbering: 'state' | 'party';
  readonly places: readonly string[];
  /** How it names itself in its sentences. */
  readonly self: string;
  /** The collective for which it is signed, in capitals. */
  readonly behalf: string | null;
  readonly chief: string;
  readonly deputy: string;
  readonly units: readonly string[];
  /** Whether it stands under a province, so that documents of its bodies may be cited. */
  readonly local: boolean;
}

export const upper = (text: string): string => text.toLocaleUpperCase('vi');

const isNewMap = ({ year, month }: World) => year > 2025 || (year === 2025 && month >= 7);
const provinceWord = ({ province }: World) => (province.city ? 'thành phố' : 'tỉnh');
/** "tỉnh Lào Cai" */
export const provinceName = (world: World): string => `${provinceWord(world)} ${world.province.name}`;

type Maker = (draw: Draw, world: World) => Office;

const stateProvince: Maker = (draw, world) => {
  const place = upper(provinceName(world));
  const committee = draw.pick(['ỦY BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN', 'UỶ BAN NHÂN DÂN']);
  return {
    kind: 'province committee',
    parent: [],
    name: draw.chance(0.7) ? [committee, place] : [`${committee} ${place}`],
    head: 'state',
    level: 'tỉnh',
    province: world.province.name,
    code: draw.chance(0.93) ? 'UBND' : 'UB',
    numbering: 'state',
    places: [world.province.name, world.province.seat],
    self: draw.pick([
      `Ủy ban nhân dân ${provinceWord(world)}`,
      `UBND ${provinceName(world)}`,
      `UBND ${provinceWord(world)}`,
    ]),
    behalf: draw.pick([committee, committee, `${committee} ${upper(provinceWord(world))}`]),
    chief: 'CHỦ TỊCH',
    deputy: draw.pick(['PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC']),
    units: UNITS.province,
    local: true,
  };
};

const stateDistrict: Maker = (draw, world) => {
  const district = world.district ?? `Huyện ${world.commune}`;
  const [word = '', ...proper] = district.split(/(?<=^Thị xã|^Huyện|^Quận) /u);
  const kind = word.toLowerCase();
  return {
    kind: 'district committee',
    parent: [],
    name: draw.chance(0.7) ? ['ỦY BAN NHÂN DÂN', upper(district)] : [`UBND ${upper(district)}`],
    head: 'state',
    level: 'huyện',
    province: null,
    code: 'UBND',
    numbering: 'state',
    places: [proper.join(' ')],
    self: draw.pick([
      `Ủy ban nhân dân ${kind} ${proper.join(' ')}`,
      `UBND ${kind}`,
      `Ủy ban nhân dân ${kind}`,
    ]),
    behalf: draw.pick(['ỦY BAN NHÂN DÂN', 'UBND HUYỆN', `ỦY BAN NHÂN DÂN ${upper(kind)}`]),
    chief: 'CHỦ TỊCH',
    deputy: 'PHÓ CHỦ TỊCH',
    units: UNITS.district,
    local: true,
  };
};

const stateCommune: Maker = (draw, world) => {
  const kind = draw.pick(['xã', 'xã', 'phường', 'thị trấn'].slice(0, isNewMap(world) ? 3 : 4));
  const under = !isNewMap(world) && world.district !== null && draw.chance(0.25);
  return {
    kind: 'commune committee',
    parent: under ? [`UBND ${upper(world.district as string)}`] : [],
    name: under
      ? [`ỦY BAN NHÂN DÂN ${upper(`${kind} ${world.commune}`)}`]
      : draw.chance(0.8)
        ? ['ỦY BAN NHÂN DÂN', upper(`${kind} ${world.commune}`)]
        : [`UBND ${upper(`${kind} ${world.commune}`)}`],
    head: 'state',
    level: 'xã',
    province: null,
    code: 'UBND',
    numbering: 'state',
    places: [world.commune],
    self: draw.pick([`Ủy ban nhân dân ${kind} ${world.commune}`, `UBND ${kind}`, `Ủy ban nhân dân ${kind}`]),
    behalf: draw.pick(['ỦY BAN NHÂN DÂN', `UBND ${upper(kind)}`, `ỦY BAN NHÂN DÂN ${upper(kind)}`]),
    chief: 'CHỦ TỊCH',
    deputy: 'PHÓ CHỦ TỊCH',
    units: UNITS.commune,
    local: true,
  };
};

/** Breaks a name in capitals where offices break theirs. */
function broken(draw: Draw, name: string): string[] {
  const at = name.length > 22 ? name.search(/(?<=.{8}) (?=VÀ |THỂ THAO|XÃ HỘI|- )/u) : -1;
  return at > 0 && draw.chance(0.6) ? [name.slice(0, at), name.slice(at + 1)] : [name];
}

const department: Maker = (draw, world) => {
  const { name, code } = draw.pick(DEPARTMENTS);
  const committee = draw.pick(['UBND', 'UBND', 'ỦY BAN NHÂN DÂN']);
  return {
    kind: 'department',
    parent: [`${committee} ${upper(provinceName(world))}`],
    name: broken(draw, upper(name)),
    head: 'state',
    level: 'sở',
    province: world.province.name,
    code,
    numbering: 'state',
    places: [world.province.name, world.province.seat],
    self: draw.pick([name, `${name} ${provinceName(world)}`]),
    behalf: null,
    chief: 'GIÁM ĐỐC',
    deputy: 'PHÓ GIÁM ĐỐC',
    units: UNITS.office,
    local: true,
  };
};

const division: Maker = (draw, world) => {
  const { name, code } = draw.pick(DIVISIONS);
  const district = world.district ?? `Huyện ${world.commune}`;
  return {
    kind: 'division of a district',
    parent: [`UBND ${upper(district)}`],
    name: broken(draw, upper(name)),
    head: 'state',
    level: 'phòng',
    province: null,
    code,
    numbering: 'state',
    places: [district.replace(/^(?:Huyện|Thị xã|Quận) /u, '')],
    self: name,
    behalf: null,
    chief: 'TRƯỞNG PHÒNG',
    deputy: 'PHÓ TRƯỞNG PHÒNG',
    units: UNITS.district,
    local: true,
  };
};

const ministry: Maker = (draw) => {
  const { name, code } = draw.pick(MINISTRIES);
  return {
    kind: 'ministry',
    parent: [],
    name: broken(draw, upper(name)),
    head: 'state',
    level: 'trung ương',
    province: null,
    code,
    numbering: 'state',
    places: ['Hà Nội'],
    self: name,
    behalf: null,
    chief: 'BỘ TRƯỞNG',
    deputy: 'THỨ TRƯỞNG',
    units: UNITS.central,
    local: false,
  };
};

const partyProvince: Maker = (draw, world) => {
  const word = world.province.city ? 'THÀNH' : 'TỈNH';
  const place = upper(world.province.name);
  const board = draw.chance(0.45) ? draw.pick(PARTY_BOARDS) : null;
  const tone = draw.pick(['ỦY', 'ỦY', 'UỶ']);
  const common = { head: 'party', level: 'đảng', numbering: 'party', local: true } as const;
  if (board) {
    const label = `${board.name} ${word === 'THÀNH' ? 'Thành' : 'Tỉnh'} ủy`;
    return {
      ...common,
      kind: 'board of a Party committee',
      parent: [`${word} ${tone} ${place}`],
      name: [upper(board.name)],
      province: world.province.name,
      code: `${board.code}TU`,
      places: [world.province.name, world.province.seat],
      self: label,
      behalf: board.code === 'UBKT' ? 'ỦY BAN KIỂM TRA' : null,
      chief: board.code === 'UBKT' ? 'CHỦ NHIỆM' : board.code === 'VP' ? 'CHÁNH VĂN PHÒNG' : 'TRƯỞNG BAN',
      deputy:
        board.code === 'UBKT'
          ? 'PHÓ CHỦ NHIỆM'
          : board.code === 'VP'
            ? 'PHÓ CHÁNH VĂN PHÒNG'
            : draw.pick(['PHÓ TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC']),
      units: UNITS.party,
    };
  }
  const standing = draw.chance(0.5);
  return {
    ...common,
    kind: 'Party committee of a province',
    parent: standing ? [`ĐẢNG BỘ ${upper(provinceName(world))}`] : [],
    name: standing
      ? [draw.pick(['BAN THƯỜNG VỤ', `BAN THƯỜNG VỤ ${word} ${tone}`])]
      : [`${word} ${tone} ${place}`],
    province: world.province.name,
    code: 'TU',
    places: [world.province.name, world.province.seat],
    self: draw.pick([`Ban Thường vụ ${word === 'THÀNH' ? 'Thành' : 'Tỉnh'} ủy`]),
    behalf: draw.pick(['BAN THƯỜNG VỤ', `${word} ${tone}`]),
    chief: 'BÍ THƯ',
    deputy: draw.pick(['PHÓ BÍ THƯ', 'PHÓ BÍ THƯ THƯỜNG TRỰC']),
    units: UNITS.party,
  };
};

const partyBelow: Maker = (draw, world) => {
  const district = world.district;
  const common = { head: 'party', level: 'đảng', numbering: 'party', local: true, province: null } as const;
  if (district?.startsWith('Huyện') && draw.chance(0.5)) {
    const proper = district.replace('Huyện ', '');
    return {
      ...common,
      kind: 'Party committee of a district',
      ...(draw.chance(0.6)
        ? { parent: [`ĐẢNG BỘ ${upper(provinceName(world))}`], province: world.province.name }
        : { parent: [] }),
      name: [`HUYỆN ỦY ${upper(proper)}`],
      code: 'HU',
      places: [proper],
      self: draw.pick(['Ban Thường vụ Huyện ủy', 'Huyện ủy']),
      behalf: draw.pick(['BAN THƯỜNG VỤ', 'HUYỆN ỦY']),
      chief: 'BÍ THƯ',
      deputy: 'PHÓ BÍ THƯ',
      units: UNITS.district,
    };
  }
  const kind = 'xã';
  const above = district ? [`ĐẢNG BỘ ${upper(district)}`] : [`ĐẢNG BỘ ${upper(provinceName(world))}`];
  const board = draw.chance(0.4);
  return {
    ...common,
    province: !board && !district ? world.province.name : null,
    kind: 'Party committee of a commune',
    parent: board ? [`ĐẢNG BỘ ${upper(`${kind} ${world.commune}`)}`] : above,
    name: board ? ['BAN CHẤP HÀNH'] : [`ĐẢNG ỦY ${upper(`${kind} ${world.commune}`)}`],
    code: 'ĐU',
    places: [world.commune],
    self: draw.pick([`Đảng ủy ${kind} ${world.commune}`, `Đảng ủy ${kind}`]),
    behalf: draw.pick(['ĐẢNG ỦY', 'BAN CHẤP HÀNH']),
    chief: 'BÍ THƯ',
    deputy: 'PHÓ BÍ THƯ',
    units: UNITS.commune,
  };
};

const front: Maker = (draw, world) => {
  const commune = draw.chance(0.5);
  const place = commune ? `xã ${world.commune}` : provinceName(world);
  const standing = draw.chance(0.6);
  const committee = draw.pick(['ỦY BAN MTTQ VIỆT NAM', 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM']);
  return {
    kind: 'front',
    parent: standing ? [committee, upper(place)] : [],
    name: standing ? ['BAN THƯỜNG TRỰC'] : [committee, upper(place)],
    head: 'state',
    level: 'khác',
    province: commune ? null : world.province.name,
    code: draw.pick(['MTTQ-BTT', 'MTTQ', 'UBMT']),
    numbering: 'state',
    places: [commune ? world.commune : world.province.name],
    self: `Ban Thường trực Ủy ban MTTQ Việt Nam ${place}`,
    behalf: 'BAN THƯỜNG TRỰC',
    chief: 'CHỦ TỊCH',
    deputy: 'PHÓ CHỦ TỊCH',
    units: UNITS.union,
    local: true,
  };
};

const union: Maker = (draw, world) => {
  const [name, code, chief, deputy, behalf] = draw.pick([
    ['Hội Liên hiệp Phụ nữ', 'HPN', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'BAN THƯỜNG VỤ'],
    ['Hội Nông dân', 'HND', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'BAN THƯỜNG VỤ'],
    ['Hội Cựu chiến binh', 'CCB', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'BAN CHẤP HÀNH'],
    ['Liên đoàn Lao động', 'LĐLĐ', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'BAN THƯỜNG VỤ'],
  ] as const);
  const above = name === 'Liên đoàn Lao động' ? ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM'] : [];
  return {
    kind: 'union',
    parent: above,
    name: [upper(name), upper(provinceName(world))],
    head: 'state',
    level: 'khác',
    province: world.province.name,
    code,
    numbering: 'state',
    places: [world.province.name],
    self: `${name} ${provinceName(world)}`,
    behalf,
    chief,
    deputy,
    units: UNITS.union,
    local: true,
  };
};

const youth: Maker = (draw, world) => {
  const place = world.district?.startsWith('Huyện')
    ? world.district.toLowerCase().slice(0, 5) + world.district.slice(5)
    : `xã ${world.commune}`;
  return {
    kind: 'youth union',
    parent: [],
    name: ['BAN CHẤP HÀNH', `ĐOÀN TNCS HỒ CHÍ MINH ${upper(place)}`].slice(draw.int(0, 1)),
    head: 'youth',
    level: 'khác',
    province: null,
    code: 'ĐTN',
    numbering: 'party',
    places: [place.replace(/^(?:huyện|xã) /u, '')],
    self: draw.pick(['Ban Thường vụ Huyện đoàn', 'Ban Chấp hành Đoàn']),
    behalf: draw.pick(['BAN THƯỜNG VỤ', 'BAN CHẤP HÀNH']),
    chief: 'BÍ THƯ',
    deputy: 'PHÓ BÍ THƯ',
    units: UNITS.union,
    local: true,
  };
};

const school: Maker = (draw, world) => {
  const proper = draw.pick(['NGUYỄN TRÃI', 'LÊ LỢI', 'TRẦN PHÚ', upper(world.commune), 'CHU VĂN AN']);
  const kind = draw.pick(['TIỂU HỌC', 'THCS', 'TRUNG HỌC CƠ SỞ', 'THPT', 'MẦM NON', 'TRUNG HỌC PHỔ THÔNG']);
  const senior = kind === 'THPT' || kind === 'TRUNG HỌC PHỔ THÔNG';
  const whole = `TRƯỜNG ${kind} ${proper}`;
  const abbreviation = { 'TIỂU HỌC': 'TH', 'MẦM NON': 'MN' }[kind] ?? (senior ? 'THPT' : 'THCS');
  const parent = senior
    ? draw.pick([
        `SỞ GIÁO DỤC VÀ ĐÀO TẠO ${upper(world.province.name)}`,
        'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
        `UBND ${upper(provinceName(world))}`,
      ])
    : draw.pick([`UBND ${upper(world.district ?? `xã ${world.commune}`)}`, 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO']);
  return {
    kind: 'school',
    parent: [parent],
    name: draw.chance(0.3) ? [`TRƯỜNG ${kind}`, proper] : [whole],
    head: 'state',
    level: 'khác',
    province: senior && parent.endsWith(upper(world.province.name)) ? world.province.name : null,
    code: draw.pick([
      abbreviation,
      `${abbreviation}${proper
        .split(' ')
        .map((word) => word.slice(0, 1))
        .join('')}`,
    ]),
    numbering: 'state',
    places: [world.district?.replace(/^(?:Huyện|Thị xã|Quận) /u, '') ?? world.commune],
    self: draw.pick([
      'Nhà trường',
      `Trường ${kind === 'TIỂU HỌC' ? 'Tiểu học' : kind === 'MẦM NON' ? 'Mầm non' : abbreviation} ${proper
        .split(' ')
        .map((word) => word.slice(0, 1) + word.slice(1).toLocaleLowerCase('vi'))
        .join(' ')}`,
    ]),
    behalf: null,
    chief: 'HIỆU TRƯỞNG',
    deputy: draw.pick(['PHÓ HIỆU TRƯỞNG', 'P. HIỆU TRƯỞNG']),
    units: UNITS.school,
    local: true,
  };
};

const company: Maker = (draw, world) => {
  const place = draw.pick(['CỬU LONG', 'SÔNG HẬU', 'ĐÔNG PHONG', upper(provinceName(world))]);
  const [parent, name, code] = draw.pick([
    [['TỔNG CÔNG TY CẤP NƯỚC'], ['CÔNG TY CỔ PHẦN', `CẤP NƯỚC ${place}`], 'CTCN'],
    [['TẬP ĐOÀN CAO SU VIỆT NAM'], ['CÔNG TY TNHH MTV', `CAO SU ${place}`], 'CSĐN'],
    [[], ['CÔNG TY TNHH MỘT THÀNH VIÊN', `CÔNG TRÌNH ĐÔ THỊ ${place}`], 'CTĐT'],
    [[], [`CÔNG TY CỔ PHẦN MÔI TRƯỜNG ${place}`], 'CTMT'],
  ] as const);
  return {
    kind: 'company',
    parent,
    name,
    head: 'state',
    level: 'khác',
    province: place === upper(provinceName(world)) ? world.province.name : null,
    code,
    numbering: 'state',
    places: [world.province.name],
    self: 'Công ty',
    behalf: null,
    chief: draw.pick(['GIÁM ĐỐC', 'TỔNG GIÁM ĐỐC']),
    deputy: 'PHÓ GIÁM ĐỐC',
    units: UNITS.office,
    local: true,
  };
};

const committee: Maker = (draw, world) => {
  const lines = draw.pick([
    ['BAN CHỈ ĐẠO', 'PHÒNG, CHỐNG THIÊN TAI', 'VÀ TÌM KIẾM CỨU NẠN'],
    ['BAN CHỈ ĐẠO', 'THỰC HIỆN QUY CHẾ DÂN CHỦ', 'Ở CƠ SỞ'],
    ['BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH'],
    ['HỘI ĐỒNG PHỐI HỢP', 'PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT'],
    ['ỦY BAN BẦU CỬ'],
  ]);
  const under = draw.chance(0.6);
  const place = upper(provinceName(world));
  const initials = lines[0] === 'ỦY BAN BẦU CỬ' ? 'UBBC' : lines[0]?.startsWith('HỘI') ? 'HĐPH' : 'BCĐ';
  return {
    kind: 'steering committee',
    parent: under ? [`UBND ${place}`] : [],
    name: under ? lines : [...lines, place],
    head: 'state',
    // the standing part of the body above it is of that body's level
    level: under && initials === 'BCĐ' ? 'tỉnh' : 'khác',
    province: world.province.name,
    code: initials,
    numbering: 'state',
    places: [world.province.name],
    self:
      initials === 'UBBC' ? 'Ủy ban bầu cử tỉnh' : initials === 'HĐPH' ? 'Hội đồng phối hợp' : 'Ban Chỉ đạo',
    behalf: initials === 'BCĐ' ? 'BAN CHỈ ĐẠO' : initials === 'HĐPH' ? 'HỘI ĐỒNG' : 'ỦY BAN BẦU CỬ',
    chief: initials === 'BCĐ' ? 'TRƯỞNG BAN' : 'CHỦ TỊCH',
    deputy: initials === 'BCĐ' ? 'PHÓ TRƯỞNG BAN' : 'PHÓ CHỦ TỊCH',
    units: UNITS.province,
    local: true,
  };
};

const inspection: Maker = (draw, world) => ({
  kind: 'inspection team',
  parent: [`UBND ${upper(provinceName(world))}`],
  name: ['ĐOÀN KIỂM TRA', `THEO QUYẾT ĐỊNH SỐ ${draw.int(100, 2900)}/QĐ-UBND`],
  head: 'state',
  level: 'khác',
  province: world.province.name,
  code: draw.pick(['ĐKT', 'ĐKT1']),
  numbering: 'state',
  places: [world.province.name],
  self: 'Đoàn kiểm tra',
  behalf: 'ĐOÀN KIỂM TRA',
  chief: 'TRƯỞNG ĐOÀN',
  deputy: 'PHÓ TRƯỞNG ĐOÀN',
  units: UNITS.province,
  local: true,
});

const MAKERS: readonly (readonly [weight: number, Maker])[] = [
  [18, stateProvince],
  [12, stateDistrict],
  [12, stateCommune],
  [14, department],
  [6, division],
  [7, ministry],
  [10, partyProvince],
  [7, partyBelow],
  [5, front],
  [6, union],
  [3, youth],
  [7, school],
  [4, company],
  [5, committee],
  [1, inspection],
];

export function makeOffice(draw: Draw, world: World): Office {
  const weights = Object.fromEntries(MAKERS.map(([weight], at) => [String(at), weight]));
  const [, make] = MAKERS[Number(draw.weighted(weights))] as (typeof MAKERS)[number];
  const made = make(draw, world);
  // a district or its offices after June 2025 would be an error of ours
  if (isNewMap(world) && ['district committee', 'division of a district'].includes(made.kind)) {
    return stateCommune(draw, world);
  }
  return made;
}
