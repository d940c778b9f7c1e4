import { expect, it } from 'vitest';
import type { Mention } from '../../src/core/mention.ts';
import { extractBackReferences } from '../../src/extract/back-references.ts';
import { extractCitations } from '../../src/extract/citations.ts';
import { linkBackReferences } from '../../src/resolve/back-references.ts';
import { linkCitations } from '../../src/resolve/canonical-ids.ts';
import { documentOf } from '../document.ts';
import { structureOf } from '../structure/outline.ts';

const header = (field: 'type' | 'title' | 'number', value: unknown) =>
  ({ kind: 'header', field, value, start: 0, end: 0, rule: field, certainty: 'stated' }) as Mention;
const PLAN = header('type', { code: 'KH', name: 'Kế hoạch' });
const DECISION = [
  header('type', { code: 'QĐ', name: 'Quyết định' }),
  header('title', 'Ban hành Kế hoạch trồng rừng năm 2024'),
];

const C21 = 'Chỉ thị số 21/CT-TTg ngày 05/3/2021';
const C22 = 'Chỉ thị số 22/CT-TTg ngày 06/4/2022';
const ID21 = 'chi thi:21/CT-TTg@2021-03-05';
const ID22 = 'chi thi:22/CT-TTg@2022-04-06';
const PROGRAMME = 'Chương trình số 08-CTr/TU ngày 02/3/2022 về phát triển kinh tế rừng bền vững ở vùng cao';

it.each([
  ['the document itself', [PLAN], 'các đơn vị thực hiện Kế hoạch này', ['Kế hoạch này: document']],
  [
    'what a decision issues',
    DECISION,
    'Kế hoạch này có hiệu lực; Quyết định này cũng vậy',
    ['Kế hoạch này: document', 'Quyết định này: document'],
  ],
  [
    'the only one cited',
    [PLAN],
    `Thực hiện ${C21}.\nTriển khai Chỉ thị nêu trên`,
    [`Chỉ thị nêu trên: ${ID21}`],
  ],
  [
    'the one of the paragraph',
    [PLAN],
    `Thực hiện ${C21}.\nTheo ${C22}, nội dung Chỉ thị này`,
    [`Chỉ thị này: ${ID22}`],
  ],
  [
    'one of two',
    [PLAN],
    `Thực hiện ${C21}, ${C22}.\nTriển khai Chỉ thị nêu trên`,
    ['Chỉ thị nêu trên: null'],
  ],
  ['one that comes later', [PLAN], `Triển khai Chỉ thị này.\nThực hiện ${C21}`, ['Chỉ thị này: null']],
  [
    'a plan above is not the plan',
    [PLAN],
    'các đơn vị thực hiện Kế hoạch nêu trên',
    ['Kế hoạch nêu trên: null'],
  ],
  [
    'its own number',
    [...DECISION, header('number', { number: '12', symbol: 'QĐ-UBND', normalized: '12/QĐ-UBND' })],
    '(Ban hành kèm theo Quyết định số 12/QĐ-UBND của tỉnh)',
    ['Quyết định số 12/QĐ-UBND: document'],
  ],
  [
    'its own number, not yet given',
    [PLAN, header('number', { number: null, symbol: 'KH-UBND', normalized: '/KH-UBND' })],
    '(Kèm theo Kế hoạch số /KH-UBND của xã)',
    ['Kế hoạch số /KH-UBND: document'],
  ],
  [
    'named again by its title',
    [PLAN],
    `Thực hiện ${PROGRAMME}.\n1. Chương trình phát triển kinh tế rừng bền vững ở vùng cao được triển khai`,
    ['Chương trình phát triển kinh tế rừng bền: chuong trinh:08-CTr/TU@2022-03-02'],
  ],
  [
    'a title that only begins alike',
    [PLAN],
    `Thực hiện ${PROGRAMME}.\n1. Chương trình phát triển kinh tế biển được triển khai`,
    [],
  ],
])('%s', (_, head, text, expected) => {
  const document = documentOf(text);
  const mentions = [...head, ...extractCitations(document), ...extractBackReferences(document)];
  const linked = linkBackReferences(document, linkCitations(document, mentions));
  const found = linked.flatMap((mention) =>
    mention.kind === 'back-reference'
      ? [
          `${document.text.slice(mention.start, mention.end)}: ${mention.value.canonicalId ?? mention.value.refersTo}`,
        ]
      : [],
  );
  expect(found).toEqual(expected);
});

it('a draft’s appendix comes with the draft', () => {
  const document = structureOf([
    'KẾ HOẠCH',
    'I. MỤC ĐÍCH',
    '1. Trồng rừng theo Kế hoạch số /KH-SNN của Sở.',
    'Nơi nhận:',
    '- Lưu: VT.',
    'PHỤ LỤC',
    '(Kèm theo Kế hoạch số /KH-UBND ngày /3/2024 của xã)',
  ]);
  const number = header('number', { number: null, symbol: 'KH-UBND', normalized: '/KH-UBND' });
  const linked = linkBackReferences(document, [PLAN, number, ...extractCitations(document)]);
  expect(linked.slice(2).map(({ kind }) => kind)).toEqual(['citation', 'back-reference']);
});
