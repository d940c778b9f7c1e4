import type { AddresseeMention } from '../core/mention.ts';
import { trimEnd } from '../core/trim.ts';
import type { Document, Zone } from '../core/types.ts';
import { ADDRESSEES_HEAD, TELEGRAM_HEAD } from '../rules/addressees.vi.ts';
import { findFirst, type Stretch, stretchOf } from './header-scan.ts';

/** The list stands before what the letter says. */
const ZONES: readonly Zone[] = ['letterhead', 'title', 'preamble', 'body'];
const DASH = /^[-–—+•*] ?/u;
/** What opens another name: "Lao động - Thương binh" is one. */
const DASHED_GAP =
  / (?=[-–—] (?:Các|Sở|Bộ|Ban|UBND|[ỦU]ỷ? ban|Ủy ban|HĐND|Hội|Phòng|Văn phòng|Công|Cục|Chi|Đoàn|Trường|Trung tâm|Thủ trưởng|Giám đốc|Chủ tịch|Hiệu trưởng|Tòa|Viện|Đảng|Huyện|Tỉnh|Thành|Bảo hiểm|Kho bạc|Thanh tra|Ngân hàng|Đài|Báo|Bệnh viện|Liên đoàn|Mặt trận|Tổng|Ông|Bà|Đồng chí|Hạt|Lãnh đạo|Thường trực)(?!\p{L}))/gu;

/** Whom the letter is for: what stands behind "Kính gửi" and in the lines with dashes under it. */
export function extractAddressees(document: Document): AddresseeMention[] {
  const blocks = document.blocks
    .filter((_, index) => ZONES.includes(document.zones[index] as Zone))
    .map(({ start, end }) => stretchOf(document, start, end));
  const heads = blocks.map((block) => findFirst(document, [ADDRESSEES_HEAD, TELEGRAM_HEAD], block));
  const first = heads.findIndex((head) => head !== undefined);
  // a page's heading may say the line once more
  const isCopied = first >= 0 && blocks[first]?.text === blocks[first + 1]?.text;
  const at = isCopied ? first + 1 : first;
  const head = heads[at];
  if (head === undefined) return [];
  const own = stretchOf(document, head.end, (blocks[at] as Stretch).end);
  const below = listBelow(own.text, blocks.slice(at + 1));
  // "Kính gửi: - Sở … - Sở …": a list read as one line, its first dash taken with the head
  const dashed = /[-–—]\s*$/u.test(document.text.slice(head.start, head.end));
  // "- Cục Kiểm lâm - Bộ Nông nghiệp": on a line of its own one
  const inLine = below.length > 1 ? /; ?/gu : null;
  return [
    ...partEntries(document, own, signsIn(own, dashed)),
    ...below.flatMap((block) => partEntries(document, block, inLine ?? signsIn(block, dashed))),
  ].map(({ start, end, text }) => ({
    kind: 'addressee',
    start,
    end,
    rule: head.rule,
    certainty: 'stated',
    value: { name: text.replaceAll('\n', ' ') },
  }));
}

/** Lines with dashes, or, where nothing stands beside "Kính gửi", the line below it. */
function listBelow(beside: string, below: readonly Stretch[]): Stretch[] {
  const [first] = below;
  const end = below.findIndex((block) => !DASH.test(block.text));
  const dashed = below.slice(0, end < 0 ? below.length : end);
  if (dashed.length > 0) return beside.trim() === '' || /[;,:]$/.test(beside) ? dashed : [];
  return beside.trim() === '' && first ? [first] : [];
}

/** "A; B." on one line are two; a list that opens with a dash is parted by its dashes ("Lao động - Thương binh" is a name). */
const signsIn = ({ text }: Stretch, dashed: boolean): RegExp =>
  (dashed || DASH.test(text)) && !text.includes(';') ? DASHED_GAP : /; ?/gu;

function partEntries(document: Document, { start, end, text }: Stretch, signs: RegExp): Stretch[] {
  const edges = [0, ...[...text.matchAll(signs)].map((sign) => sign.index + sign[0].length)];
  return edges.flatMap((edge, index) => {
    const part = text.slice(edge, edges[index + 1] ?? end - start);
    const opening = /^[-–—+•*\s]*/u.exec(part)?.[0].length ?? 0;
    const name = trimEnd(part.slice(opening), /[\s;,.:]/u);
    const from = start + edge + opening;
    return /\p{L}/u.test(name) ? [stretchOf(document, from, from + name.length)] : [];
  });
}
