import type { Document } from '../core/types.ts';
import type { Place } from './clauses.ts';
import type { Time } from './time.ts';

/** A time and where it stands. */
export interface Placed {
  readonly time: Time;
  readonly place: Place;
}

/** A day without a year, or from one such day to another. */
const YEARLESS_DAY = /^XXXX-\d\d-\d\d(?:\/XXXX-\d\d-\d\d)?$/;
/** "Hằng năm, các xã sơ kết vào tháng 6" */
const YEARLESS_MONTH = /^XXXX-(?:0[1-9]|1[0-2])$/;
const DATED = /^\d{4}-\d\d-\d\d/;
const MOST_TIMES = 60;

/**
 * A periodicity and the day in the same sentence are one recurring deadline at the day's place:
 * "Hằng năm, các xã báo cáo … trước ngày 20/11". With as many days as periodicities they pair in order.
 */
export function joinTimes(document: Document, placed: readonly Placed[]): Placed[] {
  const sentences = new Map<number, Placed[]>();
  for (const one of placed) {
    const all = sentences.get(one.place.sentence.start);
    if (all) all.push(one);
    else sentences.set(one.place.sentence.start, [one]);
  }
  return [...sentences.values()].flatMap((all) =>
    // one time has none to join; a list of so many is a table's: nothing tells which goes with which
    all.length === 1 || all.length > MOST_TIMES
      ? all.filter(({ time }) => time.form !== 'bare-day')
      : joinInSentence(document, all),
  );
}

function joinInSentence(document: Document, all: readonly Placed[]): Placed[] {
  const isBare = ({ time }: Placed): boolean =>
    time.due === null && (time.form === 'period' || time.form === 'regular') && time.relation === 'every';
  const isDay = ({ time }: Placed): boolean =>
    time.form === 'bare-day' ||
    (time.form !== 'date' &&
      time.kind !== 'recurring' &&
      (YEARLESS_DAY.test(time.due ?? '') || YEARLESS_MONTH.test(time.due ?? '')));
  const returns = all.filter(
    ({ time: { form, kind, due, recurrence } }) =>
      kind === 'recurring' && form !== 'bare-day' && (due !== null || recurrence?.months !== undefined),
  );
  const follows = (one: Placed): Placed | undefined => all[all.indexOf(one) + 1];
  // "báo cáo quý … trước ngày 05 tháng cuối quý": the day that comes back says the periodicity again
  const isSaid = (one: Placed): boolean =>
    follows(one)?.time.form !== 'bare-day' &&
    returns.some(
      (r) => r.place.clause.start === one.place.clause.start && r.time.whole.start > one.time.whole.end,
    );
  const dated = new Set(all.filter(({ time }) => time.form === 'limit' && DATED.test(time.due ?? '')));
  // "báo cáo năm trước ngày 15/12/2021": one report, and its day; the year only says which
  const isNamed = (one: Placed): boolean => {
    const next = follows(one);
    const named = one.time.rule === 'deadline.period.report' && next !== undefined && dated.has(next);
    return named && next.place.clause.start === one.place.clause.start;
  };
  // "kiểm tra định kỳ … 02 lần/năm": how often is said behind it
  const isCounted = (one: Placed): boolean =>
    one.time.form === 'regular' &&
    all.some(({ time, place }) => time.form === 'frequency' && place.clause.start === one.place.clause.start);
  const isNeeded = (one: Placed): boolean => !isSaid(one) && !isNamed(one) && !isCounted(one);
  const bares = all.filter((one) => isBare(one) && isNeeded(one));
  const days = all.filter(isDay);
  const paired = bares.length === 1 || bares.length === days.length;
  const joined = new Map<Placed, Placed>();
  const spent = new Set<Placed>();
  days.forEach((day, i) => {
    // "báo cáo 6 tháng trước ngày 15/6": told one by one, whatever stands around
    const own = bares.find((bare) => follows(bare) === day && isNameOf(document, bare, day));
    const bare = own ?? (paired ? (bares[i] ?? bares[0]) : undefined);
    const both = bare && !isOfLaterClause(document, bare, day) && join(document, bare, day);
    if (!both) return;
    joined.set(day, both);
    for (const one of own ? [own] : bares) spent.add(one);
  });
  return all
    .filter(
      (one) =>
        !spent.has(one) &&
        (!isBare(one) || isNeeded(one)) &&
        (one.time.form !== 'bare-day' || joined.has(one)),
    )
    .map((one) => joined.get(one) ?? one);
}

/** "lập danh sách trước ngày 20/11; hằng quý rà soát": another duty's, told once the day's is done. */
function isOfLaterClause(document: Document, bare: Placed, day: Placed): boolean {
  return document.folded.slice(day.time.end, bare.time.start).includes(';');
}

/** Nothing stands between a report's periodicity and its day. */
function isNameOf(document: Document, bare: Placed, day: Placed): boolean {
  const gap = document.folded.slice(bare.time.end, day.time.start);
  return bare.time.rule === 'deadline.period.report' && /^:? (?:gui )?$/.test(gap);
}

function join(document: Document, bare: Placed, day: Placed): Placed | null {
  const { due } = day.time;
  const isMonthly = bare.time.recurrence?.freq === 'MONTHLY';
  if (due === null || (day.time.form === 'bare-day' && !isMonthly)) return null;
  const isMonth = YEARLESS_MONTH.test(due);
  if (isMonth && bare.time.recurrence?.freq !== 'YEARLY' && !isNameOf(document, bare, day)) return null;
  // of a third of a month no day is the one
  const isSpan = isMonth || due.includes('/');
  const monthDay = Number(due.slice(8, 10));
  const recurrence =
    day.time.form === 'bare-day'
      ? { freq: 'MONTHLY' as const, ...bare.time.recurrence, monthDay }
      : { freq: 'YEARLY' as const, months: [Number(due.slice(5, 7))], ...(!isSpan && { monthDay }) };
  const gap = document.folded.slice(bare.time.end, day.time.start);
  // "báo cáo năm trước ngày 15/12": the year is the report's
  const isApart = bare.time.rule !== 'deadline.period.report' && bare.time.end <= day.time.start;
  const start = isApart && /^,? ?$/.test(gap) ? bare.time.start : day.time.start;
  const whole = { start: start === day.time.start ? start : bare.time.whole.start, end: day.time.end };
  return {
    place: day.place,
    time: { ...day.time, start, whole, kind: 'recurring', recurrence, weight: 'strong' },
  };
}
