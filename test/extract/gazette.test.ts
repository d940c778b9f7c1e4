import { expect, it } from 'vitest';
import { extractHeader } from '../../src/extract/header.ts';
import { fieldOf, flagsOf, type Part, structured } from './structured.ts';

const reprint = (...lines: string[]): Part[] => [
  ['title', ...lines],
  ['body', '1. Thu phí đúng mức.'],
];

it.each([
  [
    'issuer, number, day and subject',
    reprint(
      'QUYẾT ĐỊNH',
      'CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH SỐ 12/2003/QĐ-BTC NGÀY 24 THÁNG 01 NĂM 2003 VỀ VIỆC THU PHÍ',
    ),
    ['12/2003/QĐ-BTC', '2003-01-24', 'BỘ TRƯỞNG BỘ TÀI CHÍNH', 'VỀ VIỆC THU PHÍ'],
  ],
  [
    'lower case lost in the symbol',
    reprint(
      'CHỈ THỊ',
      'CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 7/2004/CT-TTG NGÀY 05/3/2004 VỀ TRỒNG RỪNG',
      'THỦ TƯỚNG CHÍNH PHỦ',
    ),
    ['7/2004/CT-TTg', '2004-03-05', 'THỦ TƯỚNG CHÍNH PHỦ', 'VỀ TRỒNG RỪNG'],
  ],
  [
    'over several lines',
    reprint(
      'QUYẾT ĐỊNH',
      'CỦA BỘ TRƯỞNG BỘ LÂM NGHIỆP SỐ 32/1993/QĐ-BLN',
      'NGÀY 08 THÁNG 10 NĂM 1993 BAN HÀNH QUY CHẾ GIỮ RỪNG',
    ),
    ['32/1993/QĐ-BLN', '1993-10-08', 'BỘ TRƯỞNG BỘ LÂM NGHIỆP', 'BAN HÀNH QUY CHẾ GIỮ RỪNG'],
  ],
  [
    'in ordinary type',
    reprint('Quyết định của Thủ tướng Chính phủ số 32/2005/QĐ-TTg ngày 08 tháng 10 năm 2005 về trồng rừng'),
    ['32/2005/QĐ-TTg', '2005-10-08', 'Thủ tướng Chính phủ', 'về trồng rừng'],
  ],
  [
    'a title that speaks of its issuer at its end',
    reprint(
      'QUYẾT ĐỊNH',
      'CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 9/2005/QĐ-TTG NGÀY 02/4/2005 VỀ VIỆC BÃI BỎ QUYẾT ĐỊNH SỐ 3/2004/QĐ-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ',
      'THỦ TƯỚNG CHÍNH PHỦ',
    ),
    [
      '9/2005/QĐ-TTg',
      '2005-04-02',
      'THỦ TƯỚNG CHÍNH PHỦ',
      'VỀ VIỆC BÃI BỎ QUYẾT ĐỊNH SỐ 3/2004/QĐ-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ',
    ],
  ],
  [
    'a title that carries out a document',
    reprint('KẾ HOẠCH', 'Thực hiện Chỉ thị số 7/2004/CT-TTg ngày 05/3/2004 về trồng rừng'),
    [undefined, undefined, undefined, 'Thực hiện Chỉ thị số 7/2004/CT-TTg ngày 05/3/2004 về trồng rừng'],
  ],
])('%s', (_, parts, [number, date, issuer, title]) => {
  const mentions = extractHeader(structured(...parts));
  expect(fieldOf(mentions, 'number')?.normalized).toBe(number);
  expect(fieldOf(mentions, 'issueDate') ?? undefined).toBe(date);
  expect(fieldOf(mentions, 'issuer')?.name).toBe(issuer);
  expect(fieldOf(mentions, 'title')).toBe(title);
  expect(flagsOf(mentions).includes('missing-number')).toBe(number === undefined);
});
