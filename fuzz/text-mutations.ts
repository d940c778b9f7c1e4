import type { Draw } from '../synth/draw.ts';
import { BAD_NUMBERS, type Mutation } from './mutation.ts';

/** What may befall a text, as text; it is written as UTF-8 again unless the mutation says otherwise. */
function asText(change: (text: string, draw: Draw) => string): Mutation['apply'] {
  return (bytes, draw) => Buffer.from(change(bytes.toString('utf8'), draw).slice(0, 600_000), 'utf8');
}

function aLine(change: (line: string, draw: Draw) => string): Mutation['apply'] {
  return asText((text, draw) => {
    const lines = text.split('\n');
    const at = draw.int(0, lines.length - 1);
    lines[at] = change(lines[at] ?? '', draw);
    return lines.join('\n');
  });
}

/** What stands in the text already, or could, again and again. */
const PIECES = [
  'a',
  '(',
  '1.',
  '-',
  '…',
  '.',
  '/',
  ' ',
  '\u00A0',
  '\u0301',
  'ệ\u0323',
  '\uD83D\uDE00',
  '\u200B',
  '\u202E',
  '\f',
  '\t',
  '|',
  '*',
  '#',
  '**',
  'I. ',
  'a) ',
  '1.1.',
  'ngày 01 tháng 01 năm 2020 ',
  'số 12/2020/NĐ-CP ',
  'Căn cứ ',
  'Nơi nhận:\n- ',
  'TM. ',
  'KẾ HOẠCH\n',
  'trước ngày 30/6, ',
  'Nghị định số ',
  'quý I, ',
  'đến ',
  'Điều 1 khoản 2 ',
];

export const TEXT_MUTATIONS: readonly Mutation[] = [
  {
    name: 'encoding',
    apply: (bytes, draw) => {
      const text = bytes.toString('utf8');
      const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
      const ways = [
        () => wide,
        () => Buffer.from(wide).swap16(),
        () => wide.subarray(0, wide.length - 1),
        () => Buffer.from(text, 'utf16le'),
        () => Buffer.from(text, 'latin1'),
        () => Buffer.from(text.normalize('NFD'), 'utf8'),
        () => Buffer.from(text.normalize('NFD'), 'latin1'),
        () => Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8'),
      ];
      return draw.pick(ways)();
    },
  },
  {
    name: 'broken-utf8',
    apply: (bytes, draw) => {
      const broken = Buffer.from([draw.pick([0x80, 0xc3, 0xe1, 0xed, 0xf4, 0xfe])]);
      const at = draw.int(0, bytes.length);
      return Buffer.concat([bytes.subarray(0, at), broken, bytes.subarray(at)]);
    },
  },
  {
    name: 'control',
    apply: aLine(
      (line, draw) => line + draw.pick(['\0', '\u001B[2J', '\b', '\u0085', '\u2028', '\uFFFF', '\v']),
    ),
  },
  {
    name: 'one-line',
    apply: asText((text, draw) =>
      text.replaceAll('\n', draw.pick(['', ' ', '\t'])).repeat(draw.pick([1, 4, 20])),
    ),
  },
  {
    name: 'repeated',
    apply: aLine((line, draw) => `${line}${draw.pick(PIECES).repeat(draw.pick([20, 1000, 20_000]))}`),
  },
  {
    name: 'repeated-block',
    apply: asText((text, draw) => {
      const lines = text.split('\n');
      const from = draw.int(0, lines.length - 1);
      const block = `${lines.slice(from, from + draw.int(1, 12)).join('\n')}\n`;
      return text + block.repeat(draw.pick([3, 50, 500]));
    }),
  },
  {
    name: 'repeated-line',
    apply: aLine((line, draw) => Array.from({ length: draw.pick([10, 1000]) }, () => line).join('\n')),
  },
  {
    name: 'words-mixed',
    apply: asText((text, draw) => {
      const words = text.split(/(?<=\s)/u);
      for (let left = draw.pick([5, 100, 1000]); left > 0; left--) {
        const [a, b] = [draw.int(0, words.length - 1), draw.int(0, words.length - 1)];
        [words[a], words[b]] = [words[b] ?? '', words[a] ?? ''];
      }
      return words.join('');
    }),
  },
  {
    name: 'numbers',
    apply: asText((text, draw) =>
      text.replace(/\d+/gu, (found) =>
        draw.chance(0.2) ? draw.pick([...BAD_NUMBERS, '00', '31', '13']) : found,
      ),
    ),
  },
  {
    name: 'digits',
    apply: aLine((line, draw) => line + String(draw.int(1, 9)).repeat(draw.pick([50, 20_000]))),
  },
  { name: 'no-spaces', apply: asText((text) => text.replaceAll(' ', '')) },
  { name: 'spaced', apply: asText((text) => [...text].join(' ')) },
  {
    name: 'capitals',
    apply: asText((text, draw) => (draw.chance(0.5) ? text.toUpperCase() : text.toLowerCase())),
  },
  {
    name: 'cells',
    apply: asText((text, draw) =>
      text.replaceAll('\n', draw.pick(['|\n|', ' | | \n', '\n|---|---|\n', '        \t', '\f'])),
    ),
  },
  {
    name: 'marked-down',
    apply: asText((text, draw) =>
      text.replace(/^/gmu, () =>
        draw.pick(['', '# ', '> > > ', '- - - ', '```\n', '**', '![](', '<b>', '1. ']),
      ),
    ),
  },
];
