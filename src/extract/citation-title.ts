import { typeOfLine } from '../core/document-type.ts';
import { blockIndexAt } from '../core/locate.ts';
import type { Document } from '../core/types.ts';
import type { Reading } from './citation-head.ts';
import { withoutDecidingBody } from './header-deciding.ts';

/** "Năm 2025" under "Triển khai Luật Đất đai": the plan's time, and no part of the law's name. */
const OWN_TIME = /^\(?(?:Năm|NĂM|Giai đoạn|GIAI ĐOẠN|Quý|QUÝ|Tháng|THÁNG)(?!\p{L})/u;

/** The text with the lines of a title on one line, as they are one phrase: of the same length. A type stays on its own. */
export function withTitleJoined(document: Document): Reading {
  const { blocks, zones, text, folded } = document;
  const breaks = blocks.flatMap(({ start, end }, at) => {
    const next = blocks[at + 1];
    const isOpen = zones[at] === 'title' && hasTitleBehind(document, at) && next?.start === end + 1;
    if (!isOpen || OWN_TIME.test(text.slice(end + 1, next.end))) return [];
    return typeOfLine(text.slice(start, end)) === null ? [end] : [];
  });
  if (breaks.length === 0) return document;
  const from = [0, ...breaks.map((end) => end + 1)];
  const join = (source: string) => from.map((start, at) => source.slice(start, breaks[at])).join(' ');
  return { text: join(text), folded: join(folded) };
}

/** The title goes on with words: a rule below it is none. */
const hasTitleBehind = ({ blocks, zones, text }: Document, at: number): boolean =>
  zones[at + 1] === 'title' && /\p{L}/u.test(text.slice(blocks[at + 1]?.start, blocks[at + 1]?.end));

/** End of the phrase that a place stands in: of its block, in a title of the title's last line. */
export function phraseEnd(document: Document, at: number): number {
  const { blocks, zones, text } = document;
  let index = blockIndexAt(document, at);
  if (zones[index] !== 'title') return blocks[index]?.end ?? text.length;
  const from = index;
  while (hasTitleBehind(document, index)) index++;
  return decidedEnd(document, from, index);
}

/** Of a decision's title: who decides, on a line below it, is no part of what it says. */
function decidedEnd(document: Document, from: number, to: number): number {
  const { blocks, text } = document;
  const end = blocks[to]?.end ?? text.length;
  const head = blocks
    .slice(0, from)
    .findLast(({ start, end }) => typeOfLine(text.slice(start, end)) !== null);
  const type = head && typeOfLine(text.slice(head.start, head.end));
  return type
    ? (withoutDecidingBody(document, type.code, blocks.slice(from, to + 1)).at(-1)?.end ?? end)
    : end;
}

const OWN_AREA = /,? trên địa bàn (?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|đặc khu)(?!\p{L}).*$/isu;
const OF_THE_CENTRE =
  /^(?:thủ tướng|chính phủ|quốc hội|ủy ban thường vụ quốc hội|chủ tịch nước|bộ (?!chỉ huy|tư lệnh)|ban bí thư|ban chấp hành trung ương|văn phòng chính phủ)/iu;

/** In a plan's title "… của Thủ tướng Chính phủ về trồng rừng trên địa bàn huyện" goes on with the plan: a paper of the centre is not about one district. */
export function withoutOwnArea(subject: string, issuers: readonly string[]): string {
  return issuers.some((issuer) => OF_THE_CENTRE.test(issuer)) ? subject.replace(OWN_AREA, '') : subject;
}
