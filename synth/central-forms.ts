import { dated, type Form, number, state } from './cited-forms.ts';
import { DRAFTERS, MINISTRIES } from './vocab/bodies.ts';

/** Papers of the Government, its ministries and the National Assembly. */
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
