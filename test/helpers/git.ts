import {execFileSync} from 'node:child_process';
import {folderWith} from './folder.js';

const settings = [
  ['user.name', 'Tess Tester'],
  ['user.email', 'tess@example.com'],
  ['commit.gpgsign', 'false'],
  ['init.defaultBranch', 'main'],
  ['core.autocrlf', 'false'],
].flatMap(([name, value]) => ['-c', `${name ?? ''}=${value ?? ''}`]);

/** Runs git in a folder and returns what it prints. */
export function git(folder: string, ...args: string[]): string {
  return gitWith({}, folder, ...args);
}

/** The same with variables of the environment. */
export function gitWith(
  env: Readonly<Record<string, string>>,
  folder: string,
  ...args: string[]
): string {
  return execFileSync('git', [...settings, ...args], {
    cwd: folder,
    env: {...process.env, ...env},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Commits all that is in a folder, and returns the commit's id. */
export function commitAll(folder: string): string {
  return commit(folder, {});
}

/** The same on a day of its own, at noon in UTC. */
export function commitAllOn(folder: string, date: string): string {
  return commit(folder, dated(date));
}

/** Variables that date what git commits. */
export function dated(date: string): Readonly<Record<string, string>> {
  return {GIT_COMMITTER_DATE: `${date}T12:00:00Z`, GIT_AUTHOR_DATE: `${date}T12:00:00Z`};
}

function commit(folder: string, env: Readonly<Record<string, string>>): string {
  git(folder, 'add', '--all');
  gitWith(env, folder, 'commit', '--quiet', '--allow-empty', '--message', 'Change the tickets');
  return git(folder, 'rev-parse', 'HEAD').trim();
}

/** A git repository of its own for one test, with the given files in its only commit. */
export function repositoryWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet');
  commitAll(folder);
  return folder;
}
