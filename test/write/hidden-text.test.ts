import { describe, expect, it } from 'vitest';
import { withoutHiddenText } from '../../src/write/hidden-text.ts';

describe('hidden text of a content stream', () => {
  it.each([
    ['nothing hidden', 'q BT /F1 12 Tf (seen) Tj ET Q'],
    ['an image alone', 'q 595 0 0 842 0 0 cm /Im0 Do Q'],
    ['shown again after it', 'BT 3 Tr 0 Tr (seen) Tj ET'],
    ['the mode ends with the state', 'q 3 Tr Q BT (seen) Tj ET'],
    ['looks like it, in a string', 'BT (3 Tr \\) (x) Tj) Tj ET'],
    ['looks like it, in a comment', '% 3 Tr\nBT (seen) Tj ET'],
    ['looks like it, in an inline image', 'BI /W 1 /H 1 ID \x003 Tr (x\xff EI BT (seen) Tj ET'],
  ])('is none: %s', (_, content) => {
    expect(withoutHiddenText(content)).toBeNull();
  });

  it.each([
    ['a string', 'BT 3 Tr (hid\\)den) Tj 0 Tr (seen) Tj ET', 'BT 3 Tr  0 Tr (seen) Tj ET'],
    ['an array', '3 Tr [(hid) -20 <6465>]TJ ET', '3 Tr  ET'],
    ['names without a gap', '3 Tr/F1 14 Tf(hid)Tj', '3 Tr/F1 14 Tf '],
    ['the short forms, which still start a line', '3 Tr (hid) \' 1 2 (hid) "', '3 Tr T* T*'],
    ['in a saved state', 'q 3 Tr q (hid) Tj Q (hid) Tj Q (seen) Tj', 'q 3 Tr q  Q  Q (seen) Tj'],
    ['in marked content', '3 Tr /Span <</MCID 0>> BDC (hid) Tj EMC', '3 Tr /Span <</MCID 0>> BDC  EMC'],
  ])('goes: %s', (_, content, left) => {
    expect(withoutHiddenText(content)).toBe(left);
  });
});
