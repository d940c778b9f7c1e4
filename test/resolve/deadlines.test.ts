import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../src/extract/deadlines.ts';
import { resolveDeadlines } from '../../src/resolve/deadlines.ts';
import { documentOf } from '../document.ts';

const YEARLY = 'Các xã báo cáo trước ngày 10/6 hằng năm.';
const ONCE = 'Các xã báo cáo trước ngày 05/12.';

const ROWS: [name: string, text: string, period: string | null, issue: string | null, resolved: string[]][] =
  [
    ['a day with its year', 'Các xã báo cáo trước ngày 05/12/2022.', null, null, ['2022-12-05']],
    ['the year of the period', ONCE, '2022', '2021-12-20', ['2022-12-05']],
    ['the year of issue', ONCE, null, '2022-03-10', ['2022-12-05']],
    ['the one year that has the day in its time', ONCE, '2022-08-01/2023-07-31', null, ['2022-12-05']],
    ['several years: nothing', ONCE, '2022/2026', '2022-03-10', []],
    ['nothing known', ONCE, null, null, []],
    [
      'every year of the period',
      YEARLY,
      '2022/2024',
      '2022-03-10',
      ['2022-06-10', '2023-06-10', '2024-06-10'],
    ],
    ['an open period starts with the issue', YEARLY, '../2023', '2022-07-01', ['2023-06-10']],
    ['an open period without an issue date', YEARLY, '../2023', null, []],
    ['no period: every year without end', YEARLY, null, '2022-03-10', []],
    ['a day of issue left blank', ONCE, null, '2022-XX-XX', ['2022-12-05']],
    ['no day', 'Định kỳ 6 tháng các xã báo cáo.', '2022', null, []],
    ['a quarter is no day', 'Rà soát, hoàn thành trong quý II/2023.', '2023', null, []],
    ['the year after', 'Gửi báo cáo trước ngày 15/01 năm sau.', '2022', '2022-03-10', ['2023-01-15']],
    ['a window', 'Tổ chức kiểm tra từ ngày 01/3 đến ngày 15/4.', '2022', null, ['2022-03-01/2022-04-15']],
  ];

describe('resolveDeadlines', () => {
  it.each(ROWS)('%s', (_, text, period, issue, resolved) => {
    const found = resolveDeadlines(extractDeadlines(documentOf(text)), period, issue);
    expect(found.map((deadline) => deadline.value.resolved)).toEqual([resolved]);
  });

  it.each([
    ['Các xã báo cáo trước ngày 05/12/2022.', '2022', '2022-03-10', 'text'],
    [ONCE, '2022', '2021-12-20', 'period'],
    [ONCE, null, '2022-03-10', 'issue-date'],
    [ONCE, '2022/2026', '2022-03-10', null],
    [ONCE, null, null, null],
    [YEARLY, '2022', '2022-03-10', null],
    ['Rà soát, hoàn thành trong quý II.', '2022', '2022-03-10', 'period'],
  ])('says where the year was found: %s %s', (text, period, issue, yearFrom) => {
    const [found] = resolveDeadlines(extractDeadlines(documentOf(text)), period, issue);
    expect(found?.value.yearFrom).toBe(yearFrom);
  });

  it('marks a day over several years as ambiguous', () => {
    const [found] = resolveDeadlines(extractDeadlines(documentOf(ONCE)), '2022/2026', null);
    expect(found?.certainty).toBe('ambiguous');
    expect(found?.value.due).toBe('XXXX-12-05');
  });
});
