import type { GoldDocument } from '../schemas/gold.ts';
import type { Draw } from './draw.ts';
import type { Office, World } from './office.ts';
import { provinceName } from './office.ts';
import { DRAFTERS } from './vocab/bodies.ts';
import { FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES, TITLES } from './vocab/people.ts';

type Signer = GoldDocument['signers'][number];
type Recipient = GoldDocument['recipients'][number];

export interface SigningBlock {
  readonly lines: readonly string[];
  readonly signer: Signer;
  readonly tag: string;
}

function drawName(draw: Draw): string {
  return `${draw.pick(FAMILY_NAMES)} ${draw.pick(MIDDLE_NAMES)} ${draw.pick(GIVEN_NAMES)}`;
}

/** "KT." as the State and the Party write it, and as older papers do. */
function sign(draw: Draw, authority: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q', office: Office): string {
  if (office.numbering === 'party' && authority !== 'Q' && authority !== 'TUQ')
    return `${authority.slice(0, 1)}/${authority.slice(1)}`;
  if (authority === 'Q' || authority === 'TUQ') return `${authority}.`;
  return draw.weighted({ dot: 20, stroke: 1, none: 1 }) === 'dot'
    ? `${authority}.`
    : draw.pick([`${authority.slice(0, 1)}/${authority.slice(1)}`, `${authority}`]);
}

/** The signing block: of one signer, seldom of two side by side, more seldom of none. */
export function drawSigners(draw: Draw, office: Office): { readonly blocks: readonly SigningBlock[] } {
  const form = draw.weighted({ one: 94, two: 4, none: 2 });
  if (form === 'none') return { blocks: [] };
  const first = drawSigner(draw, office);
  if (form === 'one' || first.signer.name === null) return { blocks: [first] };
  const second = drawSigner(draw, office);
  return { blocks: [first, second].map((block) => ({ ...block, tag: 'signers: side by side' })) };
}

/** The block of one signer, from the authority to the name. */
function drawSigner(draw: Draw, office: Office): SigningBlock {
  const { behalf, chief, deputy } = office;
  const bare = drawName(draw);
  const form = draw.weighted({
    collective: behalf ? 50 : 0,
    collectiveDeputy: behalf && office.numbering === 'state' ? 25 : 0,
    chief: behalf ? 4 : 35,
    deputy: behalf ? 6 : 40,
    order: office.kind === 'province committee' ? 6 : 0,
    orderDeputy: office.kind === 'province committee' ? 4 : 0,
    mandate: office.kind.endsWith('committee') && office.numbering === 'state' ? 2 : 0,
    acting: 4,
    also: 4,
  });
  const empty: Signer = { name: bare, position: null, authority: null, onBehalfOf: null, actingFor: null };
  const on = (authority: Parameters<typeof sign>[1], words: string) =>
    `${sign(draw, authority, office)} ${words}`;
  const collective = behalf ?? '';
  const made = {
    collective: () => {
      const post = office.numbering === 'party' ? draw.pick([chief, deputy]) : chief;
      return {
        lines: [on('TM', collective), post],
        signer: { ...empty, authority: 'TM.', onBehalfOf: collective, position: post },
      };
    },
    collectiveDeputy: () => ({
      lines: [on('TM', collective), on('KT', chief), deputy],
      signer: { ...empty, authority: 'KT.', onBehalfOf: collective, actingFor: chief, position: deputy },
    }),
    chief: () => ({ lines: [chief], signer: { ...empty, position: chief } }),
    deputy: () => ({
      lines: [on('KT', chief), deputy],
      signer: { ...empty, authority: 'KT.', actingFor: chief, position: deputy },
    }),
    order: () => ({
      lines: [on('TL', chief), 'CHÁNH VĂN PHÒNG'],
      signer: { ...empty, authority: 'TL.', onBehalfOf: null, actingFor: chief, position: 'CHÁNH VĂN PHÒNG' },
    }),
    orderDeputy: () => ({
      lines: [on('TL', chief), on('KT', 'CHÁNH VĂN PHÒNG'), 'PHÓ CHÁNH VĂN PHÒNG'],
      signer: {
        ...empty,
        authority: 'KT.',
        onBehalfOf: chief,
        actingFor: 'CHÁNH VĂN PHÒNG',
        position: 'PHÓ CHÁNH VĂN PHÒNG',
      },
    }),
    mandate: () => ({
      lines: [on('TUQ', chief), 'GIÁM ĐỐC SỞ NỘI VỤ'],
      signer: { ...empty, authority: 'TUQ.', actingFor: chief, position: 'GIÁM ĐỐC SỞ NỘI VỤ' },
    }),
    acting: () => ({ lines: [on('Q', chief)], signer: { ...empty, authority: 'Q.', position: chief } }),
    also: () => ({
      lines: [deputy, draw.pick(['Kiêm', 'kiêm']), 'TRƯỞNG BAN CHỈ ĐẠO'],
      signer: { ...empty, position: '' },
    }),
  }[form]();
  const { lines } = made;
  const signer = made.signer as Signer;
  const position = form === 'also' ? lines.join(' ') : signer.position;
  return dressed(draw, office, { lines, signer: { ...signer, position }, tag: `signer: ${form}` });
}

/** What stands between the post and the name, and how the name is written. */
function dressed(draw: Draw, office: Office, block: SigningBlock): SigningBlock {
  const name = block.signer.name as string;
  const form = draw.weighted({ plain: 78, capitals: 5, titled: 6, signed: 6, unnamed: 5 });
  if (form === 'unnamed')
    return { ...block, signer: { ...block.signer, name: null }, tag: `${block.tag}, no name` };
  if (form === 'capitals') {
    const big = name.toLocaleUpperCase('vi');
    return {
      ...block,
      lines: [...block.lines, '', big],
      signer: { ...block.signer, name: big },
      tag: 'signer: name in capitals',
    };
  }
  if (form === 'titled' && office.numbering === 'state') {
    return {
      ...block,
      lines: [...block.lines, '', `${draw.pick(TITLES)} ${name}`],
      tag: 'signer: with a title',
    };
  }
  if (form === 'signed')
    return {
      ...block,
      lines: [...block.lines, draw.pick(['(Đã ký)', '(đã ký)']), name],
      tag: 'signer: (đã ký)',
    };
  return { ...block, lines: [...block.lines, '', name] };
}

export interface RecipientList {
  readonly lines: readonly string[];
  readonly recipients: readonly { readonly recipient: Recipient; readonly tag: string }[];
}

const SUPERIORS = [
  'Thường trực Tỉnh ủy',
  'Thường trực HĐND tỉnh',
  'Ban Thường vụ Huyện ủy',
  'Bộ Nội vụ',
  'TT. Tỉnh ủy, TT. HĐND tỉnh',
  'UBND tỉnh',
];
const EQUALS = [
  'Các sở, ban, ngành tỉnh',
  'UBND các huyện, thị xã, thành phố',
  'Các phòng, ban, đơn vị',
  'Công an tỉnh',
  'Các tổ chức chính trị - xã hội',
  'CT, các PCT UBND tỉnh',
  'Như trên',
  'Như Điều 3',
  'Cổng TTĐT tỉnh',
  'Báo và PTTH tỉnh',
  'Trang TTĐT huyện',
  'CVP, các PCVP',
  'Các phòng, ban, Chi cục Văn thư - Lưu trữ',
];
const PURPOSES = [
  'b/c',
  'b/c',
  'để b/c',
  'báo cáo',
  'để báo cáo',
  't/h',
  'để t/h',
  'p/h',
  'thực hiện',
  'để biết',
  'c/đ',
  'đ/b',
  'phối hợp',
];

/** "Nơi nhận:" and its entries. */
export function drawRecipients(draw: Draw, office: Office, world: World): RecipientList {
  const party = office.head === 'party';
  const stop = party && draw.chance(0.6) ? ',' : ';';
  const dash = draw.weighted({ '- ': 14, '-': 2, '+ ': 1 });
  const names = [...draw.some(SUPERIORS, draw.int(1, 2)), ...draw.some(EQUALS, draw.int(1, 4))];
  const rows = names.map((name, at) => {
    const words = name === 'UBND tỉnh' && draw.chance(0.3) ? `UBND ${provinceName(world)}` : name;
    const purpose =
      at < 2
        ? draw.chance(0.7)
          ? draw.pick(PURPOSES)
          : null
        : draw.chance(0.15)
          ? draw.pick(PURPOSES)
          : null;
    const raw = purpose === null ? words : `${words}${draw.pick([' ', ' ', ''])}(${purpose})`;
    return {
      raw,
      recipient: { name: words, purpose, archive: [], raw },
      tag: purpose === null ? 'recipient' : 'recipient with a purpose',
    };
  });
  const last = archive(draw, office);
  const entries = [...rows, last];
  const lines = entries.map(
    ({ raw }, at) =>
      `${dash}${raw}${at === entries.length - 1 ? draw.pick(['.', '.', '']) : draw.chance(0.95) ? stop : ''}`,
  );
  return {
    lines: ['Nơi nhận:', ...lines],
    recipients: entries.map(({ recipient, tag }) => ({ recipient, tag })),
  };
}

function archive(draw: Draw, office: Office) {
  if (office.head === 'party') {
    const body = draw.pick(['Văn phòng Tỉnh ủy', 'Văn phòng Huyện ủy', 'VPTU', 'Văn phòng Đảng ủy']);
    const raw = `Lưu ${body}`;
    return {
      raw,
      recipient: { name: null, purpose: null, archive: [body], raw },
      tag: 'archive of the Party',
    };
  }
  const unit = draw.pick(DRAFTERS);
  const [words, parts] = draw.pick([
    ['VT', ['VT']],
    [`VT, ${unit}`, ['VT', unit]],
    [`VT, ${unit}.02`, ['VT', `${unit}.02`]],
    [`VT; ${unit}`, ['VT', unit]],
    [`VT, HS, ${unit}`, ['VT', 'HS', unit]],
    [`VT (${draw.int(5, 30)}b)`, null],
    [`VT, ${unit} (Hòa)`, ['VT', `${unit} (Hòa)`]],
  ] as const);
  const cue = draw.pick(['Lưu: ', 'Lưu: ', 'Lưu: ', 'Lưu ', 'Lưu : ']);
  const raw = `${cue}${words}`;
  return {
    raw,
    recipient: { name: null, purpose: null, archive: [...(parts ?? [words])], raw },
    tag: 'archive',
  };
}
