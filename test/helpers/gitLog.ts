import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {folderWith} from './folder.js';

/** Records what git is run with for the rest of a test; returns what was recorded so far. */
export function recordGit(): () => string[] {
  const folder = folderWith({log: ''});
  const real = (process.env['PATH'] ?? '').split(path.delimiter);
  const log = path.join(folder, 'log');
  const script = `#!/bin/sh\necho "$@" | head -n 1 >> '${log}'\nPATH='${real.join(':')}' exec git "$@"\n`;
  writeFileSync(path.join(folder, 'git'), script);
  chmodSync(path.join(folder, 'git'), 0o755);
  process.env['PATH'] = [folder, ...real].join(path.delimiter);
  onTestFinished(() => {
    process.env['PATH'] = real.join(path.delimiter);
  });
  return () => readFileSync(log, 'utf8').split('\n').filter(Boolean);
}
