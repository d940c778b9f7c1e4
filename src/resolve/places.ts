import { fold } from '../core/fold.ts';
import { restoreMarks } from '../core/restore-marks.ts';
import { DISTRICTS } from '../rules/districts.vi.ts';
import { PROVINCES } from '../rules/provinces.vi.ts';

/**
 * A body's name with the places in it as the country's lists spell them: what stands behind "huyện", "Quận ủy", "thành phố" is
 * a district that has those letters ("QUẬN CẤM LỆ"), what stands behind "tỉnh" a province, one letter off at most
 * ("tỉnh Quảng Thị"). A name that no list has stays.
 */
export function restorePlaces(body: string): string {
  const marked = restoreMarks(
    restoreMarks(body, DISTRICTS, (_, before) => BEFORE_DISTRICT.test(before)),
    PROVINCES_NAMED,
  );
  return marked.replace(PROVINCE_AT, (read) => provinceOneOff(read) ?? read);
}

/** The district or province of the date line as the lists spell it, where a body's name holds it as one; null for any other place. */
export function listedPlace(place: string, body: string): string | null {
  const at = fold(body).indexOf(fold(place));
  const before = at < 0 ? '' : fold(body).slice(0, at);
  if (BEFORE_DISTRICT.test(before)) return restoreMarks(place, DISTRICTS);
  return BEFORE_PROVINCE.test(before) ? restoreMarks(place, PROVINCE_NAMES) : null;
}

const BEFORE_DISTRICT =
  /(?:^|[ .])(?:(?:huyen|quan|thi|thanh)(?: uy| doan)|huyen|quan|thi xa|thanh pho|tp\.?) $/;
const BEFORE_PROVINCE = /(?:^|[ .])(?:tinh(?: uy| doan)?|thanh pho|tp\.?) $/;
const PROVINCE_NAMES = PROVINCES.map(({ name }) => name).filter((name) => name.includes(' '));
/** Before a province's name "tính" is "tỉnh". */
const PROVINCES_NAMED = PROVINCE_NAMES.flatMap((name) => [
  `tỉnh ${name}`,
  `thành phố ${name}`,
  `Tỉnh ủy ${name}`,
  `Thành ủy ${name}`,
]);
const PROVINCE_AT =
  /(?<=(?<![\p{L}\p{M}])tỉnh )\p{Lu}[\p{L}\p{M}]* \p{Lu}[\p{L}\p{M}]*(?![\p{L}\p{M}]| \p{Lu})/giu;

function provinceOneOff(read: string): string | null {
  const own = fold(read);
  const near = PROVINCE_NAMES.filter((name) => name.length === own.length && apart(fold(name), own) <= 1);
  const [name] = near;
  if (name === undefined || near.length > 1 || fold(name) === own) return null;
  return read === read.toUpperCase() ? name.toUpperCase() : name;
}

/** In how many places two texts of one length differ. */
export const apart = (one: string, other: string): number =>
  [...one].filter((letter, at) => letter !== other[at]).length;
