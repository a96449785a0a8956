import {spawn, spawnSync} from 'node:child_process';
import type {ChildProcessWithoutNullStreams} from 'node:child_process';
import {ConfigurationError} from './project.js';

/** A git revision that does not exist, or not in this clone. */
export class RevisionError extends Error {
  override readonly name = 'RevisionError';
}

/** Why a run of git came to nothing. */
export class GitError extends ConfigurationError {
  readonly reason: 'no-git' | 'no-repository' | 'failed';

  constructor(reason: GitError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Runs git in a folder and returns what it prints; arguments reach it as they are, without a shell.
 *
 * @throws {GitError} where git is missing, or fails
 */
export function git(folder: string, args: readonly string[], call: GitInput = {}): Buffer {
  const {status, stdout, stderr} = run(folder, args, call);
  if (status === 0) return stdout;
  throw whyItFailed(folder, stderr);
}

/** What a run of git is given, and what it may do. */
export interface GitInput {
  readonly input?: string;
  readonly maxBytes?: number;
  /** Whether it must not fetch what a partial clone lacks. */
  readonly offline?: boolean;
  /** How long it may take; it fails then. */
  readonly milliseconds?: number;
}

/** Starts git in a folder without waiting for it; it must not fetch anything. */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', args, {cwd: folder, env: ownEnvironment(true)});
}

/**
 * The id of the commit that a revision names: a branch, a tag, `HEAD~1`.
 *
 * @throws {RevisionError} where there is none
 * @throws {GitError} where the folder is in no repository
 */
export function resolveCommit(folder: string, revision: string): string {
  git(folder, ['rev-parse', '--git-dir']);
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const {status, stdout} = run(folder, asked, {});
  if (status === 0) return stdout.toString().trim();
  throw new RevisionError(
    `There is no revision \`${revision}\` in the repository of ${folder}; ${whatToFetch(folder)}`,
  );
}

/**
 * The id of the last commit that two commits have in common.
 *
 * @throws {RevisionError} where they have none
 */
export function mergeBase(folder: string, base: string, head: string): string {
  const {status, stdout} = run(folder, ['merge-base', base, head], {});
  if (status === 0) return stdout.toString().trim();
  throw new RevisionError(
    `The revisions have no commit in common in the repository of ${folder}; ${whatToFetch(folder)}`,
  );
}

/** The texts of what git prints with `-z`. */
export function splitAtNull(printed: Buffer): string[] {
  return printed.toString().split('\0').filter(Boolean);
}

function whatToFetch(folder: string): string {
  const shallow = run(folder, ['rev-parse', '--is-shallow-repository'], {}).stdout.toString();
  if (shallow.trim() !== 'true') return 'name a commit, a branch such as `origin/main`, or a tag';
  return 'the clone is shallow: run `git fetch --unshallow`, or set `fetch-depth: 0` for actions/checkout and `GIT_DEPTH: 0` in GitLab';
}

const defaultBytes = 256 * 1024 * 1024;

function run(
  folder: string,
  args: readonly string[],
  {input = '', maxBytes = defaultBytes, offline = false, milliseconds}: GitInput,
): {status: number | null; stdout: Buffer; stderr: string} {
  const {status, stdout, stderr, error} = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: maxBytes,
    env: ownEnvironment(offline),
    timeout: milliseconds,
  });
  if (!error) return {status, stdout, stderr: stderr.toString()};
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  throw isMissing
    ? new GitError('no-git', 'git is needed to read a revision; install it')
    : new GitError('failed', `git: ${error.message}`);
}

/** A hook of git sets variables that would lead a run of git elsewhere than to the folder's repository. */
function ownEnvironment(offline: boolean): NodeJS.ProcessEnv {
  const leading = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
  const kept = Object.entries(process.env).filter(([name]) => !leading.includes(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    // Versions of git before 2.45 do not know the first, and then have no way to fetch by.
    ...(offline && {GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none'}),
  };
}

/** What a failed run of git in a folder comes to, by what it printed to standard error. */
export function whyItFailed(folder: string, stderr: string): GitError {
  return stderr.includes('not a git repository')
    ? new GitError(
        'no-repository',
        `${folder} is in no git repository, so there are no revisions to compare with`,
      )
    : new GitError('failed', `git: ${stderr.trim().split('\n')[0] ?? ''}`);
}
