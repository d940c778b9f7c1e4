import type { Rule } from '../core/rule.ts';
import { AMOUNT, EVERY, NOTE, TIMES } from './periodicities.vi.ts';

/** How many times a unit of time something is to be done. */

const REGULAR = '(?:‹định kỳ,? (?:vào )?)?';

/** "02 lần/năm": times, count, unit; the time itself, without "định kỳ", in the group `members`, which ends the match. */
export const FREQUENCIES: readonly Rule[] = [
  {
    id: 'deadline.times-a-unit',
    pattern: String.raw`${REGULAR}(?<members>‹(?:(?:ít nhất|tối thiểu) (?:là )?)?(?<times>${TIMES}) (?:lần|kỳ|cuộc|buổi(?! ?\/ ?ngày)|đợt|(?:(?:số|tin|bài|tin, bài|bản tin|chuyên mục|chuyên đề)(?= ?\/)|hội nghị(?: \p{L}+){0,3}(?= ?\/)|(?<=(?:ít nhất|tối thiểu) \d{1,2} )(?:tiết|lớp)(?= ?\/)))(?: ?\/ ?| mỗi | một | trong một | trong )(?:(?<count>\d{1,2}) )?(?<unit>ngày|tuần|tháng|quý|quí|năm)›(?<!trong (?=tháng (?:công nhân|thanh niên|hành động|cao điểm|an toàn|\d)|năm (?:học|\d|nay)|quý [ivx\d]|tuần lễ)\p{L}+)${NOTE}?)`,
    on: 'folded',
    match: [
      '«ít nhất 01 lần/quý»',
      '«02 lần/năm»',
      '«ít nhất 02 hội nghị bạn đọc/tháng»',
      '«tối thiểu 02 tiết/tháng»',
      '«02 lần/ngày (trước 9h00’ và 16h00’)»',
      '«tối thiểu 02 cuộc/năm»',
      '«hai lần một năm»',
    ],
    reject: ['01 cuộc trong Tháng Công nhân', '02 lần', 'lần/năm', 'lần 2 năm 2024', 'dạy học 2 buổi/ngày'],
  },
  {
    id: 'deadline.unit-a-time',
    pattern: String.raw`${REGULAR}(?<members>‹(?:(?<count>\d{1,2}|một|hai|ba|sáu) )(?<unit>giờ|ngày|tuần|tháng|quý|quí|năm) ?(?:\/ ?(?:(?:0?1|một) )?|(?<times>${TIMES}) )(?:lần|kỳ(?= ?[,;.)]))›(?:,? vào ngày (?<day>\d{1,2})›(?! ?[/.]\d| tháng| và|, ?\d))?)`,
    on: 'folded',
    match: [
      '«2 năm/lần»',
      'họp «1 tháng 1 lần vào ngày 25».',
      '«6 tháng một lần»',
      '«06 tháng 01 lần»',
      '«định kỳ 3 tháng/lần»',
      '«Sáu tháng một lần»',
      '«02 tuần/1 lần»',
      'báo cáo «3 ngày một lần» về xã',
      'bản tin «2 tháng/kỳ», 500 bản',
      'báo cáo mực nước «02 giờ một lần»',
    ],
    reject: ['6 tháng đầu', 'năm 2 lần thứ'],
  },
  {
    id: 'deadline.every-unit-times',
    pattern: String.raw`${REGULAR}(?<members>‹${EVERY} (?<unit>ngày|tuần|tháng|quý|quí|năm)(?: (?:ít nhất|tối thiểu))?(?: tổ chức)?(?: (?<times>${TIMES}) (?:lần|kỳ|cuộc|buổi|đợt|ngày|chuyên mục|chuyên đề)| ?/ ?(?:0?1 )?lần)›(?:,? vào (?:các )?ngày (?:(?<day>\d{1,2})›(?! ?[/.]\d| tháng| và|, ?\d)|\d{1,2}(?:(?:, | và )(?:ngày )?\d{1,2})+›(?! ?[/.]\d| tháng)))?${NOTE}?)`,
    on: 'folded',
    match: [
      '«mỗi năm 01 lần»',
      '«mỗi quý/lần»',
      '«mỗi tháng 2 lần vào ngày 01 và ngày 15», các xã',
      '«mỗi tháng một lần vào ngày 25».',
      '«mỗi tuần 01 buổi (tối thứ Năm)»',
      '«hằng quý ít nhất 1 lần»',
      '«mỗi năm hai lần»',
      '«định kỳ mỗi quý 01 lần»',
    ],
    reject: ['mỗi năm', 'mỗi người 01 lần'],
  },
  {
    id: 'deadline.every-unit-amount',
    pattern: String.raw`(?<!‹định kỳ,? )(?<members>‹mỗi (?<unit>tuần|tháng|quý|quí|năm)›)(?=${AMOUNT})`,
    on: 'folded',
    match: ['«Mỗi tuần» phát ít nhất 02 chuyên mục', 'tuyên truyền, «mỗi tháng» 03 tin, bài'],
    reject: ['mỗi tháng 02 buổi', 'mỗi xã 02 tin', 'mỗi tháng các xã'],
  },
  {
    id: 'deadline.every-so-many',
    pattern: String.raw`(?<members>(?<!căn )‹cứ (?:mỗi )?(?<count>\d{1,2}|hai|ba|sáu) (?<unit>giờ|ngày|tuần|tháng|quý|quí|năm)›(?! (?:đầu|cuối)›))`,
    on: 'folded',
    match: ['«cứ 10 ngày» báo cáo một lần', '«Cứ 2 năm», các xã'],
    reject: ['căn cứ 10 tháng', 'cứ mỗi hộ'],
  },
];
