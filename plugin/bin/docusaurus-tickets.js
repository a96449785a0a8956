#!/usr/bin/env node
import module from 'node:module';

// From Node.js 22 on, code that has been compiled once need not be compiled again.
module.enableCompileCache?.();

const {run} = await import('../lib/bundle/commands.js');

// A reader such as `head` that has seen enough closes the pipe; that is no fault to report.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await run();
