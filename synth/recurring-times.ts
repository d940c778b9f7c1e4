import { type Piece, say } from './piece.ts';
import {
  type Day,
  day,
  daysOf,
  dm,
  drawDay,
  type Form,
  inPeriod,
  limit,
  pad,
  weekday,
} from './time-pieces.ts';

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
          resolved: daysOf(calendar).filter((one) => one.endsWith(`-${pad(d)}`)),
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
          resolved: daysOf(calendar).filter(
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
          resolved: daysOf(calendar).filter((one) => weekday(one) === number),
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
  [
    'two days of every year',
    4,
    (draw, calendar) => {
      const [one, other] = [
        { ...drawDay(draw, 0), m: draw.pick([5, 6]) },
        { ...drawDay(draw, 0), m: draw.pick([11, 12]) },
      ];
      const part = (words: Piece, at: typeof one) => {
        const monthDay = `${pad(at.m)}-${pad(at.d)}`;
        return limit(
          calendar,
          words,
          {
            kind: 'recurring',
            relation: 'before',
            due: `XXXX-${monthDay}`,
            rrule: yearly(at),
            resolved: inPeriod(calendar, monthDay),
          },
          '',
        );
      };
      const value = (at: typeof one) => `XXXX-${pad(at.m)}-${pad(at.d)}`;
      const first = say`trước ${day(`ngày ${pad(one.d)}/${one.m}`, value(one), 'yearless')}`;
      const second = say`${day(`${pad(other.d)}/${other.m}`, value(other), 'yearless')} ${draw.pick(['hằng', 'hàng'])} năm`;
      return say`${part(first, one)} và ${part(second, other)}`;
    },
  ],
  [
    'a day of named months',
    3,
    (draw, calendar) => {
      const d = draw.int(3, 28);
      const resolved = daysOf(calendar).filter(
        (one) => /-(?:03|06|09|12)-/u.test(one) && one.endsWith(`-${pad(d)}`),
      );
      return limit(
        calendar,
        say`trước ngày ${String(d)} các tháng 3, 6, 9, 12`,
        {
          kind: 'recurring',
          relation: 'before',
          due: `XXXX-XX-${pad(d)}`,
          rrule: `FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=${d}`,
          resolved,
        },
        '',
      );
    },
  ],
  [
    'so often',
    5,
    (draw, calendar) => {
      const [text, rrule] = draw.pick([
        ['ít nhất 01 lần/quý', 'FREQ=MONTHLY;INTERVAL=3'],
        ['mỗi năm 01 lần', 'FREQ=YEARLY'],
        ['02 lần/năm', 'FREQ=YEARLY'],
        ['01 lần/tháng', 'FREQ=MONTHLY'],
      ] as const);
      const lead = /^\d/u.test(text) ? 'định kỳ ' : '';
      return say`${lead}${limit(
        calendar,
        say`${text}`,
        { kind: 'recurring', relation: 'every', due: null, rrule, resolved: [] },
        '',
      )}`;
    },
  ],
  [
    'an hour of every day or week',
    3,
    (draw, calendar) => {
      const hour = draw.int(8, 16);
      const weekly = draw.chance(0.5);
      const text = weekly ? `trước ${hour} giờ thứ Năm hằng tuần` : `trước ${hour}h hằng ngày`;
      const rrule = weekly ? `FREQ=WEEKLY;BYDAY=TH;BYHOUR=${hour}` : `FREQ=DAILY;BYHOUR=${hour}`;
      return limit(
        calendar,
        say`${text}`,
        { kind: 'recurring', relation: 'before', due: null, rrule, resolved: [] },
        '',
      );
    },
  ],
];
