import type { Form } from './cited-forms.ts';
import { number } from './cited-forms.ts';
import { provinceName } from './office.ts';
import { MINISTRIES } from './vocab/bodies.ts';

/** How documents were numbered before Thông tư liên tịch 55/2005. */

/** Forms before 1999. */
export const OLD: readonly Form[] = [
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
export const MIDDLE: readonly Form[] = [
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
