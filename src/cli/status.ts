import { Command } from 'commander';
import type { QueueStatus } from '../../schemas/queue.ts';
import { formatDuration } from './progress.ts';
import { queueOption } from './queue-options.ts';
import { shown, type Terminal } from './terminal.ts';

const EXAMPLES = `
Examples:
  saoluc status --queue redis://host:6379
  saoluc status --json | jq '.queues[].failures'          with SAOLUC_QUEUE set

Exit codes: 0 told; 2 wrong usage, or the queue cannot be reached.`;

export function statusCommand(terminal: Terminal): Command {
  return new Command('status')
    .description('Tells what a queue holds: backlog, rate, failures, workers.')
    .addOption(queueOption('which queue').makeOptionMandatory())
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES)
    .action((options: { queue: string; json?: true }) => tell(options, terminal));
}

async function tell({ queue, json }: { queue: string; json?: true }, terminal: Terminal): Promise<void> {
  const [{ parseAddress }, { openLink }, { takeStatus }] = await Promise.all([
    import('../queue/address.ts'),
    import('../queue/link.ts'),
    import('../queue/status.ts'),
  ]);
  const onNotice = (text: string) => terminal.err(`${text}\n`);
  const link = await openLink(parseAddress(queue), { patienceMs: 5000, onNotice });
  try {
    const status = await takeStatus(link);
    terminal.out(json ? `${JSON.stringify(status, null, 2)}\n` : formatStatus(status));
  } finally {
    link.close();
  }
}

/** For a person: a paragraph a queue. */
export function formatStatus({ queue, takenAt, queues, workers }: QueueStatus): string {
  const lines = [`${queue}: ${plural(queues.length, 'queue')}, ${plural(workers.length, 'worker')}`];
  for (const { name, place, waiting, active, delayed, parted, failed, rate, failures } of queues) {
    const own = workers.filter((worker) => worker.name === name);
    lines.push('', `Store      ${shown(place)} (queue ${name})`);
    lines.push(
      `Backlog    ${waiting} waiting, ${active} in work, ${parted} whose pages are being read, ${delayed} to be tried again`,
    );
    lines.push(
      `Rate       ${rate.lastMinute} documents in the last minute, ${rate.lastTenMinutes.toFixed(1)} a minute in the last ten`,
    );
    const jobs = own.reduce((sum, worker) => sum + worker.jobs, 0);
    lines.push(`Workers    ${own.length === 0 ? 'none' : `${own.length} with ${plural(jobs, 'job')}`}`);
    for (const { host, pid, jobs: each, startedAt } of own) {
      const since = formatDuration((Date.parse(takenAt) - Date.parse(startedAt)) / 1000);
      lines.push(`           ${shown(host)}, process ${pid}: ${plural(each, 'job')}, for ${since}`);
    }
    lines.push(`Failed     ${failed}`);
    for (const { code, message, quarantined } of failures) {
      lines.push(`           ${code}${quarantined ? ' (set apart)' : ''}: ${shown(message)}`);
    }
  }
  const strangers = workers.filter(({ name }) => !queues.some((each) => each.name === name));
  for (const { host, pid, place } of strangers)
    lines.push('', `Idle       ${shown(`${host}, process ${pid}, for ${place}`)}`);
  return `${lines.join('\n')}\n`;
}

const plural = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
