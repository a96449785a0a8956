import {countWord} from '../diagnostic/wording.js';

/** Why the history of the tickets is not known. */
export type MissingHistory =
  'no-git' | 'no-repository' | 'shallow' | 'partial' | 'uncommitted' | 'failed';

/** Each reason in words that follow "since". */
export const missingHistoryReasons: Readonly<Record<MissingHistory, string>> = {
  'no-git': 'git is not installed',
  'no-repository': 'the tickets are in no git repository',
  shallow:
    'the repository is a shallow clone; fetch all of it with `git fetch --unshallow` (`fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` in GitLab)',
  partial:
    'the repository is a partial clone that lacks earlier texts of the tickets; clone it without `--filter`',
  uncommitted: 'no commit holds a ticket yet',
  failed: 'the history could not be read',
};

/** References of which it is not known whether what they lead to has changed. */
export interface HistoryGap {
  readonly reason: MissingHistory;
  /** How many of how many. */
  readonly unknown: number;
  readonly asked: number;
}

/** Says in one sentence what a rule could not find out. */
export function toGapNotice(ruleId: string, {reason, unknown, asked}: HistoryGap): string {
  const count = `${String(unknown)} of ${countWord(asked, 'reference', 'references')}`;
  return `${ruleId}: ${count} could not be looked up, since ${missingHistoryReasons[reason]}.`;
}
