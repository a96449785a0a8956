import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {inWorkspace} from '../../workspace.mjs';
import {writeBacklog} from '../input/backlog.mjs';

const tickets = 1000;
const saves = 20;
const bin = inWorkspace('plugin', 'bin', 'docusaurus-tickets.js');

/**
 * Measures `check --watch` from a save to the end of its report, in a backlog of filled-in copies of
 * the template, and a cold check of the same files beside it. Each save makes a mistake or mends it.
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'tickets-bench-'));
  try {
    const files = writeBacklog(folder, tickets);
    // Times of files are believed only once these are old enough, as they are in a checkout.
    await sleep(2500);
    const cold = await timeCheck(folder);
    const watch = startWatch(folder);
    await watch.round(() => {});
    const times = [];
    for (let save = 0; save < saves; save++) {
      // A person saves now and then.
      await sleep(300);
      const file = files[(Math.floor(save / 2) * 97) % files.length];
      const text = edit(readFileSync(file, 'utf8'), save % 2 === 0);
      times.push(await watch.round(() => writeFileSync(file, text)));
    }
    await watch.end();
    return describe(times, cold);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function edit(text, isWrong) {
  return text.replace(/^\*\*Points:\*\* .*/m, `**Points:** ${isWrong ? 99 : 3}`);
}

async function timeCheck(folder) {
  const start = performance.now();
  const child = spawn(process.execPath, [bin, 'check', '--root', '.'], {cwd: folder});
  child.stdout.resume();
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`the check of the bench's own tickets ended with ${code}`);
  return performance.now() - start;
}

/** Starts `check --watch`; `round` does something, and tells how long the next report took. */
function startWatch(folder) {
  const child = spawn(process.execPath, [bin, 'check', '--root', '.', '--watch'], {cwd: folder});
  let ended = () => {};
  child.stdout.setEncoding('utf8').on('data', (text) => {
    if (text.includes('Waiting for changes')) ended();
  });
  return {
    async round(act) {
      const end = new Promise((resolve) => (ended = resolve));
      const start = performance.now();
      act();
      await end;
      return performance.now() - start;
    },
    async end() {
      child.kill('SIGINT');
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}

function describe(times, cold) {
  const sorted = times.toSorted((a, b) => a - b);
  const median = (sorted[saves / 2 - 1] + sorted[saves / 2]) / 2;
  const ms = (value) => `${Math.round(value)} ms`;
  const range = `min ${ms(sorted[0])}, median ${ms(median)}, max ${ms(sorted.at(-1))}`;
  const share = `${((100 * median) / cold).toFixed(1)}% of a cold check (${ms(cold)})`;
  return `${tickets} tickets, ${saves} saves to report: ${range}; the median is ${share}`;
}
