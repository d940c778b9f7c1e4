import { citation } from './citations.ts';
import type { Draw } from './draw.ts';
import type { Kind } from './head.ts';
import { type Office, provinceName, type World } from './office.ts';
import { join, type Piece, plain, say } from './piece.ts';
import type { Matter } from './prose.ts';
import { CLOSINGS } from './vocab/topics.ts';

export const lowered = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);

/** To whom the reports of those under an office go. */
export function drawReceiver(draw: Draw, office: Office, world: World): string {
  if (office.head === 'party') return draw.pick(['Ban Thường vụ Tỉnh ủy', 'Văn phòng Tỉnh ủy']);
  if (!office.local) return draw.pick(['Văn phòng Bộ', 'Bộ']);
  if (office.level === 'tỉnh')
    return draw.pick(['Sở Nội vụ', 'Sở Tư pháp', `UBND ${provinceName(world)}`, 'Ủy ban nhân dân tỉnh']);
  if (office.level === 'huyện' || office.level === 'phòng')
    return draw.pick(['Phòng Nội vụ', 'UBND huyện', 'Ủy ban nhân dân huyện']);
  if (office.level === 'xã') return draw.pick(['UBND xã', 'Ủy ban nhân dân xã']);
  return draw.pick(['Văn phòng', 'Sở Nội vụ', 'Ban Chỉ đạo']);
}

const ADDRESSEES: readonly string[] = [
  ...['Các cơ quan, đơn vị trực thuộc', 'Ủy ban nhân dân các xã, thị trấn', 'Các sở, ban, ngành tỉnh'],
  ...[
    'Các tổ chức chính trị - xã hội',
    'Công an tỉnh',
    'Ban Quản lý các chợ',
    'Thủ trưởng các đơn vị sự nghiệp',
  ],
];

/** "Kính gửi: …" on one line, or one addressee a line. */
function drawAddress(draw: Draw): Piece[] {
  const count = draw.weighted({ '1': 6, '2': 2, '3': 2 });
  const names = draw.some(ADDRESSEES, Number(count));
  if (names.length === 1) return [plain(`Kính gửi: ${names[0]}${draw.pick(['.', ''])}`)];
  return [
    plain('Kính gửi:'),
    ...names.map((name, at) => plain(`- ${name}${at === names.length - 1 ? '.' : ';'}`)),
  ];
}

const NAMES: { readonly [kind in Kind]: string } = {
  plan: 'Kế hoạch',
  directive: 'Chỉ thị',
  report: 'Báo cáo',
  notice: 'Thông báo',
  programme: 'Chương trình',
  letter: 'văn bản',
  decision: 'Quyết định',
};

/** "Căn cứ …;" one a paragraph, then the clause that issues the document; or one sentence for all. */
export function drawPreamble(
  draw: Draw,
  matter: Matter,
  office: Office,
  kind: Kind,
  time: Piece | null,
): Piece[] {
  const { library } = matter;
  if (kind === 'letter') {
    return [
      ...drawAddress(draw),
      say`Thực hiện ${citation(draw, library)}, ${office.self} đề nghị các cơ quan, đơn vị triển khai các nội dung sau:`,
    ];
  }
  const work = draw.chance(0.6)
    ? ` công tác ${matter.topic.work}`
    : ` thực hiện công tác ${matter.topic.work}`;
  const timed = time !== null && draw.chance(0.5) ? say`${work} ${time}` : plain(work);
  const issue = say`${office.self} ${draw.pick(['xây dựng', 'ban hành'])} ${NAMES[kind]}${timed}${draw.pick([' như sau:', ', cụ thể như sau:', ' với các nội dung sau:'])}`;
  const form = draw.weighted({ lines: 4, sentence: 5, both: 1 });
  const count = draw.int(1, 4);
  const cited = Array.from({ length: count }, () => citation(draw, library));
  if (form === 'sentence') {
    const cue = draw.pick(['Thực hiện ', 'Căn cứ ', 'Triển khai thực hiện ']);
    return [join([cue, join(cited, '; '), draw.pick([', ', '; ']), issue])];
  }
  return [...cited.map((one) => say`${draw.pick(['Căn cứ', 'Căn cứ', 'Thực hiện'])} ${one};`), issue];
}

/** A title that cites or names a time would be read in the closing as well. */
const SPEAKS = / số |Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị quyết|[Tt]iêu chuẩn|\d{4}/u;

export function drawClosing(draw: Draw, office: Office, title: string): string[] {
  const count = draw.weighted({ '1': 6, '2': 3, '0': 1 });
  return draw
    .some(CLOSINGS, Number(count))
    .map((line) => line.replace('{title}', lowered(title)).replace('{office}', office.self))
    .map((line) => (SPEAKS.test(line) ? (CLOSINGS[2] as string) : line))
    .filter((line, at, all) => all.indexOf(line) === at)
    .map((line, at, all) => (at === all.length - 1 ? line.replace(/\.$/u, './.') : line));
}
