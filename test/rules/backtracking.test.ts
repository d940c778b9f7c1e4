import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
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

/** Under one to five seconds on an idle core. */
const BOUND_MS = 10_000;
