import type { GoldDocument } from '../schemas/gold.ts';
import { drawBody } from './body.ts';
import { citation } from './citations.ts';
import { openLibrary } from './cited-documents.ts';
import { type Draw, drawing } from './draw.ts';
import { drawDateLine, drawNumber, drawTitle, KINDS, type Kind, NATIONAL } from './head.ts';
import { makeOffice, type Office, provinceName, type World } from './offices.ts';
import { edges, type PlacedFind, place, placed } from './outline.ts';
import { drawPeriod } from './periods.ts';
import { join, type Piece, plain, say } from './piece.ts';
import type { Matter } from './prose.ts';
import { drawRecipients, drawSigner } from './tail.ts';
import { COMMUNES, PROVINCE_PLACES } from './vocab/places.ts';
import { CLOSINGS, TOPICS } from './vocab/topics.ts';

/** A stretch of the sheet, before anything is said of how it is set. */
export type Stretch =
  | { readonly kind: 'columns'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: 'centred'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string };

export interface Synthetic {
  readonly seed: number;
  readonly stretches: readonly Stretch[];
  readonly gold: GoldDocument;
  /** By kind of value, the form that each gold item shows, in the order of gold. */
  readonly tags: { readonly [kind: string]: readonly string[] };
}

function drawWorld(draw: Draw): World {
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

/** One document with all that is true of it, the same for the same seed. */
export function synthesize(seed: number): Synthetic {
  const draw = drawing(seed);
  const world = drawWorld(draw);
  const office = makeOffice(draw, world);
  const library = openLibrary(world, office.local);
  const kind: Kind = draw.weighted({ plan: 84, directive: 3, report: 3, notice: 3, programme: 2, letter: 5 });
  const topic = draw.pick(TOPICS);
  const period =
    kind === 'letter'
      ? null
      : drawPeriod(draw, world.month === 12 && draw.chance(0.6) ? world.year + 1 : world.year);

  const number = drawNumber(draw, office, kind);
  const dateLine = drawDateLine(draw, office, world);
  const title = drawTitle(draw, library, topic, period, kind, office.head === 'party');
  const year = period?.to ?? world.year;
  const matter: Matter = {
    draw,
    topic,
    library,
    calendar: {
      year: period && period.from !== null && period.from === period.to ? period.from : year,
      issued: dateLine.gold.issueDate && world.year,
      period,
    },
    units: office.units,
    under: null,
    reportTo: reportTo(draw, office, world),
    citing: draw.pick([0.05, 0.15, 0.35]),
    timing: draw.pick([0.05, 0.15, 0.3]),
  };
  const preamble = drawPreamble(draw, matter, office, kind, period?.words ?? null);
  const body = drawBody(matter);
  const set = place(body.nodes);
  const closing = drawClosing(draw, office, title.piece.text);
  const recipients = draw.chance(0.94) ? drawRecipients(draw, office, world) : { lines: [], recipients: [] };
  const signed = drawSigner(draw, office);

  const preambleFinds = preamble.flatMap((piece) => placed(piece, 'preamble'));
  const finds = [...title.finds, ...preambleFinds, ...set.finds];
  const province = office.province ?? namedProvince([...preambleFinds, ...title.finds], world);
  const { line } = KINDS[kind];
  const issue = dateLine.gold.issueDate;
  const letterhead = [
    ...office.parent,
    ...office.name,
    ...(office.head === 'party' ? ['*'] : []),
    ...number.lines,
  ];
  const subject = kind === 'letter' ? [`V/v ${lowered(title.piece.text)}`] : [];
  const gold: GoldDocument = {
    header: {
      type: {
        value: { code: KINDS[kind].code, name: KINDS[kind].name },
        raw: line ?? `V/v ${lowered(title.piece.text)}`,
      },
      number: number.gold,
      title: titleOf(kind, title.piece.text),
      issuer: {
        value: {
          name: office.name.join(' '),
          parent: office.parent.length > 0 ? office.parent.join(' ') : null,
          level: office.level,
          province,
          evidence: 'letterhead',
        },
        raw: office.name.join(' '),
      },
      ...dateLine.gold,
      period: period && { value: period.edtf, raw: period.words.text },
    },
    sections: set.sections.map(({ section }) => section),
    preamble: passage(preamble.map((piece) => piece.text)),
    closing: passage(closing),
    citations: listed(finds, 'citations'),
    dates: [
      ...(issue
        ? [{ value: issue.value, precision: 'day' as const, role: 'issue' as const, raw: issue.raw }]
        : []),
      ...listed(finds, 'dates'),
    ],
    deadlines: listed(finds, 'deadlines'),
    signers: [signed.signer],
    recipients: recipients.recipients.map(({ recipient }) => recipient),
    assignments: [...set.assignments],
    flags: [
      ...new Set([
        ...number.flags,
        ...dateLine.flags,
        ...(signed.signer.name === null ? ['missing-signer-name'] : []),
        ...(body.outOfSequence ? ['section-sequence'] : []),
      ]),
    ],
  } as GoldDocument;
  const stretches: Stretch[] = [
    {
      kind: 'columns',
      left: [...letterhead, ...subject],
      right: [...NATIONAL[office.head], ...dateLine.lines],
    },
    ...(line ? [{ kind: 'centred' as const, lines: [line, title.piece.text] }] : []),
    ...preamble.map((piece): Stretch => ({ kind: 'paragraph', text: piece.text })),
    ...set.paragraphs.map(({ text }): Stretch => ({ kind: 'paragraph', text })),
    ...closing.map((text): Stretch => ({ kind: 'paragraph', text })),
    { kind: 'columns', left: recipients.lines, right: signed.lines },
  ];
  const of = (wanted: string) => finds.filter(({ find }) => find.kind === wanted).map(({ find }) => find.tag);
  const tags = {
    'header.type': [`type: ${kind}`],
    'header.number': [number.tag],
    'header.title': [title.tag],
    'header.issuer': [`issuer: ${office.kind}`],
    'header.place': [dateLine.tag],
    'header.issueDate': [dateLine.tag],
    'header.period': [period?.tag ?? 'no period'],
    sections: set.sections.map(({ tag }) => tag),
    citations: of('citations'),
    dates: [...(issue ? [dateLine.tag] : []), ...of('dates')],
    deadlines: of('deadlines'),
    signers: [signed.tag],
    recipients: recipients.recipients.map(({ tag }) => tag),
  };
  return { seed, stretches, gold, tags };
}

const lowered = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);

function titleOf(kind: Kind, text: string) {
  const value = kind === 'letter' ? `V/v ${lowered(text)}` : text;
  return { value, raw: value };
}

function reportTo(draw: Draw, office: Office, world: World): string {
  if (office.head === 'party') return draw.pick(['Ban Thường vụ Tỉnh ủy', 'Văn phòng Tỉnh ủy']);
  if (!office.local) return draw.pick(['Văn phòng Bộ', 'Bộ']);
  if (office.level === 'tỉnh')
    return draw.pick(['Sở Nội vụ', 'Sở Tư pháp', `UBND ${provinceName(world)}`, 'Ủy ban nhân dân tỉnh']);
  if (office.level === 'huyện' || office.level === 'phòng')
    return draw.pick(['Phòng Nội vụ', 'UBND huyện', 'Ủy ban nhân dân huyện']);
  if (office.level === 'xã') return draw.pick(['UBND xã', 'Ủy ban nhân dân xã']);
  return draw.pick(['Văn phòng', 'Sở Nội vụ', 'Ban Chỉ đạo']);
}

/** "Căn cứ …;" one a paragraph, then the clause that issues the document; or one sentence for all. */
function drawPreamble(draw: Draw, matter: Matter, office: Office, kind: Kind, time: Piece | null): Piece[] {
  const { library } = matter;
  const name = {
    plan: 'Kế hoạch',
    directive: 'Chỉ thị',
    report: 'Báo cáo',
    notice: 'Thông báo',
    programme: 'Chương trình',
    letter: 'văn bản',
  }[kind];
  if (kind === 'letter') {
    return [
      plain(
        `Kính gửi: ${draw.pick(['Các cơ quan, đơn vị trực thuộc', 'Ủy ban nhân dân các xã, thị trấn', 'Các sở, ban, ngành tỉnh'])}.`,
      ),
      say`Thực hiện ${citation(draw, library)}, ${office.self} đề nghị các cơ quan, đơn vị triển khai các nội dung sau:`,
    ];
  }
  const work = draw.chance(0.6)
    ? ` công tác ${matter.topic.work}`
    : ` thực hiện công tác ${matter.topic.work}`;
  const timed = time !== null && draw.chance(0.5) ? say`${work} ${time}` : plain(work);
  const issue = say`${office.self} ${draw.pick(['xây dựng', 'ban hành'])} ${name}${timed}${draw.pick([' như sau:', ', cụ thể như sau:', ' với các nội dung sau:'])}`;
  const form = draw.weighted({ lines: 4, sentence: 5, both: 1 });
  const count = draw.int(1, 4);
  if (form === 'sentence') {
    const cited = Array.from({ length: count }, () => citation(draw, library));
    return [
      join([
        draw.pick(['Thực hiện ', 'Căn cứ ', 'Triển khai thực hiện ']),
        join(cited, '; '),
        draw.pick([', ', '; ']),
        issue,
      ]),
    ];
  }
  const lines = Array.from(
    { length: count },
    () => say`${draw.pick(['Căn cứ', 'Căn cứ', 'Thực hiện'])} ${citation(draw, library)};`,
  );
  return [...lines, issue];
}

function drawClosing(draw: Draw, office: Office, title: string): string[] {
  const count = draw.weighted({ '1': 6, '2': 3, '0': 1 });
  const lines = draw
    .some(CLOSINGS, Number(count))
    .map((line) => line.replace('{title}', lowered(title)).replace('{office}', office.self));
  // a title that cites would be a citation of the closing as well
  return lines
    .map((line) =>
      / số |Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị quyết|Tiêu chuẩn|tiêu chuẩn/u.test(line) ||
      /\d{4}/u.test(line)
        ? (CLOSINGS[2] as string)
        : line,
    )
    .filter((line, at, all) => all.indexOf(line) === at)
    .map((line, at, all) => (at === all.length - 1 ? line.replace(/\.$/u, './.') : line));
}

function passage(texts: readonly string[]): GoldDocument['preamble'] {
  const first = edges(texts[0] ?? '');
  const last = edges(texts.at(-1) ?? '');
  return first.begins === null || last.ends === null
    ? null
    : { begins: edges(texts.join(' ')).begins as string, ends: edges(texts.join(' ')).ends as string };
}

/** The province that bodies in the preamble name: all are of the document's own. */
function namedProvince(finds: readonly PlacedFind[], world: World): string | null {
  const names = finds.some(
    ({ find }) =>
      find.kind === 'citations' && find.value.issuers.some((issuer) => issuer.includes(provinceName(world))),
  );
  return names ? world.province.name : null;
}

function listed<K extends 'citations' | 'dates' | 'deadlines'>(
  finds: readonly PlacedFind[],
  kind: K,
): GoldDocument[K] {
  return finds.flatMap(({ find, raw, sectionId }) => {
    if (find.kind !== kind) return [];
    return [kind === 'dates' ? { ...find.value, raw } : { ...find.value, raw, sectionId }];
  }) as unknown as GoldDocument[K];
}
