#!/usr/bin/env node
import {main} from '../lib/cli/main.js';
import {processTerminal} from '../lib/cli/terminal.js';

// A reader such as `head` that has seen enough closes the pipe; that is no fault to report.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2), processTerminal());
