import {git, splitAtNull} from './git.js';

/**
 * Paths of the files below a folder that differ from a commit, relative to the folder: changed,
 * staged or not, added, untracked and deleted ones, and of a renamed file the old path and the new.
 */
export function changedFiles(folder: string, commit: string): Set<string> {
  const flags = ['--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff'];
  const tracked = git(folder, ['diff', ...flags, commit, '--', '.']);
  const untracked = git(folder, ['ls-files', '-z', '--others', '--exclude-standard']);
  return new Set([tracked, untracked].flatMap(splitAtNull));
}
