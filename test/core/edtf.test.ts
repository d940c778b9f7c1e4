import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  formatDay,
  formatQuarter,
  isConcreteDay,
  isPossible,
  withYear,
} from '../../src/core/edtf.ts';
import { formatRecurrence, occurrencesOf, parseRecurrence } from '../../src/core/recurrence.ts';

describe('dates in EDTF', () => {
  it('writes unknown parts as X', () => {
    expect(formatDay({ year: '2022', month: 3, day: null })).toBe('2022-03-XX');
    expect(formatDay({ year: null, month: 6, day: 10 })).toBe('XXXX-06-10');
    expect(formatDay({ year: '202', month: null, day: null })).toBe('202X-XX-XX');
    expect(formatQuarter('2023', 2)).toBe('2023-34');
  });

  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-34', '2023-04-01', '2023-06-30'],
    ['2021/2026', '2021-01-01', '2026-12-31'],
    ['../2023', null, '2023-12-31'],
    ['2022-03-XX', '2022-03-01', '2022-03-31'],
    ['2022-03-10', '2022-03-10', '2022-03-10'],
    ['XXXX-06-10', null, null],
  ])('%s runs from %s to %s', (edtf, first, last) => {
    expect(boundsOf(edtf)).toEqual({ first, last });
  });

  it('knows which days a calendar has', () => {
    expect(isPossible({ year: '2022', month: 2, day: 31 })).toBe(false);
    expect(isPossible({ year: null, month: 2, day: 29 })).toBe(true);
    expect(isPossible({ year: '2022', month: 13, day: null })).toBe(false);
    expect(isConcreteDay('2022-06-10')).toBe(true);
    expect(isConcreteDay('2022-06-10T14:00')).toBe(true);
    expect(isConcreteDay('XXXX-06-10')).toBe(false);
    expect(isConcreteDay('2022-02-31')).toBe(false);
  });

  it('sets yearless dates into a year', () => {
    expect(withYear('XXXX-12-10/XXXX-12-15', 2022)).toBe('2022-12-10/2022-12-15');
  });
});

describe('recurrences', () => {
  it.each([
    'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
    'FREQ=MONTHLY;INTERVAL=6',
    'FREQ=WEEKLY;BYDAY=MO',
    'FREQ=DAILY;BYHOUR=14;BYMINUTE=30',
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15',
  ])('reads what it writes: %s', (rrule) => {
    expect(formatRecurrence(parseRecurrence(rrule))).toBe(rrule);
  });

  it('refuses what is no recurrence', () => {
    expect(() => parseRecurrence('FREQ=MINUTELY')).toThrow(RangeError);
  });

  it.each([
    ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10', ['2022-06-10', '2023-06-10']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', []],
    ['FREQ=MONTHLY;INTERVAL=6', []],
    ['FREQ=YEARLY', []],
    ['FREQ=DAILY;BYHOUR=14', []],
  ])('%s falls on %j', (rrule, days) => {
    expect(occurrencesOf(parseRecurrence(rrule), '2022-01-01', '2023-12-31')).toEqual(days);
  });

  it('gives the days of months and weeks', () => {
    expect(occurrencesOf(parseRecurrence('FREQ=MONTHLY;BYMONTHDAY=31'), '2022-01-01', '2022-04-30')).toEqual([
      '2022-01-31',
      '2022-03-31',
    ]);
    expect(occurrencesOf(parseRecurrence('FREQ=WEEKLY;BYDAY=MO'), '2022-03-01', '2022-03-15')).toEqual([
      '2022-03-07',
      '2022-03-14',
    ]);
  });

  it('gives the first and the last weekday of a month', () => {
    const days = (rrule: string) => occurrencesOf(parseRecurrence(rrule), '2022-01-01', '2022-03-31');
    expect(days('FREQ=MONTHLY;BYDAY=1MO')).toEqual(['2022-01-03', '2022-02-07', '2022-03-07']);
    expect(days('FREQ=MONTHLY;BYDAY=-1FR')).toEqual(['2022-01-28', '2022-02-25', '2022-03-25']);
  });
});
