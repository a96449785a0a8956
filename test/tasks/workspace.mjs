import {spawn, spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The path of a file of this repository, given from its root. */
export function inWorkspace(...parts) {
  return join(root, ...parts);
}

/** Runs a program in the repository's root, its output shown; returns its exit code. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, ...env},
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (result.error) throw new Error(`${command} could not be started: ${result.error.message}`);
  return result.status ?? 1;
}

/** Runs an npm script of the root's package.json without npm's own lines; returns its exit code. */
export function runScript(name, args = [], env = {}) {
  return run('npm', ['run', '--silent', name, '--', ...args], env);
}

/** Starts an npm script of the root; resolves to its exit code and, at its end, all of its output. */
export async function collectScript(name) {
  const child = spawn('npm', ['run', '--silent', name], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (it) => chunks.push(it));
  const exitCode = await new Promise((resolve) => {
    child.on('error', () => resolve(1)).on('close', (code) => resolve(code ?? 1));
  });
  return {exitCode, output: Buffer.concat(chunks).toString()};
}

/** Runs an npm script and throws when it fails. */
export function requireScript(name) {
  if (runScript(name) !== 0) throw new Error(`npm run ${name} failed: see its output above.`);
}

/** Runs a task; an error it throws becomes a plain message and exit code 1. */
export async function runTask(task) {
  try {
    await task();
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
