import type { Rule } from '../core/rule.ts';

/** What a table's column holds, by the words of its head. The first row that fits decides. */
export const COLUMN_HEADS: readonly (Rule & {
  readonly holds: 'order' | 'task' | 'unit' | 'time' | 'partner' | 'other';
})[] = [
  {
    id: 'column.order',
    holds: 'order',
    on: 'folded',
    pattern: String.raw`^(?:stt|tt|số tt|số thứ tự)$`,
    match: ['«STT»', '«TT»', '«Số TT»'],
    reject: ['TT và ngày'],
  },
  {
    id: 'column.partner',
    holds: 'partner',
    on: 'folded',
    pattern: String.raw`‹phối hợp›`,
    match: ['Đơn vị «phối hợp»', 'Cơ quan «phối hợp»'],
    reject: ['Đơn vị chủ trì'],
  },
  {
    id: 'column.time',
    holds: 'time',
    on: 'folded',
    pattern: String.raw`‹(?:thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|ngày)›`,
    match: ['«Thời gian» thực hiện', '«Thời hạn» «hoàn thành»', '«Tiến độ»'],
    reject: ['Nội dung'],
  },
  {
    id: 'column.product',
    holds: 'other',
    on: 'folded',
    pattern: String.raw`‹(?:sản phẩm|kết quả|ghi chú|kinh phí|căn cứ|số lượng|đơn vị tính|đvt)›`,
    match: ['«Sản phẩm»', '«Ghi chú»', '«Đơn vị tính»'],
    reject: ['Đơn vị chủ trì'],
  },
  {
    id: 'column.unit',
    holds: 'unit',
    on: 'folded',
    pattern: String.raw`‹(?:đơn vị|cơ quan|chủ trì|chịu trách nhiệm|phụ trách|phân công|người thực hiện|bộ phận|địa phương|thành phần|đầu mối)›|^(?:trách nhiệm )?thực hiện$|^trách nhiệm$`,
    match: [
      '«Thực hiện»',
      '«Trách nhiệm thực hiện»',
      '«Đơn vị» «chủ trì»',
      '«Cơ quan» thực hiện',
      '«Bộ phận» «chịu trách nhiệm»',
    ],
    reject: ['Nội dung'],
  },
  {
    id: 'column.task',
    holds: 'task',
    on: 'folded',
    pattern: String.raw`‹(?:nội dung|nhiệm vụ|công việc|hoạt động|chỉ tiêu|tên văn bản|tiêu chí|giải pháp|đề án|chuyên đề|hạng mục)›`,
    match: ['«Nội dung» «công việc»', '«Nhiệm vụ»'],
    reject: ['Ghi chú'],
  },
];
