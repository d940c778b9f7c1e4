import type { Record } from '../../schemas/record.ts';

/** One line of records.jsonl, its line feed included. */
export function toJsonLine(record: Record): string {
  // JSON leaves these two as they are, and some line readers take them for line ends
  const json = JSON.stringify(record).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `${json}\n`;
}
