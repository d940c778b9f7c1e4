import { CENTRAL } from './central-forms.ts';
import type { CitedDocument, Era } from './cited-forms.ts';
import type { Draw } from './draw.ts';
import { LOCAL } from './local-forms.ts';
import type { World } from './office.ts';
import { MIDDLE, OLD } from './old-forms.ts';
import { LOCAL_PARTY, PARTY } from './party-forms.ts';
import { TOPICS } from './vocab/topics.ts';

/** What a document may cite. */
export interface Library {
  readonly world: World;
  /** Whether it cites bodies of its province. */
  readonly local: boolean;
  /** Depth of citations inside a subject. */
  readonly depth: number;
  /** In a title in capitals. */
  readonly capitals: boolean;
  /** One that was cited before, now and then. */
  remembered(draw: Draw): CitedDocument | null;
  remember(document: CitedDocument): void;
  isKnown(normalized: string): boolean;
}

export function openLibrary(world: World, local: boolean): Library {
  const shelf: CitedDocument[] = [];
  return {
    world,
    local,
    depth: 0,
    capitals: false,
    remembered: (draw) => (shelf.length > 1 && draw.chance(0.15) ? draw.pick(shelf) : null),
    remember: (document) => shelf.push(document),
    isKnown: (normalized) => shelf.some((other) => other.normalized === normalized),
  };
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const subjects = TOPICS.flatMap((topic) => topic.subjects);

/** A document that this one may cite, new to it. */
export function draftDocument(
  draw: Draw,
  library: Library,
  which?: 'central' | 'local' | 'party' | 'numbers only',
): CitedDocument {
  const { world } = library;
  const shelf =
    which ??
    draw.weighted({
      central: 30,
      party: 16,
      local: library.local ? 36 : 0,
      localParty: library.local ? 12 : 0,
      old: 4,
      middle: 2,
    });
  const forms = {
    central: CENTRAL,
    local: LOCAL,
    party: PARTY,
    localParty: LOCAL_PARTY,
    old: library.local ? OLD : OLD.slice(0, -1),
    middle: MIDDLE,
    'numbers only': CENTRAL.slice(0, 6),
  }[shelf];
  for (;;) {
    const era = eraOf(draw, world, shelf);
    const made = draw.pick(forms)(draw, era, world);
    if (library.isKnown(made.normalized)) continue;
    const document: CitedDocument = {
      year: null,
      party: false,
      old: false,
      terms: false,
      ...made,
      date: era.date,
      subjects: draw.some(subjects, 3),
    };
    library.remember(document);
    return document;
  }
}

function eraOf(draw: Draw, world: World, shelf: string): Era {
  const last = world.year - (world.month === 1 ? 1 : 0);
  const [from, to] =
    shelf === 'old' ? [1990, 1998] : shelf === 'middle' ? [1999, 2006] : [Math.max(2007, last - 6), last];
  const year = draw.int(Math.min(from, to), to);
  const month = year === world.year ? draw.int(1, Math.max(1, world.month - 1)) : draw.int(1, 12);
  return { year, date: `${year}-${pad(month)}-${pad(draw.int(1, 28))}` };
}
