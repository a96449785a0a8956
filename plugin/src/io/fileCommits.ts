import path from 'node:path';
import type {Change} from '../core/history/days.js';
import {git, splitAtNull} from './git.js';
import {logSettings} from './repository.js';

/** Files that one commit changed. */
export interface FileCommit extends Change<string> {
  readonly commit: string;
}

/**
 * The commits on the first-parent line of a commit that touched files below a folder, oldest first. What
 * a merge brought is one commit. A file's state is its blob; links count as gone. Paths are relative to the folder; `bases` are the paths in it that
 * matter, `''` for all of it. A renamed file is one taken away and one added.
 *
 * @throws {GitError} where git fails
 */
export function listFileCommits(
  folder: string,
  commit: string,
  bases: Iterable<string>,
  milliseconds?: number,
): FileCommit[] {
  const prefix = git(folder, ['rev-parse', '--show-prefix'])
    .toString()
    .replace(/\r?\n$/, '');
  const paths = [...bases]
    .map((base) => path.posix.join(prefix, base))
    .filter((it) => !it.startsWith('..'));
  const wanted = paths.map((it) => `:(top,literal)${it === '.' ? '' : it}`);
  const printed = git(
    folder,
    [
      ...logSettings,
      ...['log', '--first-parent', '-m', '--reverse', '--raw', '--no-abbrev', '--no-renames'],
      ...['--no-ext-diff', '--no-color', '-z', '--format=%x01%ct %H', commit, '--', ...wanted],
    ],
    {offline: true, ...(milliseconds !== undefined && {milliseconds})},
  );
  return parseLog(splitAtNull(printed), (file) => path.posix.relative(prefix, file));
}

/** Each commit is its date, and for each file a line with modes and blobs and then the path. */
function parseLog(tokens: readonly string[], toRelative: (file: string) => string): FileCommit[] {
  const commits: {commit: string; date: string; files: Map<string, string | null>}[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (token.startsWith('\u0001')) {
      const [seconds, commit = ''] = token.slice(1).split(' ');
      commits.push({commit, date: toDay(Number(seconds)), files: new Map()});
      continue;
    }
    const [, mode = '', , blob = ''] = token.trimStart().split(' ');
    at += 1;
    commits.at(-1)?.files.set(toRelative(tokens[at] ?? ''), mode.startsWith('10') ? blob : null);
  }
  return commits;
}

/** The last second of the year 9999: days beyond have more digits, and would not sort. */
const lastSecond = 253_402_300_799;

function toDay(seconds: number): string {
  const inRange = Math.min(Math.max(seconds, 0), lastSecond);
  return new Date(inRange * 1000).toISOString().slice(0, 10);
}
