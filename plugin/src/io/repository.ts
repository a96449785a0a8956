import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {git, RevisionError} from './git.js';
import type {Origin} from './sourceTree.js';

/** One run of git that looks into the history may take as long. */
export const patience = 10_000;

/** What has to be known of a repository before its history is read. */
export interface Repository {
  readonly root: string;
  /** Id of the commit that the history ends in. */
  readonly head: string;
  readonly isDisk: boolean;
  /** A mark that changes whenever files are staged; null where there are no files on disk. */
  readonly indexStamp: string | null;
  readonly isShallow: boolean;
  /** Commits of which a shallow clone lacks the parents. */
  readonly boundary: ReadonlySet<string>;
  /** A path below the top of the repository, from one below the root. */
  readonly toTop: (file: string) => string;
  /** The other way round; null for a file that is not below the root. */
  readonly fromTop: (file: string) => string | null;
}

/**
 * Finds the repository that files come from, in one run of git.
 *
 * @throws {GitError} where git is missing or fails, or there is no repository
 * @throws {RevisionError} where it has no commit yet
 */
export function openRepository({root, commit, isDisk}: Origin): Repository {
  const files = ['--git-path', 'shallow', '--git-path', 'index'];
  const asked = ['--is-shallow-repository', ...files, commit, '--show-prefix'];
  const printed = revParse(root, asked);
  const [shallow, shallowFile = '', indexFile = '', head = '', ...rest] = printed.split('\n');
  const prefix = rest.join('\n').replace(/\r?\n$/, '');
  const isShallow = shallow === 'true';
  return {
    root,
    head,
    isDisk,
    indexStamp: isDisk ? stampOf(path.resolve(root, indexFile)) : null,
    isShallow,
    boundary: new Set(isShallow ? readLines(path.resolve(root, shallowFile)) : []),
    toTop: (file) => prefix + file,
    fromTop: (file) => (file.startsWith(prefix) ? file.slice(prefix.length) : null),
  };
}

function revParse(root: string, asked: readonly string[]): string {
  try {
    return git(root, ['rev-parse', ...asked]).toString();
  } catch (error) {
    const isUnborn = /ambiguous argument|unknown revision/.test((error as Error).message);
    throw isUnborn ? new RevisionError(`there is no commit in ${root}`) : error;
  }
}

/** Settings of users that would change what is printed of commits. */
export const logSettings = [
  'log.showRoot=true',
  'log.showSignature=false',
  'log.diffMerges=first-parent',
  'diff.relative=false',
].flatMap((setting) => ['-c', setting]);

/** Git compares each file with each path it is given. */
const mostBases = 50;

/** The paths, or where these are many the folders that hold them; `''` for all there is. */
export function toBases(files: Iterable<string>): string[] {
  let bases = new Set(files);
  while (bases.size > mostBases) {
    const depths = [...bases].map((it) => it.split('/').length);
    const deepest = depths.reduce((most, depth) => Math.max(most, depth), 1);
    bases = new Set(
      [...bases].map((it) => (it.split('/').length === deepest ? path.posix.dirname(it) : it)),
    );
  }
  return bases.has('.') ? [''] : [...bases].sort();
}

/** Paths as git takes them without reading anything into them; there must be some. */
export function toPathspecs({toTop}: Repository, files: readonly string[]): string[] {
  return ['--', ...files.map((file) => `:(top,literal)${toTop(file)}`)];
}

function stampOf(file: string): string | null {
  const stat = statSync(file, {throwIfNoEntry: false});
  return stat ? `${String(stat.mtimeMs)} ${String(stat.size)}` : null;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
