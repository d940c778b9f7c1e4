import type { Draw } from './draw.ts';
import type { Outline } from './outline.ts';
import { type Piece, plain, say, sentence } from './piece.ts';
import { duty, ended, type Matter, paragraph, task, timedTask } from './prose.ts';
import { AIMS, FUNDS, HEADINGS_OF_AIMS, PART_HEADINGS } from './vocab/topics.ts';

/** How the nodes of one document are labelled. */
interface Labels {
  readonly scheme: 'roman' | 'roman-' | 'roman/' | 'Phần' | 'PHẦN' | 'thứ' | 'letters' | 'arabic' | 'Chương';
  /** Headings of parts in ordinary case. */
  readonly quiet: boolean;
  readonly item: (n: number) => string;
  readonly point: (letter: string) => string;
  readonly bullet: string;
  /** Items under items are dotted, not lettered. */
  readonly dotted: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'];
const CAPITALS = ['A', 'B', 'C', 'D', 'E', 'G'];

function drawLabels(draw: Draw): Labels {
  const scheme = draw.weighted({
    roman: 60,
    'roman-': 6,
    'roman/': 3,
    Phần: 3,
    PHẦN: 3,
    thứ: 3,
    letters: 4,
    Chương: 2,
    arabic: 14,
  });
  const party = scheme === 'roman-' && draw.chance(0.6);
  const stroke = scheme === 'roman/' && draw.chance(0.6);
  return {
    scheme,
    item: (n) => (party ? `${n}- ` : stroke ? `${n}/ ` : `${n}. `),
    point: draw.pick([
      (letter: string) => `${letter}) `,
      (letter: string) => `${letter}) `,
      (letter: string) => `${letter}. `,
      (letter: string) => `${letter}/ `,
    ]),
    bullet: draw.weighted({ '-': 9, '–': 1, '•': 0.5 }),
    dotted: draw.chance(0.25),
    quiet: draw.chance(0.06),
  };
}

type Node = Omit<Outline, 'tag'> & { readonly tag?: string };
const node = (made: Partial<Node> & Pick<Outline, 'level'>, tag: string): Outline => ({
  label: null,
  printed: '',
  heading: null,
  sign: '',
  text: plain(''),
  children: [],
  ...made,
  tag,
});

const bullets = (matter: Matter, labels: Labels, count: number, say1: () => Piece): Outline[] =>
  Array.from({ length: count }, () => {
    const kids = matter.draw.chance(0.06) ? pluses(matter) : [];
    return node(
      {
        level: 'bullet',
        label: labels.bullet === '–' ? '-' : labels.bullet,
        printed: `${labels.bullet} `,
        // a bullet has no heading, whatever stands under it
        text: kids.length > 0 ? say`${sentence(task(matter))}:` : say1(),
        children: kids,
      },
      `bullet ${labels.bullet}`,
    );
  });

const pluses = (matter: Matter): Outline[] =>
  Array.from({ length: 2 }, () =>
    node({ level: 'bullet', label: '+', printed: '+ ', text: duty(matter) }, 'bullet +'),
  );

const points = (matter: Matter, labels: Labels, count: number): Outline[] => {
  const letters = LETTERS.slice(0, count);
  return letters.map((letter) => {
    const own = { level: 'point' as const, label: letter, printed: labels.point(letter) };
    if (!matter.draw.chance(0.07)) return node({ ...own, text: duty(matter) }, 'point');
    const children = bullets(matter, labels, 2, () => duty(matter));
    return node(
      { ...own, heading: sentence(task(matter)).text, sign: matter.draw.pick([':', '']), children },
      'headed point',
    );
  });
};

const dots = (matter: Matter, labels: Labels, above: number, count: number): Outline[] =>
  Array.from({ length: count }, (_, at) => {
    const label = `${above}.${at + 1}`;
    const own = { level: 'item' as const, label, printed: `${label}${matter.draw.pick(['. ', '. ', ' '])}` };
    if (!matter.draw.chance(0.15)) return node({ ...own, text: duty(matter) }, 'dotted item');
    const heading = sentence(task(matter)).text;
    const deeper = [1, 2].map((n) =>
      node(
        { level: 'item', label: `${label}.${n}`, printed: `${label}.${n}. `, text: duty(matter) },
        'twice dotted item',
      ),
    );
    const children = matter.draw.chance(0.5) ? deeper : bullets(matter, labels, 2, () => duty(matter));
    return node({ ...own, heading, sign: matter.draw.pick([':', '', '.']), children }, 'headed dotted item');
  });

/** A headed item with what stands under it. */
function headedItem(matter: Matter, labels: Labels, n: number, heading: string): Outline {
  const { draw } = matter;
  const under = draw.weighted({
    bullets: 6,
    points: labels.dotted ? 0 : 3,
    dots: labels.dotted ? 5 : 0,
    paragraph: 2,
  });
  const children = {
    bullets: () => bullets(matter, labels, draw.int(2, 4), () => duty(matter)),
    points: () => points(matter, labels, draw.int(2, 6)),
    dots: () => dots(matter, labels, n, draw.int(2, 3)),
    paragraph: () =>
      Array.from({ length: draw.int(1, 2) }, () =>
        node({ level: 'paragraph', text: paragraph(matter) }, 'paragraph'),
      ),
  }[under]();
  return node(
    {
      level: 'item',
      label: String(n),
      printed: labels.item(n),
      heading,
      sign: draw.pick(['', '', ':', '.']),
      children,
    },
    'headed item',
  );
}

const runningItem = (labels: Labels, n: number, text: Piece): Outline =>
  node({ level: 'item', label: String(n), printed: labels.item(n), text }, 'running item');

function tasksPart(matter: Matter, labels: Labels): Outline[] {
  const { draw, topic } = matter;
  const headed = draw.chance(0.6);
  const headings = draw.some(topic.headings, 3);
  if (headed) return headings.map((heading, at) => headedItem(matter, labels, at + 1, heading));
  return Array.from({ length: draw.int(2, 5) }, (_, at) =>
    runningItem(labels, at + 1, draw.chance(0.5) ? paragraph(matter) : duty(matter)),
  );
}

function aimsPart(matter: Matter, labels: Labels): Outline[] {
  const { draw } = matter;
  const aims = draw.some(AIMS, 4);
  if (draw.chance(0.5)) {
    return draw.some(HEADINGS_OF_AIMS, 2).map((heading, at) =>
      node(
        {
          level: 'item',
          label: String(at + 1),
          printed: labels.item(at + 1),
          heading,
          sign: draw.pick(['', ':']),
          children: aims.slice(at * 2, at * 2 + 2).map((aim) =>
            node(
              {
                level: 'bullet',
                label: labels.bullet === '–' ? '-' : labels.bullet,
                printed: `${labels.bullet} `,
                text: plain(aim),
              },
              `bullet ${labels.bullet}`,
            ),
          ),
        },
        'headed item',
      ),
    );
  }
  if (draw.chance(0.3))
    return aims.slice(0, 2).map((aim) => node({ level: 'paragraph', text: plain(aim) }, 'paragraph'));
  return aims.map((aim, at) => runningItem(labels, at + 1, plain(aim)));
}

/** A bullet's words and those of the bullets below it: a task each. */
const wordsUnder = ({ text, children }: Outline): string[] => [text.text, ...children.flatMap(wordsUnder)];

/** Who has to do what: units as headings with their bullets, or as subjects of running items. */
function lastPart(matter: Matter, labels: Labels): Outline[] {
  const { draw } = matter;
  const units = draw.some(matter.units, draw.int(2, 4));
  const headed = draw.chance(0.5);
  const items = units.map((unit, at) => {
    const asked = draw.chance(0.12) ? 'Đề nghị ' : '';
    if (headed) {
      const own = { ...matter, under: unit };
      const children = bullets(own, labels, draw.int(1, 3), () => duty(own));
      const tasks = children.flatMap(wordsUnder);
      return node(
        {
          level: 'item',
          label: String(at + 1),
          printed: labels.item(at + 1),
          heading: `${asked}${unit}`,
          sign: draw.pick(['', ':']),
          children,
          assigned: [{ unit, tasks }],
        },
        'unit as a heading',
      );
    }
    const timed = asked === '' && draw.chance(matter.timing * 2);
    const words = timed
      ? ended1(timedTask(matter, unit))
      : say`${asked}${unit} ${draw.pick(['chủ trì, phối hợp với các cơ quan liên quan ', 'có trách nhiệm ', ''])}${task(matter)}.`;
    return { ...runningItem(labels, at + 1, words), assigned: assignedIn(words.text, unit) };
  });
  if (!draw.chance(0.3)) return items;
  const everybody = 'Các cơ quan, đơn vị';
  const text = ended1(timedTask(matter, everybody));
  return [
    ...items,
    node(
      { level: 'paragraph', text, assigned: assignedIn(text.text, everybody) },
      'paragraph that addresses everybody',
    ),
  ];
}

/** The unit as printed, and what follows it. */
function assignedIn(text: string, unit: string): { unit: string; tasks: string[] }[] {
  const at = text.toLowerCase().indexOf(unit.toLowerCase());
  return [{ unit: text.slice(at, at + unit.length), tasks: [text.slice(at + unit.length).trim()] }];
}

const ended1 = (piece: Piece): Piece => say`${piece}.`;

/** Parts in their order, by the scheme of their labels. */
export function drawBody(matter: Matter): { nodes: Outline[]; tag: string; outOfSequence: boolean } {
  const { draw } = matter;
  const labels = drawLabels(draw);
  const kinds = [
    'aims',
    ...(draw.chance(0.2) ? ['scope'] : []),
    'tasks',
    ...(draw.chance(0.3) ? ['time'] : []),
    ...(draw.chance(0.4) ? ['funds'] : []),
    'last',
  ] as const;
  const fill = (kind: string): Outline[] => {
    if (kind === 'aims') return aimsPart(matter, labels);
    if (kind === 'tasks') return tasksPart(matter, labels);
    if (kind === 'last') return lastPart(matter, labels);
    if (kind === 'funds') return [node({ level: 'paragraph', text: plain(draw.pick(FUNDS)) }, 'paragraph')];
    if (kind === 'time') {
      return bullets(matter, labels, 2, () => ended(draw, timedTask({ ...matter }, null)));
    }
    return Array.from({ length: 2 }, (_, at) => runningItem(labels, at + 1, plain(draw.pick(AIMS))));
  };
  if (labels.scheme === 'arabic') {
    const nodes = kinds
      .filter((kind) => kind !== 'last')
      .map((kind, at) => arabicPart(matter, labels, at + 1, kind));
    return { nodes, tag: 'arabic alone', outOfSequence: false };
  }
  const oddity = draw.weighted({ none: 92, gap: 4, repeat: 4 });
  let n = 0;
  const nodes = kinds.map((kind, at) => {
    n += oddity === 'gap' && at === 1 ? 2 : oddity === 'repeat' && at === 2 ? 0 : 1;
    return part(matter, labels, n, partHeading(draw, labels, kind), fill(kind), oddity);
  });
  return { nodes, tag: `parts ${labels.scheme}`, outOfSequence: oddity !== 'none' };
}

function part(
  matter: Matter,
  labels: Labels,
  n: number,
  heading: string,
  children: Outline[],
  oddity: string,
): Outline {
  const { draw } = matter;
  const roman = ROMAN[n - 1] as string;
  const sign = draw.pick(['', '', '', ':']);
  const shape = {
    roman: { label: roman, printed: `${roman}. ` },
    'roman-': { label: roman, printed: `${roman}- ` },
    'roman/': { label: roman, printed: `${roman}/ ` },
    Phần: { label: roman, printed: `Phần ${roman}\n` },
    PHẦN: { label: roman, printed: `PHẦN ${roman}. ` },
    thứ: { label: `thứ ${ORDINALS[n - 1]}`, printed: `Phần thứ ${ORDINALS[n - 1]}\n` },
    Chương: { label: roman, printed: `Chương ${roman}\n` },
    letters: { label: CAPITALS[n - 1] as string, printed: `${CAPITALS[n - 1]}. ` },
    arabic: { label: String(n), printed: `${n}. ` },
  }[labels.scheme];
  const tag = `part ${labels.scheme}${oddity === 'none' ? '' : `, ${oddity}`}`;
  return node(
    { level: 'part', ...shape, heading, sign: shape.printed.endsWith('\n') ? '' : sign, children },
    tag,
  );
}

function partHeading(draw: Draw, labels: Labels, kind: string): string {
  const words = draw.pick(PART_HEADINGS[kind as keyof typeof PART_HEADINGS]);
  return labels.quiet ? words.slice(0, 1) + words.slice(1).toLocaleLowerCase('vi') : words;
}

/** An item that does the work of a part. */
function arabicPart(matter: Matter, labels: Labels, n: number, kind: string): Outline {
  const { draw } = matter;
  const words = draw.pick(PART_HEADINGS[kind as keyof typeof PART_HEADINGS]);
  const heading = words.slice(0, 1) + words.slice(1).toLocaleLowerCase('vi');
  const children = draw.chance(0.5)
    ? bullets(matter, labels, draw.int(2, 4), () => duty(matter))
    : points(matter, labels, draw.int(2, 5));
  return node(
    {
      level: 'item',
      label: String(n),
      printed: `${n}. `,
      heading,
      sign: draw.pick(['', ':', '.']),
      children,
    },
    'arabic alone',
  );
}
