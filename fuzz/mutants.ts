import { seedOf } from '../fixtures/make/random.ts';
import { type Draw, drawing } from '../synth/draw.ts';
import { BYTE_MUTATIONS } from './byte-mutations.ts';
import type { Mutation } from './mutation.ts';
import { PDF_MUTATIONS } from './pdf-mutations.ts';
import { PICTURE_MUTATIONS } from './picture-mutations.ts';
import type { Kind, SoundFile } from './sound-files.ts';
import { TEXT_MUTATIONS } from './text-mutations.ts';

/** A file that no program wrote on purpose. */
export interface Mutant {
  /** Number, kind and what was done to it. */
  readonly name: string;
  readonly kind: Kind;
  readonly bytes: Buffer;
}

/** Scans are few: each costs as much as many of the others. */
const SHARES: Readonly<Record<Kind, number>> = { typeset: 50, scan: 4, text: 24, markdown: 8, picture: 14 };

const OWN_MUTATIONS: Readonly<Record<Kind, readonly Mutation[]>> = {
  typeset: PDF_MUTATIONS,
  scan: PDF_MUTATIONS,
  text: TEXT_MUTATIONS,
  markdown: TEXT_MUTATIONS,
  picture: PICTURE_MUTATIONS,
};
const MOST_BYTES = 4_000_000;

/** The mutant of that number: the same for the same seed, whatever others are made. */
export function makeMutant(
  seed: number,
  number: number,
  sound: Readonly<Record<Kind, readonly SoundFile[]>>,
): Mutant {
  const draw = drawing(seedOf(`${seed}/${number}`));
  const kind = draw.weighted(SHARES);
  const { extension, load } = draw.pick(sound[kind]);
  const names: string[] = [];
  let bytes = load();
  for (let left = draw.pick([1, 1, 2, 3]); left > 0; left--) {
    const mutation = draw.pick(draw.chance(0.65) ? OWN_MUTATIONS[kind] : BYTE_MUTATIONS);
    bytes = mutation.apply(bytes, draw, draw.pick(sound[partner(kind, draw)]).load()).subarray(0, MOST_BYTES);
    names.push(mutation.name);
  }
  const id = String(number).padStart(5, '0');
  return { name: `${id}-${kind}-${names.join('-')}${extension}`, kind, bytes };
}

/** What a file is grown together with is mostly of its own kind. */
function partner(kind: Kind, draw: Draw): Kind {
  return draw.chance(0.7) ? kind : draw.weighted(SHARES);
}
