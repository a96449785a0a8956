import {spawn, spawnSync} from 'node:child_process';
import {bytes} from '../table/figures.mjs';
import {watchMemory} from './memory.mjs';

/**
 * What a run of a program came to: seconds on the clock, seconds of the processor, and bytes of memory
 * at its peak, each with all processes and threads it started.
 *
 * @typedef {object} Run
 * @property {number} wall
 * @property {number} cpu
 * @property {number | null} memory
 * @property {number} code its exit code
 * @property {string} output
 */

// The shell's `times` counts the processor time of its children and of theirs.
const script = '"$@" 3>&-; code=$?; times >&3; exit $code';

/** Runs a program to its end and measures it. @returns {Promise<Run>} */
export async function measureRun(command, args, {cwd, env = {}}) {
  const start = performance.now();
  const child = spawn('sh', ['-c', script, 'sh', command, ...args], {
    cwd,
    env: cleanEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const watched = watchMemory(child.pid);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const [output, errors, times] = await Promise.all(child.stdio.slice(1).map(readAll));
  const wall = (performance.now() - start) / 1000;
  const code = await exited;
  const memory = watched.stop();
  if (watched.isOver()) throw new Error(`${args.join(' ')} held ${bytes(memory)} and was ended`);
  return {wall, cpu: readTimes(times), memory, code, output: output + errors};
}

/** Runs a program of this project or a rival, which must end well; measures it. */
export async function measureSuccess(command, args, options) {
  const run = await measureRun(command, args, options);
  if (run.code === 0) return run;
  const reason = run.output.split('\n').find((line) => /error/i.test(line)) ?? '';
  throw new Error(`${args.join(' ')} ended with ${run.code}: ${reason}\n${run.output}`);
}

/** Seconds of a short program on the clock. What it prints is let go. */
export function timeRun(command, args, cwd) {
  const start = performance.now();
  const {status} = spawnSync(command, args, {cwd, env: cleanEnvironment(), stdio: 'ignore'});
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}`);
  return (performance.now() - start) / 1000;
}

/** As a person's own shell has it: npm and the tests set what changes how programs behave. */
export function cleanEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('npm_') && name !== 'NODE_ENV' && name !== 'NODE_OPTIONS',
  );
  return {...Object.fromEntries(kept), NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1', ...more};
}

async function readAll(stream) {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}

/** The second line is for the children: `1m2.34s 0m0.56s`. */
function readTimes(text) {
  const line = text.trim().split('\n')[1] ?? '';
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) throw new Error(`the shell told no times but ${text}`);
  return parts.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
}
