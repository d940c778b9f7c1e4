import type { Draw } from './draw.ts';
import type { World } from './office.ts';
import { COMMUNES, PROVINCE_PLACES } from './vocab/places.ts';

/** Where and when a document is issued: the provinces of its day. */
export function drawWorld(draw: Draw): World {
  const year = draw.chance(0.75) ? draw.int(2016, 2025) : draw.int(2004, 2015);
  const month = draw.int(1, 12);
  const merged = year === 2025 && month >= 7;
  const province = draw.pick(PROVINCE_PLACES.filter((one) => !merged || !one.until2025));
  return {
    year,
    month,
    day: draw.int(1, 28),
    province,
    commune: draw.pick(COMMUNES),
    district: merged ? null : draw.pick(province.districts),
  };
}
