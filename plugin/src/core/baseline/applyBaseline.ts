import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {Baseline, BaselineEntry} from './baseline.js';

/** Diagnostics told apart by a baseline. */
export interface BaselineResult {
  /** Those it does not know, in their order. */
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** Entries that nothing corresponds to any more. */
  readonly gone: readonly BaselineEntry[];
}

/** What has to be known of the repository to tell diagnostics apart. */
export interface BaselineContext {
  /** Whether a file is still there. */
  readonly hasFile: (path: string) => boolean;
  /** Whether a rule was run: what the others would find is neither there nor gone. */
  readonly isOn: (ruleId: string) => boolean;
}

/**
 * Tells known diagnostics from fresh ones, each entry standing for one diagnostic. They are the same
 * if their fingerprints are. Where only its path tells a file, which had no ticket id, an entry of a
 * file that is gone also stands for the same finding in a file that the baseline does not know.
 */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  {findings}: Baseline,
  context: BaselineContext,
): BaselineResult {
  const unmatched = new Map(findings.map((entry) => [entry.fingerprint, entry]));
  const known = new Set(diagnostics.filter((it) => unmatched.delete(it.fingerprint)));
  const moved = findMoved(
    diagnostics.filter((it) => !known.has(it)),
    [...unmatched.values()].filter(({path}) => !context.hasFile(path)),
    new Set(findings.map(({path}) => path)),
  );
  for (const [diagnostic, entry] of moved) {
    known.add(diagnostic);
    unmatched.delete(entry.fingerprint);
  }
  return {
    fresh: diagnostics.filter((it) => !known.has(it)),
    known: diagnostics.filter((it) => known.has(it)),
    gone: [...unmatched.values()].filter(({ruleId}) => context.isOn(ruleId)),
  };
}

/** The diagnostics of renamed files, each with the entry it had under the old name. */
function findMoved(
  fresh: readonly Diagnostic[],
  old: readonly BaselineEntry[],
  knownPaths: ReadonlySet<string>,
): Map<Diagnostic, BaselineEntry> {
  const waiting = new Map<string, BaselineEntry[]>();
  for (const entry of old.toReversed()) {
    if (entry.ticketId !== null) continue;
    const key = keyOf(entry.ruleId, entry.message, entry.path);
    const group = waiting.get(key);
    if (group) group.push(entry);
    else waiting.set(key, [entry]);
  }
  const moved = new Map<Diagnostic, BaselineEntry>();
  for (const diagnostic of fresh) {
    const {ruleId, message, ticketId, place} = diagnostic;
    if (ticketId !== null || knownPaths.has(place.path)) continue;
    const entry = waiting.get(keyOf(ruleId, message, place.path))?.pop();
    if (entry) moved.set(diagnostic, entry);
  }
  return moved;
}

function keyOf(ruleId: string, message: string, path: string): string {
  return `${ruleId}\0${message.replaceAll(path, '')}`;
}
