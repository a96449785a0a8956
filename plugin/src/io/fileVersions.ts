import {listFileCommits} from './fileCommits.js';
import type {FileCommit} from './fileCommits.js';
import {listRenames} from './renames.js';
import {patience} from './repository.js';
import type {Repository} from './repository.js';

/** What a file was from one commit on. */
export interface FileVersion {
  readonly commit: string;
  readonly blob: string;
}

/**
 * The versions of each file, the newest first, with those from before it was renamed the last time.
 *
 * @throws {GitError} where git fails
 */
export function listVersions(
  repository: Repository,
  files: readonly string[],
): Map<string, FileVersion[]> {
  const commits = listCommits(repository, files);
  const versions = new Map(files.map((file) => [file, versionsOf(commits, file)]));
  const earlier = earlierNames(repository, versions);
  if (earlier.size === 0) return versions;
  const before = listCommits(repository, [...earlier.values()]);
  for (const [file, name] of earlier) versions.get(file)?.push(...versionsOf(before, name));
  return versions;
}

function listCommits({root, head}: Repository, files: readonly string[]): FileCommit[] {
  return files.length === 0 ? [] : listFileCommits(root, head, files, patience);
}

function versionsOf(commits: readonly FileCommit[], file: string): FileVersion[] {
  return commits
    .flatMap(({commit, files}) => {
      const blob = files.get(file);
      return blob ? [{commit, blob}] : [];
    })
    .reverse();
}

/** The name each file had before the commit that brought it, where that renamed it. */
function earlierNames(
  repository: Repository,
  versions: ReadonlyMap<string, readonly FileVersion[]>,
): Map<string, string> {
  const firsts = [...versions].flatMap(([file, all]) => {
    const commit = all.at(-1)?.commit;
    return commit === undefined ? [] : [{file, commit}];
  });
  const renames = listRenames(repository, new Set(firsts.map(({commit}) => commit)));
  return new Map(
    firsts.flatMap(({file, commit}) => {
      const pair = [...(renames.get(commit) ?? [])].find(([, now]) => now === file);
      return pair ? [[file, pair[0]] as const] : [];
    }),
  );
}
