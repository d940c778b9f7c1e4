import type { GoldDocument } from '../schemas/gold.ts';
import type { Draw } from './draw.ts';
import type { ProvincePlaces } from './vocab/places.ts';

/** Where and when a document is issued. */
export interface World {
  readonly province: ProvincePlaces;
  /** "Huyện Ba Bể"; null from July 2025. */
  readonly district: string | null;
  readonly commune: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Level = NonNullable<NonNullable<GoldDocument['header']['issuer']>['value']['level']>;

/** A body that issues documents: how it heads, numbers and signs them. */
export interface Office {
  /** Which kind of letterhead it shows. */
  readonly kind: string;
  /** The superior body's lines, then its own. */
  readonly parent: readonly string[];
  readonly name: readonly string[];
  readonly head: 'state' | 'party' | 'youth';
  readonly level: Level;
  /** As its own or its superior's name says; null where neither does. */
  readonly province: string | null;
  /** Its part of a symbol. */
  readonly code: string;
  readonly numbering: 'state' | 'party';
  readonly places: readonly string[];
  /** How it names itself in its sentences. */
  readonly self: string;
  /** The collective for which it is signed, in capitals. */
  readonly behalf: string | null;
  readonly chief: string;
  readonly deputy: string;
  readonly units: readonly string[];
  /** Whether it stands under a province, so that documents of its bodies may be cited. */
  readonly local: boolean;
}

export const upper = (text: string): string => text.toLocaleUpperCase('vi');

export const isNewMap = ({ year, month }: World) => year > 2025 || (year === 2025 && month >= 7);
export const provinceWord = ({ province }: World) => (province.city ? 'thành phố' : 'tỉnh');
/** "tỉnh Lào Cai" */
export const provinceName = (world: World): string => `${provinceWord(world)} ${world.province.name}`;

/** Draws an office of one kind. */
export type Maker = (draw: Draw, world: World) => Office;
