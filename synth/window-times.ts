import { say } from './piece.ts';
import { type Day, day, drawDay, type Form, fixed, limit, onceInPeriod, pad, whole } from './time-pieces.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** Limits that go from one time to another, and quarters one by one. */
export const WINDOWS: readonly (readonly [tag: string, weight: number, Form])[] = [
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
    'quarters from to',
    3,
    (draw, calendar) => {
      const from = draw.int(1, 3);
      const to = draw.int(from + 1, 4);
      const value = (q: number) => `${calendar.year}-${32 + q}`;
      const first = day(`Quý ${ROMAN[from]}`, value(from), 'quarter');
      const last = day(`Quý ${ROMAN[to]}/${calendar.year}`, value(to), 'quarter');
      const time = { kind: 'window', relation: 'from-to', rrule: null, resolved: [] } as const;
      return limit(
        calendar,
        say`${first} - ${last}`,
        { ...time, due: `${value(from)}/${value(to)}`, resolved: [] },
        '',
      );
    },
  ],
  [
    'quarters one by one',
    2,
    (draw, calendar) => {
      const from = draw.int(1, 3);
      const value = (q: number) => `${calendar.year}-${32 + q}`;
      const one = (q: number, words: string) =>
        limit(calendar, day(words, value(q), 'quarter'), fixed('by-end', value(q), []), '');
      return say`${one(from, `Quý ${ROMAN[from]}`)}, ${one(from + 1, `quý ${ROMAN[from + 1]} năm ${calendar.year}`)}`;
    },
  ],
  [
    'a window in one month',
    3,
    (draw, calendar) => {
      const [one, other] = [draw.int(1, 14), draw.int(15, 28)];
      const m = draw.int(1, 12);
      const of = (d: number) => `XXXX-${pad(m)}-${pad(d)}`;
      const value = `XXXX-${pad(m)}-${pad(one)}/${pad(other)}`.replace(
        /\/.*$/u,
        `/XXXX-${pad(m)}-${pad(other)}`,
      );
      const days = onceInPeriod(calendar, `${pad(m)}-${pad(one)}`).map(
        (iso) => `${iso}/${iso.slice(0, 8)}${pad(other)}`,
      );
      return limit(
        calendar,
        say`từ ${day(`ngày ${one}`, of(one), 'yearless')} đến ${day(`ngày ${other} tháng ${m}`, of(other), 'yearless')}`,
        { kind: 'window', relation: 'from-to', due: value, rrule: null, resolved: days },
        '',
      );
    },
  ],
  [
    'a window without its word',
    3,
    (draw, calendar) => {
      const [one, other] = [drawDay(draw, calendar.year), drawDay(draw, calendar.year)].sort((a, b) =>
        a.iso < b.iso ? -1 : 1,
      ) as [Day, Day];
      const value = `${one.iso}/${other.iso}`;
      return limit(
        calendar,
        say`từ ${day(`${one.d}/${one.m}`, one.iso)} đến ${day(`${other.d}/${other.m}/${other.y}`, other.iso)}`,
        { kind: 'window', relation: 'from-to', due: value, rrule: null, resolved: [value] },
        '',
      );
    },
  ],
  [
    'a window with hours',
    2,
    (draw, calendar) => {
      const [one, other] = [drawDay(draw, calendar.year), drawDay(draw, calendar.year)].sort((a, b) =>
        a.iso < b.iso ? -1 : 1,
      ) as [Day, Day];
      const value = `${one.iso}T08:00/${other.iso}T17:00`;
      return limit(
        calendar,
        say`từ 8 giờ 00 ${day(`ngày ${one.d}/${one.m}/${one.y}`, one.iso)} đến 17 giờ 00 ${day(`ngày ${other.d}/${other.m}/${other.y}`, other.iso)}`,
        { kind: 'window', relation: 'from-to', due: value, rrule: null, resolved: [value] },
        '',
      );
    },
  ],
];
