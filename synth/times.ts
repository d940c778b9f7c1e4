import type { GoldDocument } from '../schemas/gold.ts';
import type { Draw } from './draw.ts';
import type { Period } from './periods.ts';
import { type Known, known, type Piece, say } from './piece.ts';

type Deadline = GoldDocument['deadlines'][number];
/** A time limit without its duty. */
export type Time = Pick<Deadline, 'kind' | 'relation' | 'due' | 'rrule' | 'resolved'>;

/** What a form of words may ask of its document. */
export interface Calendar {
  /** The year of the plan's work. */
  readonly year: number;
  /** The year of issue; null where no date line says it. */
  readonly issued: number | null;
  readonly period: Period | null;
  /** What "đến …" and the like are completed with: who does what. */
  readonly duty: Pick<Deadline, 'action' | 'responsible' | 'reportTo'>;
}

const pad = (value: number): string => String(value).padStart(2, '0');

export const day = (
  words: string,
  value: string,
  precision: 'day' | 'month' | 'quarter' | 'year' | 'yearless' = 'day',
): Piece =>
  known(words, { kind: 'dates', value: { value, precision, role: 'deadline' } }, 'date of a deadline');

function limit(calendar: Calendar, piece: Piece, time: Time, tag: string): Piece {
  const value = { ...time, ...calendar.duty };
  return known(piece, { kind: 'deadlines', value } as Known, tag);
}

const fixed = (relation: Time['relation'], due: string, resolved: readonly string[]): Time => ({
  kind: 'fixed',
  relation,
  due,
  rrule: null,
  resolved: [...resolved],
});

/** The days of a yearless day inside the period: one year of a plan for a year, all of them for a recurring one. */
function inPeriod({ period }: Calendar, monthDay: string): string[] {
  return daysOf(period).filter((one) => one.endsWith(monthDay));
}

/** The day of a yearless limit: in the period's one year, else in the year of issue. */
function onceInPeriod(calendar: Calendar, monthDay: string): string[] {
  const { period, issued } = calendar;
  if (!period) return issued === null ? [] : [`${issued}-${monthDay}`];
  const days = inPeriod(calendar, monthDay);
  return days.length === 1 ? days : [];
}

/** All days of a period that has both its ends. */
function daysOf(period: Period | null): string[] {
  if (!period || period.from === null || period.to === null) return [];
  const days: string[] = [];
  const last = new Date(`${period.last}T00:00:00Z`);
  for (const at = new Date(`${period.first}T00:00:00Z`); at <= last; at.setUTCDate(at.getUTCDate() + 1)) {
    days.push(at.toISOString().slice(0, 10));
  }
  return days;
}

const weekday = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

interface Day {
  readonly d: number;
  readonly m: number;
  readonly y: number;
  readonly iso: string;
  readonly monthDay: string;
}

function drawDay(draw: Draw, year: number): Day {
  const [m, d] = [draw.int(1, 12), draw.int(1, 28)];
  return { d, m, y: year, iso: `${year}-${pad(m)}-${pad(d)}`, monthDay: `${pad(m)}-${pad(d)}` };
}

const dm = (draw: Draw, { d, m }: Day): string =>
  `${d < 10 && draw.chance(0.7) ? pad(d) : d}/${m < 3 && draw.chance(0.7) ? pad(m) : m}`;

/** With its year: "31/10/2022", "31 tháng 10 năm 2022". */
function whole(draw: Draw, at: Day): string {
  const d = at.d < 10 ? pad(at.d) : at.d;
  const m = at.m < 3 ? pad(at.m) : at.m;
  return draw.weighted({ slash: 6, words: 3, dot: 1 }) === 'words'
    ? `${d} tháng ${m} năm ${at.y}`
    : `${dm(draw, at)}/${at.y}`;
}

type Form = (draw: Draw, calendar: Calendar) => Piece;

const before = (draw: Draw): string =>
  draw.pick([
    'trước ngày',
    'trước ngày',
    'trước ngày',
    'chậm nhất ngày',
    'chậm nhất đến ngày',
    'chậm nhất là ngày',
    'muộn nhất ngày',
  ]);

const cut = (cue: string): [string, string] => [cue.slice(0, cue.lastIndexOf('ngày')), 'ngày'];

export const DATED: readonly (readonly [tag: string, weight: number, Form])[] = [
  [
    'day with its year',
    30,
    (draw, calendar) => {
      const at = drawDay(draw, calendar.year);
      const [cue, word] = cut(before(draw));
      return limit(
        calendar,
        say`${cue}${day(`${word} ${whole(draw, at)}`, at.iso)}`,
        fixed('before', at.iso, [at.iso]),
        '',
      );
    },
  ],
  [
    'day without its year',
    14,
    (draw, calendar) => {
      const at = drawDay(draw, calendar.year);
      const [cue, word] = cut(before(draw));
      const due = `XXXX-${at.monthDay}`;
      const words = draw.chance(0.7) ? `${word} ${dm(draw, at)}` : `${word} ${pad(at.d)} tháng ${at.m}`;
      return limit(
        calendar,
        say`${cue}${day(words, due, 'yearless')}`,
        fixed('before', due, onceInPeriod(calendar, at.monthDay)),
        '',
      );
    },
  ],
  [
    'until a day',
    8,
    (draw, calendar) => {
      const at = drawDay(draw, calendar.year);
      const cue = draw.pick(['đến hết ', 'đến ']);
      return limit(
        calendar,
        say`${cue}${day(`ngày ${whole(draw, at)}`, at.iso)}`,
        fixed('by-end', at.iso, [at.iso]),
        '',
      );
    },
  ],
  [
    'an hour of a day',
    8,
    (draw, calendar) => {
      const at = drawDay(draw, calendar.year);
      const hour = draw.int(7, 17);
      const minute = draw.pick([0, 0, 30]);
      const clock = draw.pick([
        `${hour} giờ ${pad(minute)}`,
        `${pad(hour)} giờ ${pad(minute)}`,
        `${hour}h${pad(minute)}`,
        ...(minute ? [] : [`${hour} giờ`, `${hour}h`]),
      ]);
      const value = `${at.iso}T${pad(hour)}:${pad(minute)}`;
      const cue = draw.pick(['trước ', 'chậm nhất ']);
      return limit(
        calendar,
        say`${cue}${clock}${draw.pick([' ', ', '])}${day(`ngày ${whole(draw, at)}`, at.iso)}`,
        fixed('before', value, [value]),
        '',
      );
    },
  ],
  [
    'a month',
    10,
    (draw, calendar) => {
      const m = draw.int(1, 12);
      const value = `${calendar.year}-${pad(m)}`;
      const words = draw.pick([`tháng ${m}/${calendar.year}`, `tháng ${pad(m)} năm ${calendar.year}`]);
      const cue = draw.pick(['trong ', 'trong ', 'cuối ', 'đầu ']);
      return limit(calendar, say`${cue}${day(words, value, 'month')}`, fixed('by-end', value, []), '');
    },
  ],
  [
    'a quarter',
    12,
    (draw, calendar) => {
      const q = draw.int(1, 4);
      const roman = ['I', 'II', 'III', 'IV'][q - 1] as string;
      const value = `${calendar.year}-${32 + q}`;
      const words = draw.pick([
        `quý ${roman}/${calendar.year}`,
        `quý ${roman} năm ${calendar.year}`,
        `quí ${roman}/${calendar.year}`,
      ]);
      return limit(calendar, say`trong ${day(words, value, 'quarter')}`, fixed('by-end', value, []), '');
    },
  ],
  [
    'a quarter without its year',
    5,
    (draw, calendar) => {
      const q = draw.int(1, 4);
      const roman = ['I', 'II', 'III', 'IV'][q - 1] as string;
      return limit(
        calendar,
        say`trong ${day(`quý ${roman}`, `XXXX-${32 + q}`, 'yearless')}`,
        fixed('by-end', `XXXX-${32 + q}`, []),
        '',
      );
    },
  ],
  [
    'a third of a month',
    3,
    (draw, calendar) => {
      const m = draw.int(1, 12);
      const [word, from, to] = draw.pick([
        ['thượng tuần', '01', '10'],
        ['trung tuần', '11', '20'],
      ] as const);
      const value = `${calendar.year}-${pad(m)}-${from}/${calendar.year}-${pad(m)}-${to}`;
      const words = known(
        `${word} tháng ${m}/${calendar.year}`,
        { kind: 'dates', value: { value, precision: 'interval', role: 'deadline' } },
        '',
      );
      return limit(calendar, say`trong ${words}`, fixed('by-end', value, [value]), '');
    },
  ],
  [
    'a window of days',
    9,
    (draw, calendar) => {
      const [one, other] = [drawDay(draw, calendar.year), drawDay(draw, calendar.year)].sort((a, b) =>
        a.iso < b.iso ? -1 : 1,
      ) as [Day, Day];
      const value = `${one.iso}/${other.iso}`;
      const until = draw.pick(['đến', 'đến', 'đến hết']);
      return limit(
        calendar,
        say`từ ${day(`ngày ${whole(draw, one)}`, one.iso)} ${until} ${day(`ngày ${whole(draw, other)}`, other.iso)}`,
        { kind: 'window', relation: 'from-to', due: value, rrule: null, resolved: [value] },
        '',
      );
    },
  ],
  [
    'a window of months',
    5,
    (draw, calendar) => {
      const one = draw.int(1, 8);
      const other = draw.int(one + 1, 12);
      const value = `${calendar.year}-${pad(one)}/${calendar.year}-${pad(other)}`;
      const first = `${calendar.year}-${pad(one)}`;
      return limit(
        calendar,
        say`từ ${day(`tháng ${one}`, first, 'month')} đến ${day(`tháng ${other}/${calendar.year}`, `${calendar.year}-${pad(other)}`, 'month')}`,
        { kind: 'window', relation: 'from-to', due: value, rrule: null, resolved: [] },
        '',
      );
    },
  ],
  [
    'a duration',
    9,
    (draw, calendar) => {
      const n = draw.pick(['03', '05', '07', '10', '15', '30']);
      const work = draw.pick(['', '', ' làm việc']);
      const event = draw.pick([
        'nhận được văn bản',
        'nhận đủ hồ sơ hợp lệ',
        'kết thúc đợt kiểm tra',
        'ban hành Kế hoạch',
        'tiếp nhận đơn',
      ]);
      const form = draw.weighted({ within: 5, round: 2, most: 1, latest: 2 });
      const text = {
        within: `trong thời hạn ${n} ngày${work} kể từ ngày ${event}`,
        round: `trong vòng ${n} ngày${work} kể từ ngày ${event}`,
        most: `không quá ${n} ngày${work} kể từ ngày ${event}`,
        latest: `chậm nhất ${n} ngày${work} kể từ ngày ${event}`,
      }[form];
      const relation = form === 'latest' ? 'before' : 'within';
      return limit(
        calendar,
        say`${text}`,
        { kind: 'duration', relation, due: null, rrule: null, resolved: [] },
        '',
      );
    },
  ],
];

const yearly = (at: Day): string => `FREQ=YEARLY;BYMONTH=${at.m};BYMONTHDAY=${at.d}`;

/** Limits that come back; each piece may hold several. */
export const RECURRING: readonly (readonly [tag: string, weight: number, Form])[] = [
  [
    'half-year and year with their days',
    8,
    (draw, calendar) => {
      const [one, other] = [drawDay(draw, 0), drawDay(draw, 0)];
      const [half, year] = [
        { ...one, m: 6 },
        { ...other, m: draw.pick([11, 12]) },
      ].map((at) => ({ ...at, monthDay: `${pad(at.m)}-${pad(at.d)}` })) as [Day, Day];
      const strict = draw.chance(0.8);
      const cue = strict ? 'trước ' : '';
      const say1 = (at: Day) =>
        day(
          draw.chance(0.5) ? `ngày ${pad(at.d)} tháng ${at.m}` : `ngày ${dm(draw, at)}`,
          `XXXX-${at.monthDay}`,
          'yearless',
        );
      const part = (label: string, at: Day) =>
        limit(
          calendar,
          say`${label} (${cue}${say1(at)})`,
          {
            kind: 'recurring',
            relation: strict ? 'before' : 'on',
            due: `XXXX-${at.monthDay}`,
            rrule: yearly(at),
            resolved: inPeriod(calendar, at.monthDay),
          },
          '',
        );
      return say`định kỳ ${part(draw.pick(['6 tháng', '06 tháng']), half)}, ${part('năm', year)}`;
    },
  ],
  [
    'a day of every year',
    8,
    (draw, calendar) => {
      const at = drawDay(draw, 0);
      return limit(
        calendar,
        say`trước ${day(`ngày ${dm(draw, at)}`, `XXXX-${at.monthDay}`, 'yearless')} ${draw.pick(['hằng', 'hàng'])} năm`,
        {
          kind: 'recurring',
          relation: 'before',
          due: `XXXX-${at.monthDay}`,
          rrule: yearly(at),
          resolved: inPeriod(calendar, at.monthDay),
        },
        '',
      );
    },
  ],
  [
    'a day of every month',
    7,
    (draw, calendar) => {
      const d = draw.int(3, 28);
      const text = draw.pick([
        `trước ngày ${pad(d)} hằng tháng`,
        `trước ngày ${d} hàng tháng`,
        `hằng tháng (trước ngày ${d})`,
      ]);
      return limit(
        calendar,
        say`${text}`,
        {
          kind: 'recurring',
          relation: 'before',
          due: `XXXX-XX-${pad(d)}`,
          rrule: `FREQ=MONTHLY;BYMONTHDAY=${d}`,
          resolved: daysOf(calendar.period).filter((one) => one.endsWith(`-${pad(d)}`)),
        },
        '',
      );
    },
  ],
  [
    'a day of the last month of every quarter',
    5,
    (draw, calendar) => {
      const d = draw.int(3, 28);
      const text = draw.pick([
        `trước ngày ${d} tháng cuối quý`,
        `trước ngày ${pad(d)} của tháng cuối quý`,
        `hằng quý (trước ngày ${d} tháng cuối quý)`,
      ]);
      return limit(
        calendar,
        say`${text}`,
        {
          kind: 'recurring',
          relation: 'before',
          due: `XXXX-XX-${pad(d)}`,
          rrule: `FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=${d}`,
          resolved: daysOf(calendar.period).filter(
            (one) => /-(?:03|06|09|12)-/u.test(one) && one.endsWith(`-${pad(d)}`),
          ),
        },
        '',
      );
    },
  ],
  [
    'a day of every week',
    4,
    (draw, calendar) => {
      const [name, code, number] = draw.pick([
        ['Hai', 'MO', 1],
        ['Ba', 'TU', 2],
        ['Năm', 'TH', 4],
        ['Sáu', 'FR', 5],
      ] as const);
      const on = draw.chance(0.4);
      return limit(
        calendar,
        say`${on ? 'vào' : 'trước'} thứ ${name} ${draw.pick(['hằng', 'hàng'])} tuần`,
        {
          kind: 'recurring',
          relation: on ? 'on' : 'before',
          due: null,
          rrule: `FREQ=WEEKLY;BYDAY=${code}`,
          resolved: daysOf(calendar.period).filter((one) => weekday(one) === number),
        },
        '',
      );
    },
  ],
  [
    'a periodicity alone',
    10,
    (draw, calendar) => {
      const [text, rrule] = draw.pick([
        ['hằng năm', 'FREQ=YEARLY'],
        ['hằng quý', 'FREQ=MONTHLY;INTERVAL=3'],
        ['hằng tháng', 'FREQ=MONTHLY'],
        ['hàng quý', 'FREQ=MONTHLY;INTERVAL=3'],
        ['hàng tháng', 'FREQ=MONTHLY'],
      ] as const);
      return limit(
        calendar,
        say`${text}`,
        { kind: 'recurring', relation: 'every', due: null, rrule, resolved: [] },
        '',
      );
    },
  ],
  [
    'so many months',
    4,
    (draw, calendar) => {
      const n = draw.pick([3, 6]);
      return say`định kỳ ${limit(calendar, say`${n === 6 && draw.chance(0.4) ? '06' : String(n)} tháng${draw.pick(['', '', '/lần'])}`, { kind: 'recurring', relation: 'every', due: null, rrule: `FREQ=MONTHLY;INTERVAL=${n}`, resolved: [] }, '')}`;
    },
  ],
  [
    'periodically',
    3,
    (_, calendar) =>
      limit(
        calendar,
        say`định kỳ`,
        { kind: 'unspecified', relation: 'every', due: null, rrule: null, resolved: [] },
        '',
      ),
  ],
];

/** One of the forms, its tag on every deadline in it. */
export function timeLimit(draw: Draw, calendar: Calendar, forms: typeof DATED): Piece {
  const at = Number(
    draw.weighted(Object.fromEntries(forms.map(([, weight], index) => [String(index), weight]))),
  );
  const [tag, , make] = forms[at] as (typeof forms)[number];
  const { text, finds } = make(draw, calendar);
  return { text, finds: finds.map((find) => (find.kind === 'deadlines' ? { ...find, tag } : find)) };
}
