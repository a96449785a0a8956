import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {Comparison} from '../output/diffSchema.js';

type Findings = Comparison['findings'];

/** Findings that came and went. They are known by fingerprint, so that moved lines do not count. */
export function compareFindings(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Findings {
  return {
    new: findingsOnlyIn(after, before).map(toJson),
    gone: findingsOnlyIn(before, after).map(toJson),
  };
}

/** The findings of one list that another does not have, or not as often. */
export function findingsOnlyIn(
  list: readonly Diagnostic[],
  other: readonly Diagnostic[],
): Diagnostic[] {
  const left = new Map<string, number>();
  for (const {fingerprint} of other) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  return list.filter(({fingerprint}) => {
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return count <= 0;
  });
}

function toJson(diagnostic: Diagnostic): Findings['new'][number] {
  const {ruleId, severity, message, help, place, fingerprint} = diagnostic;
  const {path, line, column} = place;
  return {ruleId, severity, message, help, path, line, column, fingerprint};
}
