import type { Rule } from '../core/rule.ts';

/** What a document does with one that it cites, by the words before the citation; the nearest words decide. */
export const RELATIONS: readonly (Rule & {
  readonly relation: 'legal-basis' | 'implements' | 'amends' | 'replaces' | 'repeals' | 'issued-with';
})[] = [
  {
    id: 'relation.legal-basis',
    relation: 'legal-basis',
    on: 'folded',
    pattern: String.raw`‹căn cứ›`,
    match: ['«Căn cứ» Luật Đất đai'],
    reject: ['căn cơ'],
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I.II.6',
  },
  {
    id: 'relation.implements',
    relation: 'implements',
    on: 'folded',
    pattern: String.raw`‹(?:thực hiện|triển khai|thi hành|chấp hành|quán triệt|theo|học tập|cụ thể hóa)›`,
    match: ['«Thực hiện» Kế hoạch số 5', 'được giao «theo» Quyết định số 7'],
    reject: ['thức hành'],
  },
  {
    id: 'relation.replaces',
    relation: 'replaces',
    on: 'folded',
    pattern: String.raw`‹thay thế(?: cho)?›`,
    match: ['Kế hoạch này «thay thế» Kế hoạch số 5'],
    reject: ['thay mặt'],
  },
  {
    id: 'relation.repeals',
    relation: 'repeals',
    on: 'folded',
    pattern: String.raw`‹(?:bãi bỏ|hủy bỏ|hết hiệu lực)›`,
    match: ['«Bãi bỏ» Quyết định số 5'],
    reject: ['bỏ phiếu'],
  },
  {
    id: 'relation.amends',
    relation: 'amends',
    on: 'folded',
    pattern: String.raw`‹(?:sửa đổi|bổ sung|điều chỉnh)›`,
    match: ['«sửa đổi», «bổ sung» Quyết định số 5'],
    reject: ['đổi mới'],
  },
  {
    id: 'relation.issued-with',
    relation: 'issued-with',
    on: 'folded',
    pattern: String.raw`‹(?:ban hành )?kèm theo›`,
    match: ['Quy chế «ban hành kèm theo» Quyết định số 5'],
    reject: ['theo Quyết định'],
  },
];
