import type { Draw } from './draw.ts';
import { isNewMap, type Maker, type Office, type World } from './office.ts';
import { committee, company, inspection, school } from './other-offices.ts';
import { front, partyBelow, partyProvince, union, youth } from './party-offices.ts';
import {
  department,
  division,
  ministry,
  stateCommune,
  stateDistrict,
  stateProvince,
} from './state-offices.ts';

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
