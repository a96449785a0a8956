import type {Cited, FileLine, FileState} from '../core/history/cited.js';
import {changedFiles} from './changedFiles.js';
import {listFileCommits} from './fileCommits.js';
import type {FileCommit} from './fileCommits.js';
import {patience, toBases} from './repository.js';
import type {Repository} from './repository.js';
import type {Origin} from './sourceTree.js';

/** Commits as they were listed before, for as long as the key is the same. */
export interface CommitsMemory {
  commits: {readonly key: string; readonly list: readonly FileCommit[]} | null;
}

/**
 * The commits that touched tickets or what they refer to, the oldest first.
 *
 * @throws {GitError} where git fails
 */
export function listCitedCommits(
  cited: readonly Cited[],
  {root, head}: Repository,
  memory: CommitsMemory,
): readonly FileCommit[] {
  const files = cited.flatMap(({ticketPath, document}) => [ticketPath, document.path]);
  const bases = toBases(files);
  const key = [head, ...bases].join('\0');
  if (memory.commits?.key !== key) {
    memory.commits = {key, list: listFileCommits(root, head, bases, patience)};
  }
  return memory.commits.list;
}

/** What commits tell of files, and what differs from the last of them now. */
export function toFileLine(
  commits: readonly FileCommit[],
  {root, head, boundary}: Repository,
  {isDisk, changed}: Origin,
): FileLine {
  const states = new Map<string, FileState[]>();
  for (const [index, {files}] of commits.entries()) {
    for (const [file, blob] of files) {
      const known = states.get(file);
      if (known) known.push({index, blob});
      else states.set(file, [{index, blob}]);
    }
  }
  const onDisk = isDisk ? changedFiles(root, head) : new Set<string>();
  return {
    statesOf: (file) => states.get(file) ?? [],
    isBoundary: (index) => boundary.has(commits[index]?.commit ?? ''),
    isChanged: (file) => onDisk.has(file) || (changed?.has(file) ?? false),
  };
}
