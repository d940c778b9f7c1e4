#!/usr/bin/env node
import { hireProcesses } from './hire.ts';
import { runProgram } from './program.ts';
import { processTerminal } from './terminal.ts';

const exitCode = await runProgram(process.argv.slice(2), processTerminal(), hireProcesses);
// all is said and done, but a library that waits for a lost server would hold the process for seconds
for (const stream of [process.stdout, process.stderr]) await new Promise((told) => stream.write('', told));
process.exit(exitCode);
