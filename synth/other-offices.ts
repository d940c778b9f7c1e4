import { type Maker, provinceName, upper } from './office.ts';
import { UNITS } from './vocab/bodies.ts';

/** Schools, companies, committees and teams. */

export const school: Maker = (draw, world) => {
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

export const company: Maker = (draw, world) => {
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

export const committee: Maker = (draw, world) => {
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

export const inspection: Maker = (draw, world) => ({
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
