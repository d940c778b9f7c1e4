import { expect, it } from 'vitest';
import { extractSigners } from '../../src/extract/signers.ts';
import { structured } from './structured.ts';

it.each([
  ['its last word on a line of its own', ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU', 'TRƯỞNG'], 'PHÓ HIỆU TRƯỞNG'],
  ['all but the first letters of the head’s', ['KT. TỔNG CỤC TRƯỞNG', 'ỐNG CỤC TRƯỞNG'], 'ỐNG CỤC TRƯỞNG'],
  [
    'another office of the head’s body',
    ['KT. GIÁM ĐỐC', 'TRUNG TÂM LƯU TRỮ', 'PHÓ GIÁM ĐỐC'],
    'PHÓ GIÁM ĐỐC',
  ],
])('a deputy’s post: %s', (_, lines, position) => {
  const document = structured(['body', '1. Trồng cây'], ['signature', ...lines, 'Lê Văn Hân']);
  const [signer] = extractSigners(document);
  expect(signer?.value).toMatchObject({ authority: 'KT.', position });
});
