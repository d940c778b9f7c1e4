import { expect, test } from 'vitest';
import { documentId, slugOfFile } from '../../src/write/id.ts';

const sha256 = '0123456789abcdef'.repeat(4);

test.each([
  ['Kế hoạch số 30.KH-UBND.pdf', 'ke-hoach-so-30-kh-ubnd'],
  ['Kế hoạch Đổi mới.pdf'.normalize('NFD'), 'ke-hoach-doi-moi'],
  ['ĐẢNG ỦY – THƯ MỜI (bản 2).docx.pdf', 'dang-uy-thu-moi-ban-2-docx'],
  ['  ..--.txt', 'document'],
  ['文书.pdf', 'document'],
  ['.pdf', 'pdf'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\plan.md', 'plan'],
  ['ﬁle_№5.txt', 'file-no5'],
  ['CON.pdf', 'con'],
  ['=cmd|x.txt', 'cmd-x'],
  [`${'ế'.repeat(80)}.pdf`, 'e'.repeat(60)],
  [`${'a'.repeat(59)} b.pdf`, 'a'.repeat(59)],
])('slug of %s', (file, slug) => {
  expect(slugOfFile(file)).toBe(slug);
});

test('id: slug and the first 8 hex digits of the content', () => {
  expect(documentId({ file: 'Kế hoạch.pdf', sha256 })).toBe('ke-hoach-01234567');
});
