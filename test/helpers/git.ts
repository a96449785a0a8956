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
  return execFileSync('git', [...settings, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Commits all that is in a folder, and returns the commit's id. */
export function commitAll(folder: string): string {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Change the tickets');
  return git(folder, 'rev-parse', 'HEAD').trim();
}

/** A git repository of its own for one test, with the given files in its only commit. */
export function repositoryWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet');
  commitAll(folder);
  return folder;
}
