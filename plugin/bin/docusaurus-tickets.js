#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

// V8 makes code fast that has run for a while, which for a check of few tickets comes too late to pay and
// takes a fifth of its time: here code has to run for longer (ADR 0023). V8 complains of flags that it
// does not know, so that it is told only where that was tried: in Node.js 20 to 24.
const v8Version = Number.parseInt(process.versions.v8, 10);
if (v8Version >= 11 && v8Version <= 13) v8.setFlagsFromString('--interrupt-budget=600000');

// From Node.js 22 on, code that has been compiled once need not be compiled again.
module.enableCompileCache?.();

const {run} = await import('../lib/bundle/commands.js');

// A reader such as `head` that has seen enough closes the pipe; that is no fault to report.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await run();
