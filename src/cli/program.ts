import { Command, CommanderError } from 'commander';
import { QueueError } from '../batch/works.ts';
import { OutputError } from '../write/files.ts';
import { VERSION } from '../write/version.ts';
import { extractCommand } from './extract.ts';
import type { Hire } from './hire.ts';
import { queueWorkerCommand } from './queue-worker.ts';
import { statusCommand } from './status.ts';
import { type Terminal, UsageError } from './terminal.ts';

const EXAMPLES = `
Examples:
  saoluc extract plan.pdf                 one document, into ./output
  saoluc extract plans/ --out results     every document below a folder
  saoluc worker, saoluc status            for runs that several machines share
  saoluc <command> --help                 what a command does, with examples

Exit codes: 0 all done; 1 some failed; 2 wrong usage.`;

/** The whole command line; errors of usage leave it as exceptions. */
export function createProgram(terminal: Terminal, commands: readonly Command[]): Command {
  const program = new Command('saoluc')
    .description('Turns Vietnamese administrative plans (PDF, scan, text) into structured, traceable data.')
    .version(VERSION)
    .helpCommand(false)
    .showHelpAfterError('(add --help to see how it is called)')
    .addHelpText('after', EXAMPLES)
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride();
  for (const command of commands) {
    command.copyInheritedSettings(program);
    program.addCommand(command);
  }
  return program;
}

/** Runs a command line (without node and the script's name); gives the exit code. */
export async function runProgram(args: readonly string[], terminal: Terminal, hire: Hire): Promise<number> {
  process.exitCode = 0;
  try {
    const commands = await listCommands(args[0], terminal, hire);
    await createProgram(terminal, commands).parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return explain(error, terminal);
  }
}

/** The evaluation brings all stages with it: a long run of `extract`, whose stages are in its workers, is spared them. */
async function listCommands(name: string | undefined, terminal: Terminal, hire: Hire): Promise<Command[]> {
  const extract = extractCommand(terminal, hire);
  if (name === 'extract') return [extract];
  const queueCommands = [queueWorkerCommand(terminal, hire), statusCommand(terminal)];
  if (name === 'worker' || name === 'status') return queueCommands;
  const { evaluateCommand } = await import('./evaluate.ts');
  return [extract, ...queueCommands, evaluateCommand()];
}

function explain(error: unknown, terminal: Terminal): number {
  // commander has said by itself what is wrong; asking for help is not wrong
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(`saoluc: ${message}\n`);
  if (process.env.SAOLUC_DEBUG && error instanceof Error) terminal.err(`${error.stack}\n`);
  const isOurs = error instanceof UsageError || error instanceof OutputError || error instanceof QueueError;
  return isOurs ? 2 : 1;
}
