import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../../src/extract/citations.ts';
import { documentOf } from '../../document.ts';

describe('extractCitations: relations', () => {
  it.each([
    ['Căn cứ Luật Đê điều; Luật Thủy lợi;', ['legal-basis', 'legal-basis']],
    ['Thực hiện Kế hoạch số 7/KH-UBND ngày 02/3/2021 của UBND tỉnh', ['implements']],
    ['Kế hoạch này thay thế Kế hoạch số 9/KH-UBND ngày 02/3/2020', ['replaces']],
    ['bãi bỏ Chỉ thị số 5/CT-UBND ngày 04/4/2011', ['repeals']],
    ['sửa đổi, bổ sung Quyết định số 8/QĐ-UBND ngày 05/5/2019', ['amends']],
    ['theo mẫu ban hành kèm theo Thông tư số 3/2020/TT-BNV', ['issued-with']],
    ['thi hành Luật Báo chí (sửa đổi), Luật Xuất bản', ['implements', 'implements']],
    ['đã nhận Công văn số 40/SNV-TH ngày 06/6/2021', [null]],
  ])('%s', (text, relations) =>
    expect(extractCitations(documentOf(text)).map(({ value }) => value.relation)).toEqual(relations),
  );
});
