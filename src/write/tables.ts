import type { Record } from '../../schemas/record.ts';
import { joinList } from './cell.ts';
import { appendixRows, documents, sections } from './document-tables.ts';
import { type CellTable, column, evidenceColumns, listTable, toCellTable } from './table.ts';

const sectionId = 'Section id, or preamble, title, closing';

const citations = listTable<Record['citations'][number]>(
  'citations',
  'Mentions of other documents',
  (record) => record.citations,
  [
    column('canonical_id', 'string', 'Shared by the mentions of one document', (item) => item.canonicalId),
    column(
      'relation',
      'string',
      'legal-basis, implements, amends, replaces, repeals, issued-with',
      (item) => item.relation,
    ),
    column('urn', 'string', 'urn:lex:vn:… where authority, date and number are known', (item) => item.urn),
    column('kind', 'string', 'numbered or named', ({ kind }) => kind),
    column('type', 'string', 'Type of the cited document', ({ type }) => type),
    column('number', 'string', 'Its number', ({ number }) => number),
    column('symbol', 'string', 'Its symbol', ({ symbol }) => symbol),
    column('year', 'integer', 'Year inside the number', ({ year }) => year),
    column('term', 'string', 'Term (khóa) of the body', ({ term }) => term),
    column('normalized', 'string', 'Canonical written form', ({ normalized }) => normalized),
    column('status', 'string', 'complete, partial or named', ({ status }) => status),
    column('date', 'string', 'Its date (EDTF)', ({ date }) => date),
    column('issuers', 'string', 'Issuing bodies, parted by " | "', ({ issuers }) => joinList(issuers)),
    column('subject', 'string', 'What it is about', ({ subject }) => subject),
    column('provisions', 'array', 'Provisions cited: point, clause, article', ({ provisions }) =>
      JSON.stringify(provisions),
    ),
    column('section_id', 'string', sectionId, (item) => item.sectionId),
    ...evidenceColumns<Record['citations'][number]>(),
  ],
);

const dates = listTable<Record['dates'][number]>('dates', 'Calendar expressions', (record) => record.dates, [
  column('value', 'string', 'The date (EDTF)', ({ value }) => value),
  column(
    'precision',
    'string',
    'day, month, quarter, year, interval or yearless',
    ({ precision }) => precision,
  ),
  column('role', 'string', 'issue, citation, deadline, period or other', ({ role }) => role),
  column('section_id', 'string', sectionId, (item) => item.sectionId),
  ...evidenceColumns<Record['dates'][number]>(),
]);

const deadlines = listTable<Record['deadlines'][number]>(
  'deadlines',
  'Time limits and periodicities on what somebody has to do',
  (record) => record.deadlines,
  [
    column('kind', 'string', 'fixed, recurring, window, duration or unspecified', ({ kind }) => kind),
    column('relation', 'string', 'before, on, by-end, within, from-to or every', ({ relation }) => relation),
    column('due', 'string', 'When it is due (EDTF)', ({ due }) => due),
    column('rrule', 'string', 'Recurrence (RFC 5545)', ({ rrule }) => rrule),
    column('resolved', 'string', 'Dates inside the plan\'s period, parted by " | "', ({ resolved }) =>
      joinList(resolved),
    ),
    column('action', 'string', 'What has to be done', ({ action }) => action),
    column('responsible', 'string', 'Who has to do it', ({ responsible }) => responsible),
    column('report_to', 'string', 'To whom it is reported', ({ reportTo }) => reportTo),
    column('section_id', 'string', sectionId, (item) => item.sectionId),
    column(
      'year_from',
      'string',
      'Where its year stands: text, period or issue-date',
      ({ yearFrom }) => yearFrom,
    ),
    column('duration', 'string', 'How long (ISO 8601); "-" before the event', ({ duration }) => duration),
    column('working_days', 'string', 'yes where only working days count', ({ workingDays }) =>
      workingDays === null ? null : workingDays ? 'yes' : 'no',
    ),
    column('event', 'string', 'The event it counts from or ends with', ({ event }) => event),
    ...evidenceColumns<Record['deadlines'][number]>(),
  ],
);

const signers = listTable<Record['signers'][number]>('signers', 'Who signed', (record) => record.signers, [
  column('name', 'string', 'Name; empty where the block has none', ({ name }) => name),
  column('position', 'string', 'Position', ({ position }) => position),
  column('authority', 'string', 'TM., KT., TL., TUQ. or Q.', ({ authority }) => authority),
  column('on_behalf_of', 'string', 'Body signed for', ({ onBehalfOf }) => onBehalfOf),
  column('acting_for', 'string', 'Position signed for', ({ actingFor }) => actingFor),
  column('title', 'string', 'Rank or academic title before the name', ({ title }) => title),
  column('other_posts', 'string', 'Further posts of the signer, parted by " | "', ({ otherPosts }) =>
    joinList(otherPosts),
  ),
  ...evidenceColumns<Record['signers'][number]>(),
]);

const recipients = listTable<Record['recipients'][number]>(
  'recipients',
  'Lines under "Nơi nhận:"',
  (record) => record.recipients,
  [
    column('name', 'string', 'Who receives it', ({ name }) => name),
    column('purpose', 'string', 'For what: b/c …', ({ purpose }) => purpose),
    column('archive', 'string', 'Archive marks, parted by " | "', ({ archive }) => joinList(archive)),
    ...evidenceColumns<Record['recipients'][number]>(),
  ],
);

const assignments = listTable<Record['assignments'][number]>(
  'assignments',
  'Who has to do what, by the last part',
  (record) => record.assignments,
  [
    column('unit', 'string', 'Unit made responsible', ({ unit }) => unit),
    column('tasks', 'string', 'Its tasks, parted by " | "', ({ tasks }) => joinList(tasks)),
    column('section_id', 'string', sectionId, (item) => item.sectionId),
    ...evidenceColumns<Record['assignments'][number]>(),
  ],
);

const flags = listTable<Record['flags'][number]>(
  'flags',
  'What a careful reader should check',
  (record) => record.flags,
  [
    column('code', 'string', 'What is odd', ({ code }) => code),
    column('severity', 'string', 'info, warning or error', ({ severity }) => severity),
    column('message', 'string', 'The same as a sentence', ({ message }) => message),
    column('page', 'integer', 'Page, from 1; empty for the document as a whole', ({ page }) => page),
    column(
      'start',
      'integer',
      "Offset in the record's text; empty for a page or the whole",
      ({ span }) => span?.start ?? null,
    ),
    column('end', 'integer', 'Offset after the last character', ({ span }) => span?.end ?? null),
  ],
);

const addressees = listTable<Record['addressees'][number]>(
  'addressees',
  'Whom a letter is for, by its "Kính gửi"',
  (record) => record.addressees,
  [
    column('name', 'string', 'Whom it is for', ({ name }) => name),
    ...evidenceColumns<Record['addressees'][number]>(),
  ],
);

const backReferences = listTable<Record['backReferences'][number]>(
  'back_references',
  'Documents that are pointed at without their number: "Chỉ thị này", "Kế hoạch nêu trên"',
  (record) => record.backReferences,
  [
    column('type', 'string', 'Type of the document', ({ type }) => type),
    column(
      'refers_to',
      'string',
      'document (this one), citation (one that it cites); empty where it cannot be told',
      ({ refersTo }) => refersTo,
    ),
    column('canonical_id', 'string', 'Of the citation, as in citations.csv', (item) => item.canonicalId),
    column('section_id', 'string', sectionId, (item) => item.sectionId),
    ...evidenceColumns<Record['backReferences'][number]>(),
  ],
);

/** The tables of an output folder, in the order of the contract. */
export const TABLES: readonly CellTable[] = [
  toCellTable(documents),
  toCellTable(sections),
  toCellTable(citations),
  toCellTable(dates),
  toCellTable(deadlines),
  toCellTable(signers),
  toCellTable(recipients),
  toCellTable(assignments),
  toCellTable(flags),
  toCellTable(addressees),
  toCellTable(backReferences),
  toCellTable(appendixRows),
];
