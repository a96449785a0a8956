#!/usr/bin/env node
import {run} from '../lib/bundle/commands.js';

// A reader such as `head` that has seen enough closes the pipe; that is no fault to report.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await run();
