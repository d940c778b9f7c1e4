import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../../src/extract/deadlines.ts';
import { structureOf } from '../../structure/outline.ts';

describe('extractDeadlines: a heading that says when', () => {
  it.each<[heading: string, line: string, due: string | null]>([
    ['Thời gian', '- Cấp xã: Từ ngày 05/3/2024 đến ngày 20/3/2024.', '2024-03-05/2024-03-20'],
    ['Thời gian, địa điểm', '- Hội trại chính: ngày 22/3/2024 tại sân vận động.', '2024-03-22'],
    [
      'Thời gian',
      '- Đối với hộ nhận khoán năm 2024: 02 tuần, từ ngày 05/3/2024 đến ngày 19/3/2024.',
      '2024-03-05/2024-03-19',
    ],
    ['Thời gian', '- Cấp xã: 12 ngày/năm; từ ngày 05/3/2024 đến ngày 16/3/2024.', '2024-03-05/2024-03-16'],
    ['Thời gian: tháng 3/2024 (có lịch kèm theo)', '- Ngày 18/3/2024: Hạt Kiểm lâm.', '2024-03'],
    ['Thời gian', '- Cấp thôn: 07 ngày, hoàn thành trong tháng 4/2024.', '2024-04'],
    [
      'Thời gian',
      '+ Đợt 1: Trong khoảng thời gian từ ngày 01/12/2024 đến ngày 14/12/2024.',
      '2024-12-01/2024-12-14',
    ],
    ['Thời gian huấn luyện', '- Đội giữ rừng cơ động: 12 ngày.', null],
    ['Nội dung', '- Cấp xã: 05 đội, mỗi đội 10 người từ ngày 05/3/2024 đến nay.', null],
  ])('%s', (heading, line, due) => {
    const found = extractDeadlines(structureOf(['I. HỘI TRẠI', `1. ${heading}`, line, 'II. KINH PHÍ']));
    expect(found[0]?.value.due ?? null).toBe(due);
  });

  it('takes a line that ends in a colon for the heading of those under it', () => {
    const found = extractDeadlines(
      structureOf([
        'I. TRỒNG RỪNG',
        '1. Chuẩn bị',
        '* Thời gian thực hiện:',
        '+ Đợt 1: Trong khoảng thời gian từ ngày 01/12/2024 đến ngày 14/12/2024.',
        'II. KINH PHÍ',
      ]),
    );
    expect(found.map(({ value }) => [value.due, value.action])).toEqual([['2024-12-01/2024-12-14', null]]);
  });

  it('takes a heading that holds its own time for a line under the one above', () => {
    const found = extractDeadlines(
      structureOf([
        'II. THỜI GIAN, TIẾN ĐỘ THỰC HIỆN',
        '1. Công tác chuẩn bị: từ ngày 05/3/2024 đến ngày 20/3/2024',
        '- Lập danh sách.',
        '2. Công tác trồng rừng: từ ngày 21/3/2024 đến ngày 30/3/2024',
        '- Đào hố.',
      ]),
    );
    expect(found.map(({ value }) => value.due)).toEqual(['2024-03-05/2024-03-20', '2024-03-21/2024-03-30']);
  });

  it('finds none under the time that is looked into', () => {
    const found = extractDeadlines(
      structureOf([
        'I. NỘI DUNG, PHẠM VI GIÁM SÁT',
        'Kết quả trồng rừng từ ngày 01/6/2016 đến ngày 28/02/2017.',
        'II. TỔ CHỨC THỰC HIỆN',
        '1. Các xã báo cáo.',
      ]),
    );
    expect(found).toEqual([]);
  });

  it.each(['ĐẶC ĐIỂM TÌNH HÌNH', 'ĐÁNH GIÁ KẾT QUẢ NĂM 2023'])(
    'finds none where a part looks back: %s',
    (part) => {
      const found = extractDeadlines(
        structureOf([
          `I. ${part}`,
          '1. Công tác trồng rừng',
          'Hạt Kiểm lâm tổ chức trồng rừng từ ngày 15/4 đến ngày 30/4/2023; các xã báo cáo trước ngày 15/5/2023.',
          'II. NHIỆM VỤ',
          'Các xã báo cáo trước ngày 15/5/2024.',
        ]),
      );
      expect(found.map(({ value }) => value.due)).toEqual(['2024-05-15']);
    },
  );
});
