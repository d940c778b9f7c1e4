import type { Rule } from '../core/rule.ts';

/** A year that is the time of no plan and no programme: the words before it say of what it is. Ends where the year ends. */
export const OTHER_YEARS: readonly Rule[] = [
  {
    id: 'date.other.amended',
    pattern: String.raw`‹(?:sửa đổi|bổ sung)(?:, phát triển)? (?:năm|các năm) (?:1[89]|20)\d{2}(?:(?:, ?| và )(?:1[89]|20)\d{2}){0,6}›`,
    on: 'folded',
    match: ['Bộ luật Hàng hải (đã sửa đổi, «bổ sung năm 2015, 2017»)', '«bổ sung, phát triển năm 2011»'],
    reject: ['bổ sung kinh phí năm 2017', 'bổ sung trong năm 2017'],
  },
  {
    id: 'date.other.topic',
    pattern: String.raw`‹(?:chuyên đề|chủ đề|sinh|mất|số liệu|thống kê|so với|so với cùng kỳ|cùng kỳ|thành lập|thành lập từ|hiến pháp|từ trước)(?: của)? năm (?:1[89]|20)\d{2}›`,
    on: 'folded',
    match: ['Hồ Chí Minh, «chuyên đề năm 2021» và', 'tăng 5% «so với năm 2020»', '«Hiến pháp năm 2013»'],
    reject: ['công tác dân vận năm 2021', 'chuyên đề của năm'],
  },
  {
    id: 'date.other.law',
    pattern: String.raw`(?<!(?:[Pp]háp|PHÁP) )‹(?:Bộ luật|Bộ Luật|Luật|Pháp lệnh)(?:,? (?!trong›|của›|cho›|giai›|số›)\p{L}+){1,9} năm (?:1[89]|20)\d{2}›`,
    on: 'exact',
    match: ['thi hành «Luật Đất đai năm 2024»', '«Bộ luật Lao động năm 2019»'],
    reject: ['phổ biến pháp luật về đất đai năm 2024', 'thực hiện Luật Đất đai trong năm 2024'],
  },
];
