import { dated, type Form, number, state } from './cited-forms.ts';
import type { Draw } from './draw.ts';
import { provinceName, type World } from './office.ts';
import { DEPARTMENTS, DRAFTERS } from './vocab/bodies.ts';

const committee = (draw: Draw, world: World): string =>
  draw.pick([
    `Ủy ban nhân dân ${provinceName(world)}`,
    `UBND ${provinceName(world)}`,
    `UBND ${provinceName(world)
      .split(' ')
      .slice(0, world.province.city ? 2 : 1)
      .join(' ')}`,
  ]);

/** Papers of a province’s council, committee and departments. */
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
