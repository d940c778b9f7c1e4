import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../../src/extract/deadlines.ts';
import { structureOf } from '../../structure/outline.ts';

describe('extractDeadlines: a heading that says when', () => {
  it.each<[heading: string, line: string, due: string | null]>([
    ['Thời gian', '- Cấp xã: Từ ngày 05/3/2024 đến ngày 20/3/2024.', '2024-03-05/2024-03-20'],
    ['Thời gian, địa điểm', '- Hội trại chính: ngày 22/3/2024 tại sân vận động.', '2024-03-22'],
    ['Nội dung', '- Cấp xã: 05 đội, mỗi đội 10 người từ ngày 05/3/2024 đến nay.', null],
  ])('%s', (heading, line, due) => {
    const found = extractDeadlines(structureOf(['I. HỘI TRẠI', `1. ${heading}`, line, 'II. KINH PHÍ']));
    expect(found[0]?.value.due ?? null).toBe(due);
  });
});
