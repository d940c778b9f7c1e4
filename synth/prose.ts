import { type Citing, citation } from './citations.ts';
import { DATED } from './dated-times.ts';
import type { Draw } from './draw.ts';
import { join, type Piece, plain, say, sentence } from './piece.ts';
import { RECURRING } from './recurring-times.ts';
import type { Calendar } from './time-pieces.ts';
import { timeLimit } from './times.ts';
import { NO_CITATIONS } from './vocab/cited.ts';
import type { Topic } from './vocab/topics.ts';
import { AIMS } from './vocab/topics.ts';

/** What sentences are made of: the plan's topic, what it cites, its time, and who works under its issuer. */
export interface Matter extends Citing {
  readonly draw: Draw;
  readonly topic: Topic;
  readonly calendar: Omit<Calendar, 'duty'>;
  readonly units: readonly string[];
  /** The unit that the heading above makes responsible. */
  readonly under: string | null;
  /** To whom reports go. */
  readonly reportTo: string;
  /** How full the text is of citations and of deadlines, 0 to 1. */
  readonly citing: number;
  readonly timing: number;
}

const lower = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);

export const task = ({ draw, topic }: Matter): string => draw.pick(topic.tasks);

/** A sentence or two without a subject: what a bullet or a running item says. */
export function duty(matter: Matter): Piece {
  const { draw } = matter;
  const parts: Piece[] = [sentence(plain(task(matter)))];
  if (draw.chance(matter.citing)) parts[0] = citingTask(matter);
  else if (draw.chance(matter.timing)) parts[0] = timedTask(matter, null);
  else if (draw.chance(0.3)) parts[0] = plain(`${parts[0]?.text}; ${task(matter)}`);
  else if (draw.chance(0.04)) parts[0] = sentence(plain(draw.pick(NO_CITATIONS)));
  return ended(draw, parts[0] as Piece);
}

export const ended = (draw: Draw, piece: Piece): Piece => join([piece, draw.weighted({ '.': 8, ';': 3 })]);

/** A sentence that is a paragraph of its own, two to four clauses long. */
export function paragraph(matter: Matter): Piece {
  const { draw } = matter;
  const clauses = draw.some(matter.topic.tasks, 3);
  const first = draw.chance(matter.citing) ? citingTask(matter) : sentence(clauses[0] as string);
  const rest = [`${clauses[1]}; ${clauses[2]}.`, `${clauses[1]}, ${clauses[2]}.`, `${clauses[1]}.`];
  const aim = draw.chance(0.5) ? ` ${draw.pick(AIMS)}` : '';
  return join([first, '. ', sentence(draw.pick(rest)), aim]);
}

/** "Tiếp tục thực hiện …": the citation ends its clause. */
function citingTask(matter: Matter): Piece {
  const { draw } = matter;
  const cue = draw.pick([
    ...[
      'Tiếp tục thực hiện',
      'Triển khai có hiệu quả',
      'Quán triệt sâu rộng',
      'Thực hiện nghiêm',
      'Tổ chức tuyên truyền',
    ],
    ...['Chấp hành nghiêm'],
  ]);
  const form = draw.weighted({ end: 6, inside: 3, two: 1, pair: 1, issued: 0.7, back: 0.5 });
  if (form === 'pair')
    return say`${cue} ${citation(draw, matter.library, true)} và ${citation(draw, matter.library)}`;
  if (form === 'issued') {
    return say`${cue} Quy chế phối hợp ban hành kèm theo ${citation(draw, matter.library, true)}`;
  }
  if (form === 'back') return plain(`${cue} các nội dung của Kế hoạch này; ${task(matter)}`);
  if (form === 'inside') return sentence(say`${task(matter)} theo ${citation(draw, matter.library, true)}`);
  if (form === 'two') {
    return say`${cue} ${citation(draw, matter.library)}; ${citation(draw, matter.library)}`;
  }
  return say`${cue} ${citation(draw, matter.library)}`;
}

/** What has to be done by when; the subject stands in front when it is given. */
export function timedTask(matter: Matter, unit: string | null): Piece {
  const { draw } = matter;
  const lead = unit === null ? '' : `${unit} `;
  const form = draw.weighted({
    event: 2,
    done: 5,
    report: 4,
    opening: 3,
    regular: 5,
    send: 2,
    stage: unit === null ? 3 : 0,
  });
  const within = (
    action: string | null,
    reportTo: string | null,
    responsible = unit ?? matter.under,
  ): Calendar => ({
    ...matter.calendar,
    duty: { action, responsible, reportTo },
  });
  if (form === 'done') {
    const doing = task(matter);
    const at = timeLimit(draw, within(cased(doing, unit), null), POINTS);
    return say`${lead}${cased(doing, unit)}, hoàn thành ${at}`;
  }
  if (form === 'event') {
    const doing = cased(
      draw.pick(['tổ chức hội nghị sơ kết', 'tổ chức kiểm tra thực tế tại cơ sở', 'tổ chức lễ phát động']),
      unit,
    );
    return say`${lead}${doing} ${timeLimit(draw, within(doing, null), EVENTS)}`;
  }
  if (form === 'stage') {
    const label = draw.pick(['Thời gian thực hiện', 'Thời gian hoàn thành', 'Thời gian']);
    return say`${label}: ${timeLimit(draw, within(null, null), STAGES)}`;
  }
  const verb = cased(draw.pick(['báo cáo kết quả', 'báo cáo kết quả thực hiện', 'gửi báo cáo']), unit);
  const to = matter.reportTo;
  if (form === 'report') return say`${lead}${verb} về ${to} ${timeLimit(draw, within(verb, to), POINTS)}`;
  if (form === 'regular') {
    const subject = unit === null ? null : inside(unit);
    const at = timeLimit(draw, within(lower(verb), to, subject ?? matter.under), RECURRING);
    return subject === null
      ? say`${sentence(at)} ${lower(verb)} về ${to}`
      : say`${sentence(at)}, ${subject} ${verb} về ${to}`;
  }
  if (form === 'opening' && unit !== null) {
    const subject = inside(unit);
    const at = timeLimit(draw, within(verb, to, subject), POINTS);
    return say`${sentence(at)}, ${subject} ${verb} về ${to}`;
  }
  const sending = cased(draw.pick(['gửi danh sách', 'gửi dự thảo', 'gửi số liệu']), unit);
  return say`${lead}${sending} về ${to} ${timeLimit(draw, within(sending, to), POINTS)}`;
}

/** A unit's name amid a sentence: "các phòng", but "Sở Nội vụ". */
const inside = (unit: string): string => (unit.startsWith('Các ') ? lower(unit) : unit);

const cased = (words: string, unit: string | null): string =>
  unit === null ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;

const only = (...tags: readonly string[]) => DATED.filter(([tag]) => tags.includes(tag));
/** By when: a point in time, or a stretch whose end counts. */
const POINTS = only(
  'day with its year',
  'day without its year',
  'an hour of a day',
  'a month',
  'a quarter',
  'a quarter without its year',
  'a third of a month',
  'a duration',
  'before an event',
  'the next month',
);
/** What may stand behind "Thời gian:". */
const STAGES = only(
  'quarters from to',
  'quarters one by one',
  'a window in one month',
  'a window without its word',
  'a window with hours',
  'a part of a month',
  'day with its year',
  'until a day',
  'a window of days',
  'a window of months',
  'a month',
  'a quarter',
).filter(([tag]) => tag !== 'day with its year');
/** When something is held. */
const EVENTS = only('on a day', 'a window of days', 'a window in one month', 'a quarter');
