import type { DocumentSummary } from '../../src/batch/outcome.ts';

export const SUMMARY: DocumentSummary = {
  id: 'ke-hoach',
  file: 'Kế hoạch số 30 của Ủy ban nhân dân huyện.pdf',
  pages: 5,
  ocrPages: 2,
  typeCode: 'KH',
  number: '30/KH-UBND',
  issuer: 'ỦY BAN NHÂN DÂN HUYỆN CẦU NGANG',
  issueDate: '2022-03-10',
  sections: 41,
  citations: 12,
  deadlines: 3,
  flags: 0,
};
