import { type Maker, provinceName, upper } from './office.ts';
import { PARTY_BOARDS, UNITS } from './vocab/bodies.ts';

/** The Party's committees and boards, the Front and the unions. */

export const partyProvince: Maker = (draw, world) => {
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

export const partyBelow: Maker = (draw, world) => {
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

export const front: Maker = (draw, world) => {
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

export const union: Maker = (draw, world) => {
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

export const youth: Maker = (draw, world) => {
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
