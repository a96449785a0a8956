import {git, splitAtNull} from './git.js';
import {logSettings, patience, toBases, toPathspecs} from './repository.js';
import type {Repository} from './repository.js';

/** Where a file went. */
export interface Rename {
  readonly path: string;
  /** Id of the commit; null where it is not committed yet. */
  readonly commit: string | null;
}

/** A file may have been renamed as often. */
const mostSteps = 5;

/** Finding out what a commit renamed may mean to compare many files, so not all commits are asked. */
const mostCommits = 30;

/**
 * Where files are now that are gone, as far as commits on the first-parent line, or what is staged,
 * renamed them. `has` tells whether a path is there.
 *
 * @throws {GitError} where git fails
 */
export function findRenames(
  repository: Repository,
  gone: readonly string[],
  has: (path: string) => boolean,
): Map<string, Rename> {
  const found = new Map<string, Rename>();
  const staged = repository.isDisk ? listStaged(repository) : new Map<string, string>();
  let open = new Map(gone.map((file) => [file, file]));
  for (let step = 0; step < mostSteps && open.size > 0; step++) {
    const next = new Map<string, string>();
    const take = (origin: string, {path, commit}: Rename): void => {
      if (has(path)) found.set(origin, {path, commit});
      else next.set(origin, path);
    };
    const files = [...new Set(open.values())].filter((file) => !staged.has(file));
    const deletions = findDeletions(repository, files);
    const pairs = listRenames(repository, new Set(deletions.values()));
    for (const [origin, file] of open) {
      const commit = deletions.get(file) ?? null;
      const now = staged.get(file);
      const then = commit === null ? undefined : pairs.get(commit)?.get(file);
      if (now !== undefined) take(origin, {path: now, commit: null});
      else if (then !== undefined) take(origin, {path: then, commit});
    }
    open = next;
  }
  return found;
}

/** What commits renamed: by the commit's id the new path of each old one. */
export function listRenames(
  repository: Repository,
  commits: ReadonlySet<string>,
): Map<string, Map<string, string>> {
  const asked = [...commits].slice(0, mostCommits);
  if (asked.length === 0) return new Map();
  const printed = git(
    repository.root,
    [
      ...[...logSettings, 'log', '--no-walk=unsorted', '--first-parent', '-m', '-z'],
      ...[...renameFlags, '--no-ext-diff', '--no-color', '--format=%x01%H', ...asked, '--'],
    ],
    {offline: true, milliseconds: patience},
  );
  return new Map(
    splitAtStarts(printed).map(([commit = '', ...tokens]) => [commit, toPairs(repository, tokens)]),
  );
}

const renameFlags = ['--name-status', '--find-renames=50%', '-l500', '--diff-filter=R'];

/** What is staged as a rename. */
function listStaged(repository: Repository): Map<string, string> {
  const flags = ['-z', '--no-ext-diff', ...renameFlags];
  const asked = ['-c', 'diff.relative=false', 'diff', ...flags, repository.head, '--'];
  const printed = git(repository.root, asked, {offline: true, milliseconds: patience});
  return toPairs(repository, splitAtNull(printed));
}

/** The last commit that took each of these files away. */
function findDeletions(repository: Repository, files: readonly string[]): Map<string, string> {
  if (files.length === 0) return new Map();
  const printed = git(
    repository.root,
    [
      ...[...logSettings, 'log', '--first-parent', '-m', '-z', '--no-renames', '--name-only'],
      ...['--diff-filter=D', '--no-ext-diff', '--no-color', '--format=%x01%H'],
      ...[repository.head, ...toPathspecs(repository, toBases(files))],
    ],
    {offline: true, milliseconds: patience},
  );
  const wanted = new Set(files);
  const last = new Map<string, string>();
  for (const [commit = '', ...names] of splitAtStarts(printed)) {
    for (const name of names) {
      const file = repository.fromTop(name);
      if (file !== null && wanted.has(file) && !last.has(file)) last.set(file, commit);
    }
  }
  return last;
}

/** For each commit its id and then what follows it. */
function splitAtStarts(printed: Buffer): string[][] {
  const commits: string[][] = [];
  for (const token of splitAtNull(printed)) {
    if (token.startsWith('\u0001')) commits.push([token.slice(1).trim()]);
    // Before the first file of a commit stands a line end.
    else commits.at(-1)?.push(token.replace(/^\n/, ''));
  }
  return commits;
}

/** Pairs are printed as `R100`, the old path and the new one. */
function toPairs({fromTop}: Repository, tokens: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at + 2 < tokens.length; at += 3) {
    const [old, now] = [fromTop(tokens[at + 1] ?? ''), fromTop(tokens[at + 2] ?? '')];
    if (old !== null && now !== null) pairs.set(old, now);
  }
  return pairs;
}
