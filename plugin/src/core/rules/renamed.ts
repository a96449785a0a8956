import {candidatePaths} from '../backlog/references.js';
import {quote} from '../diagnostic/wording.js';
import {shortCommit} from '../model/gitFacts.js';
import type {FileRename, GitFacts} from '../model/gitFacts.js';

/** A path that is gone, and where the file is now. */
export interface Renamed extends FileRename {
  readonly gone: string;
}

/** What became of the file that any of the paths may mean; each present path is there once. */
export function findRenamed(paths: readonly string[], {renames}: GitFacts): Renamed[] {
  const found = new Map<string, Renamed>();
  for (const gone of paths) {
    const rename = renames.get(gone);
    if (rename && !found.has(rename.path)) found.set(rename.path, {...rename, gone});
  }
  return [...found.values()];
}

/** A help line that tells the present paths; null where there are none. */
export function toRenamedHelp(renamed: readonly Renamed[]): string | null {
  if (renamed.length === 0) return null;
  const ways = renamed.map(({path, commit}) => `to ${quote(path)}${whenOf(commit)}`);
  return `it was renamed ${ways.join(', or ')}`;
}

/**
 * A path in the file `from`, written anew in the way it was written: from the root, from the file's own
 * folder, with `./` or `/` before it.
 */
export function rewriteTo(written: string, from: string, {gone, path}: Renamed): string {
  if (written.startsWith('/')) return `/${path}`;
  const start = written.startsWith('./') ? './' : '';
  if (candidatePaths(written, '').includes(gone)) return `${start}${path}`;
  const relative = relativePath(from, path);
  return relative.startsWith('../') ? relative : `${start}${relative}`;
}

function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** ` in a1b2c3d`, to follow what a commit did. */
export function whenOf(commit: string | null): string {
  return commit === null ? ' (not committed yet)' : ` in ${shortCommit(commit)}`;
}
