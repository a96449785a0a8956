import {spawn} from 'node:child_process';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {workspace} from './paths.js';

/** A `check --watch` that runs, and what it prints. */
export interface RunningWatch {
  /** The output since the last call, as soon as a round has ended in it that matches. */
  round(match: RegExp): Promise<string>;
  /** Interrupts it, as Ctrl+C does; returns the exit code. */
  interrupt(): Promise<number | null>;
}

const bin = path.join(workspace, 'plugin/bin/docusaurus-tickets.js');
const roundEnd = /^Read \d+ of \d+ files? in \d+ ms\. Waiting for changes; Ctrl\+C ends\.\n/m;

/** Starts `check --watch` in a folder, as a process of its own that ends with the test. */
export function startWatch(folder: string, ...argv: string[]): RunningWatch {
  const child = spawn(process.execPath, [bin, 'check', '--watch', ...argv], {cwd: folder});
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let unread = '';
  let printed = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      unread += text;
      printed();
    });
  }
  const take = (match: RegExp): string | null => {
    const end = roundEnd.exec(unread);
    if (!end || !match.test(unread)) return null;
    const text = unread;
    unread = '';
    return text;
  };
  return {
    async round(match) {
      for (let text = take(match); ; text = take(match)) {
        if (text !== null) return text;
        await new Promise<void>((resolve) => {
          printed = resolve;
        });
      }
    },
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
