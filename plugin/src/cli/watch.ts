import path from 'node:path';
import {watchChanges} from '../io/changes.js';
import type {CommandCall} from './command.js';
import {refreshCalls} from './completeCall.js';
import {isExpected} from './errors.js';
import {headRound, sumUpRound} from './watchText.js';

/** What one check came to, before it is written anywhere. Paths are absolute. */
export interface WatchedCheck {
  /** The files it rests on. */
  readonly files: ReadonlySet<string>;
  /** Those of them that were read anew. */
  readonly parsed: ReadonlySet<string>;
  /** What it found, in a form that is equal as long as that stays the same. */
  state(): string;
  /** Writes its reports and returns the exit code. */
  write(): number;
}

/** A check of one call. */
export type WatchableCheck = (call: CommandCall) => Promise<WatchedCheck>;

type Load = () => Promise<readonly CommandCall[]>;

/**
 * Checks again after each change, until the user ends it; returns the exit code of the last check.
 * A wrong configuration ends only the first check; later it is printed, until it is mended.
 */
export async function watchChecks(load: Load, check: WatchableCheck): Promise<number> {
  const calls = await load();
  const [first] = calls;
  if (!first) return 0;
  const {terminal} = first;
  const changes = watchChanges(foldersOf(calls), (notice) => {
    terminal.err(`${notice}\n`);
  });
  terminal.onInterrupt?.(() => {
    changes.close();
  });
  try {
    let round = await runRound(calls, check);
    if (round.error) throw round.error;
    let exitCode = showRound(round, null, first);
    for (let paths = await changes.next(); paths; paths = await changes.next()) {
      const before = round;
      round = await nextRound(before, paths, load, check);
      const concerned = concernedBy(paths, before, round);
      if (concerned.length > 0) exitCode = showRound(round, concerned, first);
    }
    return exitCode;
  } finally {
    changes.close();
  }
}

/** The roots, and the folders of configurations outside of them. */
function foldersOf(calls: readonly CommandCall[]): string[] {
  const roots = calls.map(({project}) => project.root);
  const isInside = (file: string): boolean =>
    roots.some((root) => !path.relative(root, file).startsWith('..'));
  const others = calls.flatMap(({configFile}) =>
    configFile && !isInside(configFile) ? [path.dirname(configFile)] : [],
  );
  return [...new Set([...roots, ...others])];
}

/** All checks at one time. */
interface Round {
  readonly calls: readonly CommandCall[];
  readonly checks: readonly WatchedCheck[];
  /** What is wrong with the configuration, so that there are no checks. */
  readonly error: Error | null;
  readonly milliseconds: number;
}

/** The round after a change; the configuration is read again if it has changed or was wrong. */
async function nextRound(
  before: Round,
  paths: ReadonlySet<string>,
  load: Load,
  check: WatchableCheck,
): Promise<Round> {
  const isChanged = before.calls.some(({configFile}) => configFile && paths.has(configFile));
  const isUsable = !isChanged && !before.error;
  try {
    const calls = isUsable ? await refreshCalls(before.calls) : await load();
    return await runRound(calls, check);
  } catch (error) {
    return failedRound(before.calls, error);
  }
}

async function runRound(calls: readonly CommandCall[], check: WatchableCheck): Promise<Round> {
  const start = performance.now();
  try {
    const checks = await Promise.all(calls.map(check));
    return {calls, checks, error: null, milliseconds: performance.now() - start};
  } catch (error) {
    return failedRound(calls, error);
  }
}

/** @throws what is no mistake of the user's */
function failedRound(calls: readonly CommandCall[], error: unknown): Round {
  if (!isExpected(error)) throw error;
  return {calls, checks: [], error, milliseconds: 0};
}

/** The changed paths to name: those that were read, else all if something else comes of them. */
function concernedBy(paths: ReadonlySet<string>, before: Round, now: Round): string[] {
  const rounds = [before, now].flatMap(({checks}) => checks);
  const read = [...paths].filter((file) => rounds.some(({files}) => files.has(file)));
  if (read.length > 0) return read;
  return stateOf(before) === stateOf(now) ? [] : [...paths];
}

function stateOf({checks, error}: Round): string {
  return error ? `error: ${error.message}` : checks.map((it) => it.state()).join('\n');
}

function showRound(round: Round, changed: readonly string[] | null, call: CommandCall): number {
  const {terminal, project} = call;
  const names = changed?.map((file) => path.relative(project.root, file)) ?? null;
  terminal.out(headRound(names, terminal.isScreen ?? false));
  if (round.error) terminal.err(`${round.error.message}\n`);
  const codes = round.checks.map((it) => it.write());
  const count = (sets: readonly ReadonlySet<string>[]): number =>
    sets.reduce((sum, {size}) => sum + size, 0);
  terminal.out(
    sumUpRound({
      read: count(round.checks.map(({parsed}) => parsed)),
      files: count(round.checks.map(({files}) => files)),
      milliseconds: round.milliseconds,
    }),
  );
  return round.error ? 2 : Math.max(0, ...codes);
}
