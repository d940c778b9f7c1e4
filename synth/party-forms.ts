import { type Form, number, party } from './cited-forms.ts';

/** Papers of the Party’s centre. */
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

/** Papers of the Party in a province. */
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
