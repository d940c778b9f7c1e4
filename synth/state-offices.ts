import type { Draw } from './draw.ts';
import { isNewMap, type Maker, provinceName, provinceWord, upper } from './office.ts';
import { DEPARTMENTS, DIVISIONS, MINISTRIES, UNITS } from './vocab/bodies.ts';

/** Committees, departments and ministries. */

export const stateProvince: Maker = (draw, world) => {
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

export const stateDistrict: Maker = (draw, world) => {
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

export const stateCommune: Maker = (draw, world) => {
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

export const department: Maker = (draw, world) => {
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

export const division: Maker = (draw, world) => {
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

export const ministry: Maker = (draw) => {
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
