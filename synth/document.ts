import type { GoldDocument } from '../schemas/gold.ts';
import { drawBody } from './body.ts';
import { openLibrary } from './cited-documents.ts';
import { drawArticles, drawGrounds } from './decision.ts';
import { type Draw, drawing } from './draw.ts';
import { drawAppendix, drawMarks } from './extras.ts';
import { type DrawnText, type Facts, goldOf, tagsOf } from './facts.ts';
import { drawDateLine, drawNumber, drawTitle, KINDS, type Kind, NATIONAL } from './head.ts';
import type { Office, World } from './office.ts';
import { makeOffice } from './offices.ts';
import { drawClosing, drawPreamble, drawReceiver, lowered } from './opening.ts';
import { place } from './outline.ts';
import { drawPeriod, type Period } from './periods.ts';
import type { Matter } from './prose.ts';
import { centred, paragraphs, type Stretch } from './sheet.ts';
import { drawRecipients, drawSigners } from './tail.ts';
import { TOPICS } from './vocab/topics.ts';
import { drawWorld } from './world.ts';

export interface Synthetic {
  readonly seed: number;
  readonly stretches: readonly Stretch[];
  readonly gold: GoldDocument;
  /** By kind of value, the form that each gold item shows, in the order of gold. */
  readonly tags: { readonly [kind: string]: readonly string[] };
}

/** One document with all that is true of it, the same for the same seed. */
export function synthesize(seed: number): Synthetic {
  const draw = drawing(seed);
  const world = drawWorld(draw);
  const office = makeOffice(draw, world);
  const kind = drawKind(draw, office);
  const library = openLibrary(world, office.local);
  const topic = draw.pick(TOPICS);
  const planned = world.month === 12 && draw.chance(0.6) ? world.year + 1 : world.year;
  const period = kind === 'letter' ? null : drawPeriod(draw, planned);
  const bare = kind === 'plan' && OWN_NAMES.has(office.kind) && draw.chance(0.04);
  const number = bare ? NO_NUMBER : drawNumber(draw, office, kind);
  const dateLine = bare ? NO_DATE : drawDateLine(draw, office, world);
  const title = drawTitle(draw, library, topic, period, kind, office.head === 'party');
  const matter: Matter = {
    draw,
    topic,
    library,
    calendar: calendarOf(period, world, dateLine.gold.issueDate?.value ?? null),
    units: office.units,
    under: null,
    reportTo: drawReceiver(draw, office, world),
    citing: draw.pick([0.05, 0.15, 0.35]),
    timing: draw.pick([0.05, 0.15, 0.3]),
  };
  const text = drawText(draw, matter, office, kind, period, title.piece.text);
  const recipients = draw.chance(0.94) ? drawRecipients(draw, office, world) : { lines: [], recipients: [] };
  const signed = drawSigners(draw, office);
  const facts: Facts = {
    world,
    office,
    kind,
    period,
    bare,
    number,
    dateLine,
    title,
    text,
    recipients,
    signed,
  };
  const letterhead = [...office.parent, ...office.name, ...drawRule(draw, office), ...number.lines];
  const subject = kind === 'letter' ? [`V/v ${lowered(title.piece.text)}`] : [];
  const { line } = KINDS[kind];
  const head: Stretch = {
    kind: 'columns',
    left: [...letterhead, ...subject],
    right: [...NATIONAL[office.head], ...dateLine.lines],
  };
  const tail: Stretch[] =
    signed.blocks.length > 1
      ? [
          { kind: 'columns', left: recipients.lines, right: [] },
          { kind: 'columns', left: signed.blocks[0]?.lines ?? [], right: signed.blocks[1]?.lines ?? [] },
        ]
      : [{ kind: 'columns', left: recipients.lines, right: signed.blocks[0]?.lines ?? [] }];
  const stretches = [
    ...(bare ? [] : [...drawMarks(draw), head]),
    ...(line ? [centred(line, title.piece.text)] : []),
    ...text.before,
    ...(text.attached === null ? paragraphs(text.body.paragraphs.map((one) => one.text)) : []),
    ...paragraphs(text.closing),
    ...tail,
    ...(text.attached ?? []),
    ...drawAppendix(draw, text.attached !== null),
  ];
  return { seed, stretches, gold: goldOf(facts), tags: tagsOf(facts) };
}

function drawText(
  draw: Draw,
  matter: Matter,
  office: Office,
  kind: Kind,
  period: Period | null,
  title: string,
): DrawnText {
  if (kind !== 'decision') {
    const preamble = drawPreamble(draw, matter, office, kind, period?.words ?? null);
    const { nodes, outOfSequence } = drawBody(matter);
    const before = paragraphs(preamble.map((piece) => piece.text));
    return {
      preamble,
      before,
      body: place(nodes),
      outOfSequence,
      closing: drawClosing(draw, office, title),
      attached: null,
    };
  }
  const grounds = drawGrounds(draw, matter, office);
  const inner = grounds.slice(1, -1).map((piece) => piece.text);
  const opening = [
    centred((grounds[0] as (typeof grounds)[number]).text),
    ...paragraphs(inner),
    centred('QUYẾT ĐỊNH:'),
  ];
  const issues = draw.chance(0.35);
  const articles = drawArticles(draw, matter, issues);
  if (!issues) {
    return {
      preamble: grounds,
      before: opening,
      body: place(articles),
      outOfSequence: false,
      closing: [],
      attached: null,
    };
  }
  // the body is the attached paper's; the articles stand before it
  const texts = articles.map(({ printed, text }) => ({ ...text, text: printed + text.text }));
  const shifted = articles.map(({ printed, text }, at) => ({
    text: texts[at]?.text ?? '',
    finds: text.finds.map((find) => ({
      ...find,
      start: find.start + printed.length,
      end: find.end + printed.length,
    })),
  }));
  const { nodes, outOfSequence } = drawBody({ ...matter, timing: 0 });
  const body = place(nodes);
  const plan = centred('KẾ HOẠCH', draw.pick(matter.topic.titles), '(Kèm theo Quyết định nêu trên)');
  return {
    preamble: [
      ...grounds,
      ...shifted.map(({ text, finds }) => ({
        text,
        finds: finds.filter(({ kind: of }) => of !== 'deadlines'),
      })),
    ],
    before: [...opening, ...paragraphs(texts.map(({ text }) => text))],
    body,
    outOfSequence,
    closing: [],
    attached: [plan, ...paragraphs(body.paragraphs.map(({ text }) => text))],
  };
}

function drawKind(draw: Draw, office: Office): Kind {
  const decisions = office.head === 'state' && office.kind !== 'inspection team' ? 8 : 0;
  return draw.weighted({
    plan: 77,
    directive: 3,
    report: 3,
    notice: 3,
    programme: 2,
    letter: 6,
    decision: decisions,
  });
}

/** Offices whose own name stands in the clause that issues a plan. */
const OWN_NAMES = new Set(['province committee', 'department', 'Party committee of a province', 'union']);

const NO_NUMBER = { lines: [], gold: null, tag: 'number: none', flags: ['missing-number'] };
const NO_DATE = {
  lines: [],
  gold: { place: null, issueDate: null },
  tag: 'date: none',
  flags: ['missing-issue-date'],
};

function calendarOf(period: Period | null, world: World, issueDate: string | null): Matter['calendar'] {
  const one = period && period.from !== null && period.from === period.to ? period.from : null;
  return {
    year: one ?? period?.to ?? world.year,
    issued: issueDate === null ? null : world.year,
    issuedOn: issueDate?.replaceAll('XX', '01') ?? null,
    period,
  };
}

/** The star of the Party, or the rule that offices draw under their name. */
function drawRule(draw: Draw, office: Office): string[] {
  if (office.head === 'party') return ['*'];
  return draw.chance(0.2) ? ['-------'] : [];
}
