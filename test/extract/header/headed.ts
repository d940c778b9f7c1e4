import { extractHeader } from '../../../src/extract/header.ts';
import { fieldOf, type Part, structured } from '../structured.ts';

/** A title for documents whose letterhead is looked at. */
export const TITLE: Part = ['title', 'KẾ HOẠCH', 'Trồng cây xanh năm 2024'];

/** Header of a document with these letterhead lines. */
export const headed = (...lines: string[]) => extractHeader(structured(['letterhead', ...lines], TITLE));

/** Of the document with these letterhead lines who issues it: parent, name, level, province. */
export const issuerOf = (...lines: string[]) => {
  const issuer = fieldOf(headed(...lines), 'issuer');
  return issuer && [issuer.parent, issuer.name, issuer.level, issuer.province];
};
