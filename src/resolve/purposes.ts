import type { RecipientMention } from '../core/mention.ts';
import { restoreMarks } from '../core/restore-marks.ts';

/** What a recipient gets the document for, as offices abbreviate it: first letter → both. */
const ABBREVIATIONS: { readonly [first: string]: string } = {
  b: 'b/c',
  t: 't/h',
  p: 'p/h',
  đ: 'đ/b',
  c: 'c/đ',
  '©': 'c/đ',
};
const WORN =
  /^(?:(?<to>[dđ]\p{L}) )?(?:(?<first>[btpđc©])(?:(?:[/¿?lií1|“]|: )?[chbdđo0eq©]|(?<=b)[íi/]|(?<=[tp])(?:\S|; )h)|(?<worn>[uưvl10] ?\/?|\/)h)$/iu;
/** "để biếu": what is for somebody's knowledge. */
const WORN_KNOWLEDGE = /(?<=^[dđ]\p{L} )bi[eêế]\p{L}$/iu;

const PURPOSES = ['để', 'báo cáo', 'để báo cáo', 'thực hiện', 'phối hợp', 'để biết', 'chỉ đạo', 'theo dõi'];

/** "để b¿c" and "đế biết" on a scan: the purpose as it is written everywhere; the same mention where nothing differs. */
export function restorePurpose(mention: RecipientMention): RecipientMention {
  const { purpose } = mention.value;
  if (purpose === null) return mention;
  const worn = WORN.exec(purpose.normalize('NFC'))?.groups;
  // of "t/" one sign was made: "(Ưh)", "(Vh)"
  const known = worn && ABBREVIATIONS[worn.first?.toLowerCase() ?? 't'];
  const restored = known
    ? `${worn.to ? 'để ' : ''}${known}`
    : restoreMarks(purpose.replace(WORN_KNOWLEDGE, 'biết'), PURPOSES);
  if (restored === purpose) return mention;
  return { ...mention, value: { ...mention.value, purpose: restored }, certainty: 'inferred' };
}
