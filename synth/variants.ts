import { type Synthetic, synthesize } from './document.ts';
import { drawing } from './draw.ts';
import { withNoise } from './noise.ts';
import { drawSetting, print } from './print.ts';
import { scarred } from './scars.ts';

export const VARIANTS = ['text', 'scars', 'noise'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Streams of chance of their own: how a document is set does not change what it says. */
const STREAM: { readonly [variant in Variant]: number } = { text: 0x7e47, scars: 0x5ca5, noise: 0x2015 };

export interface Made extends Synthetic {
  readonly text: string;
}

/** One document and its text in a variant. @param rate share of characters hit, for `noise` */
export function makeVariant(seed: number, variant: Variant, rate = 0): Made {
  const made = synthesize(seed);
  const draw = drawing(seed ^ (STREAM[variant] << 16));
  if (variant === 'scars') return { ...made, text: scarred(draw, made.stretches) };
  const text = print(made.stretches, drawSetting(drawing(seed ^ (STREAM.text << 16))));
  return { ...made, text: variant === 'noise' ? withNoise(draw, text, rate) : text };
}
