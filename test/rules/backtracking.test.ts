import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { fold } from '../../src/core/fold.ts';
import { compile, type Rule } from '../../src/core/rule.ts';
import { extractRecord } from '../../src/pipeline/extract.ts';
import { loadPipeline } from '../../src/pipeline/load.ts';
import { readText } from '../../src/read/text.ts';

/**
 * No text can make a pattern backtrack badly. A checker proves it of most patterns; where it finds no proof in its time,
 * the rule's own examples are repeated into long near misses, which must take time in step with their length.
 */

process.env.RECHECK_BACKEND = 'pure';
const PROOF_MS = 250;

const folder = new URL('../../src/rules/', import.meta.url);

function isRule(value: unknown): value is Rule {
  return (
    typeof value === 'object' && value !== null && 'pattern' in value && 'match' in value && 'on' in value
  );
}

async function allRules(): Promise<[string, Rule][]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  const values = modules.flatMap((module) => Object.values(module as Record<string, unknown>).flat());
  return values.filter(isRule).map((rule) => [rule.id, rule]);
}

/** Processor time since then, which a busy machine does not stretch as it does the clock. */
function processorMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const LENGTH = 20_000;
/** Forty times what a pattern takes that looks at each place once. */
const ENOUGH_MS = 400;

/** Each example, its parts and its endings, again and again, and then something that cannot match. */
function nearMisses(rule: Rule): string[] {
  const plain = rule.match.map((example) => example.replace(/[«»]/g, ''));
  const parts = plain.flatMap((text) => [text, `${text} `, ...text.split(/(?<=[\s,;:()/-])/u)]);
  return [...new Set(parts)]
    .filter((part) => part !== '')
    .map((part) => `${plain[0]?.slice(0, 12)}${part.repeat(Math.ceil(LENGTH / part.length))}\u0001`);
}

describe('patterns', async () => {
  it.each(await allRules())('%s', (_, rule) => {
    const regex = compile(rule.pattern, rule.on);
    const { status } = checkSync(regex.source, 'u', { timeout: PROOF_MS });
    if (status === 'safe') return;
    expect(status).toBe('unknown');
    for (const text of nearMisses(rule)) {
      const subject = rule.on === 'folded' ? fold(text) : text;
      const before = process.cpuUsage();
      for (const match of subject.matchAll(regex)) expect(match.index).toBeGreaterThanOrEqual(0);
      expect(processorMs(before), text.slice(0, 60)).toBeLessThan(ENOUGH_MS);
    }
  });
});

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

/** The patterns that a source file writes out. */
function literalsOf(node: unknown): Literal[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && node.regex) return [node.regex as Literal];
  return Object.values(node).flatMap(literalsOf);
}

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('patterns written out in the program', () => {
  it.each(files)('%s', (file) => {
    const literals = literalsOf(parseAst(readFileSync(new URL(file, source), 'utf8'), { lang: 'ts' }));
    const checked = literals.map(({ pattern, flags }) => ({
      pattern,
      status: checkSync(pattern, flags.replace(/[dg]/g, ''), { timeout: PROOF_MS }).status,
    }));
    expect(checked.filter(({ status }) => status === 'vulnerable')).toEqual([]);
  });
});

const MEGABYTE = 1_000_000;
const plan = loadPipeline('plan');
const head = readFileSync(new URL('../../fixtures/000/source.txt', import.meta.url), 'utf8').slice(0, 600);

describe('a megabyte of hostile text', () => {
  it.each([
    ['digits on one line', '7'],
    ['numbers and dots', '1.1.'],
    ['heads of citations', 'Điều 1 khoản 2 điểm a '],
    ['numbers without an end', 'số 1/'],
    ['days without an end', 'ngày '],
    ['days in a list', 'ngày 1, 2, 3, '],
    ['types', 'Quyết định Nghị quyết '],
    ['laws that amend laws', 'Luật sửa đổi, bổ sung một số điều của '],
    ['brackets', '(['],
    ['quotation marks', '“'],
    ['capitals', 'ỦY BAN '],
    ['no spaces', 'ừ'],
    ['letters by themselves', 'k ế  '],
    ['empty lines', '\n'],
    ['bullets', '\n- '],
    ['parts', '\nI. MỤC ĐÍCH'],
    ['receivers', '\nNơi nhận:\n- '],
    ['columns', '\nNơi nhận:        TM. ỦY BAN'],
    ['table rows', '\n| a | b |'],
    ['bold marks', '**a '],
    ['lines of one paragraph', '\na'],
    ['cells of one row', '|'],
    [
      'one row of spaces',
      `\n# a\n# b\n# c\n| Nơi nhận:${' '.repeat(480_000)}x | TM. UBND${' '.repeat(480_000)}y |`,
    ],
    ['times of a duty', 'báo cáo trước ngày '],
    ['cues of relations', 'thực hiện theo Kế hoạch số '],
    ['one document again and again', 'Kế hoạch số 12/KH-UBND ngày 05/5/2020 của UBND tỉnh, '],
    ['one law again and again', 'Luật Đất đai, '],
    ['time limits in one sentence', 'trước ngày 30/6/2024, '],
    ['periods in one sentence', 'chậm nhất ngày 05 hằng tháng, '],
    ['documents pointed at', 'Chỉ thị số 5/CT-TTg, Chỉ thị này, '],
    ['one item again and again', '\n1. Sở Nội vụ: báo cáo trước ngày 05/5'],
    ['signing blocks', '\nTM. UBND\nCHỦ TỊCH\n'],
  ])(
    '%s',
    (_, unit) => {
      const text = `${head}\n${unit.repeat(Math.ceil(MEGABYTE / unit.length))}`;
      const before = process.cpuUsage();
      const source = { file: 'a.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: text.length };
      const record = extractRecord(source, readText(text, 'text/plain'), plan);
      expect(record.text.length).toBeGreaterThan(0);
      expect(processorMs(before)).toBeLessThan(BOUND_MS);
    },
    60_000,
  );
});

/** Two seconds and a half at most on an idle core. */
const BOUND_MS = 6_000;

/** What a page's dust, a converter or an enemy may repeat without end. */
const SIGNS = [
  ...' _-–.*|"”()a7,;:/\t…=~<[`\\#',
  'a ',
  'A ',
  '1 ',
  '. ',
  '- ',
  '*a* ',
  '[a](',
  '<br>',
  '| a ',
];
/** Where a long run may stand: in every part of a paper. */
const PLACES: readonly (readonly [where: string, paper: (run: string) => string])[] = [
  ['letterhead', (run) => `UBND TỈNH A ${run} x\nSố: 1/KH-UBND\nKẾ HOẠCH\nVề việc a\nI. A\n1. B`],
  [
    'number and date',
    (run) => `UBND TỈNH A\nSố: ${run} x 1/KH-UBND ${run} x\nA, ngày ${run} 1 tháng ${run} 2\nKẾ HOẠCH`,
  ],
  ['title', (run) => `UBND TỈNH A\nSố: 1/KH-UBND\nKẾ HOẠCH\nVề việc ${run} x\n${run} y\nI. A\n1. B`],
  [
    'ground',
    (run) =>
      `UBND TỈNH A\nKẾ HOẠCH\nVề a\nCăn cứ Quyết định số ${run} 1/QĐ-UBND ngày ${run} x của ${run} y\nI. A`,
  ],
  [
    'item',
    (run) =>
      `UBND TỈNH A\nKẾ HOẠCH\nVề a\nI. A ${run} b\n1. ${run} b\n- ${run} báo cáo trước ${run} ngày 1/2/2020`,
  ],
  [
    'tail',
    (run) =>
      `KẾ HOẠCH\nVề a\nI. A\nNơi nhận:\n- A ${run} b;\n- Lưu: ${run} VT.\nTM. UBND ${run} x\n(${run} x)\nTrần ${run} A`,
  ],
  [
    'table',
    (run) =>
      `KẾ HOẠCH\nVề a\nI. A\n| TT | Nội dung ${run} x | Thời gian |\n| 1 | a ${run} b | ngày ${run} 1/2 |`,
  ],
];

describe('a long run of one sign', () => {
  it.each(PLACES)(
    '%s',
    (_, paper) => {
      for (const sign of SIGNS) {
        const text = paper(sign.repeat(LENGTH / sign.length));
        const before = process.cpuUsage();
        for (const mediaType of ['text/plain', 'text/markdown'] as const) {
          const about = { file: 'a.txt', sha256: '0'.repeat(64), mediaType, bytes: text.length };
          extractRecord(about, readText(text, mediaType), plan);
        }
        expect(processorMs(before), sign).toBeLessThan(RUN_MS);
      }
    },
    60_000,
  );
});

/** A tenth of this on an idle core; a pattern that looks at a run again from each of its signs takes longer. */
const RUN_MS = 1_500;
