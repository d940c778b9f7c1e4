import type { Draw } from './draw.ts';
import { known, say } from './piece.ts';
import {
  day,
  daysOf,
  dm,
  drawDay,
  type Form,
  fixed,
  limit,
  onceInPeriod,
  pad,
  whole,
} from './time-pieces.ts';
import { WINDOWS } from './window-times.ts';

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

/** Limits that fall once. */
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
  ...WINDOWS,
  [
    'a part of a month',
    3,
    (draw, calendar) => {
      const m = draw.int(1, 12);
      const value = `${calendar.year}-${pad(m)}`;
      const cue = draw.pick(['tuần thứ 2 của', 'nửa đầu', 'nửa cuối', 'cuối']);
      return limit(
        calendar,
        say`${cue} ${day(`tháng ${m}/${calendar.year}`, value, 'month')}`,
        fixed('by-end', value, []),
        '',
      );
    },
  ],
  [
    'before an event',
    3,
    (draw, calendar) => {
      const n = draw.pick(['03', '05', '10', '15']);
      const words = draw.pick([
        `trước ngày bầu cử ${n} ngày`,
        `trước ${n} ngày so với ngày tổ chức hội nghị`,
        `ít nhất ${n} ngày làm việc trước khi họp`,
      ]);
      return limit(
        calendar,
        say`${words}`,
        { kind: 'duration', relation: 'before', due: null, rrule: null, resolved: [] },
        '',
      );
    },
  ],
  [
    'the next month',
    2,
    (draw, calendar) => {
      const d = draw.int(3, 28);
      const words = draw.pick([
        `chậm nhất là ngày ${pad(d)} của tháng kế tiếp`,
        `trước ngày ${pad(d)} của tháng sau`,
      ]);
      const resolved = daysOf(calendar).filter((one) => one.endsWith(`-${pad(d)}`));
      const time = {
        kind: 'recurring',
        relation: 'before',
        due: `XXXX-XX-${pad(d)}`,
        rrule: `FREQ=MONTHLY;BYMONTHDAY=${d}`,
        resolved,
      } as const;
      return limit(calendar, say`${words}`, { ...time, resolved }, '');
    },
  ],
  [
    'on a day',
    4,
    (draw, calendar) => {
      const at = drawDay(draw, calendar.year);
      const cue = draw.pick(['vào ', '']);
      return limit(
        calendar,
        say`${cue}${day(`ngày ${whole(draw, at)}`, at.iso)}`,
        fixed('on', at.iso, [at.iso]),
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
