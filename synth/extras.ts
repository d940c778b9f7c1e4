import type { Draw } from './draw.ts';
import { centred, paragraphs, type Stretch } from './sheet.ts';

/** Lines above a letterhead that name nobody. */
export function drawMarks(draw: Draw): Stretch[] {
  if (!draw.chance(0.05)) return [];
  return [centred(draw.pick(['DỰ THẢO', 'DỰ THẢO LẦN 2', 'HỎA TỐC', 'LƯU HÀNH NỘI BỘ']))];
}

const ANNEXES: readonly (readonly [title: string, rows: readonly string[]])[] = [
  [
    'DANH MỤC CÁC MÔ HÌNH ĐIỂM',
    ['1. Mô hình tuyến đường hoa', '2. Mô hình tủ sách cộng đồng', '3. Mô hình tổ liên gia'],
  ],
  ['BIỂU TỔNG HỢP KẾT QUẢ', ['1. Số hộ tham gia', '2. Số buổi tuyên truyền', '3. Số tài liệu phát ra']],
];

/** What stands behind the signature: a list or a form to be filled in. */
export function drawAppendix(draw: Draw, hasPlan: boolean): Stretch[] {
  if (hasPlan || !draw.chance(0.06)) return [];
  const [title, rows] = draw.pick(ANNEXES);
  return [centred(draw.pick(['PHỤ LỤC', 'PHỤ LỤC I', 'Phụ lục 1']), title), ...paragraphs(rows)];
}
