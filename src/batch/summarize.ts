import type { Record } from '../../schemas/record.ts';
import { listSections } from '../write/document-tables.ts';
import type { DocumentSummary } from './outcome.ts';

/** A record at a glance. */
export function summarize(record: Record): DocumentSummary {
  const { type, number, issuer, issueDate } = record.header;
  return {
    id: record.id,
    file: record.source.file,
    pages: record.pages.length,
    ocrPages: record.pages.filter((page) => page.origin === 'ocr').length,
    typeCode: type?.value.code ?? null,
    number: number?.value.normalized ?? null,
    issuer: issuer?.value.name ?? null,
    issueDate: issueDate?.value ?? null,
    sections: listSections(record.sections).length,
    citations: record.citations.length,
    deadlines: record.deadlines.length,
    flags: record.flags.length,
  };
}
