import type {MissingHistory} from '../core/history/missingHistory.js';
import {git, GitError, RevisionError} from './git.js';

/** Why git could not tell the history of a folder, by what it threw. */
export function whyMissing(folder: string, error: unknown): MissingHistory {
  if (error instanceof RevisionError) return 'uncommitted';
  if (!(error instanceof GitError)) return 'failed';
  return error.reason === 'failed' && isPartial(folder) ? 'partial' : error.reason;
}

/** Whether texts of earlier commits are not all there, but fetched when they are asked for. */
export function isPartial(folder: string): boolean {
  try {
    return git(folder, ['config', '--get-regexp', '^remote\\..*\\.promisor$']).length > 0;
  } catch {
    return false;
  }
}
