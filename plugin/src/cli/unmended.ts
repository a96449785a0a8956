import type {Diagnostic} from '../core/diagnostic/diagnostic.js';
import {splitLines} from '../core/source/sourceFile.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {readText} from '../io/sourceTree.js';
import type {SourceTree} from '../io/sourceTree.js';

/**
 * The findings that are still there after their fixes were made. Lines move, so a finding is known by
 * its rule, its message and the text of its line; of those that are alike as many must have gone as
 * were mended.
 */
export function findUnmended(
  before: LoadedBacklog,
  after: LoadedBacklog,
  applied: readonly Diagnostic[],
): Diagnostic[] {
  const toKey = keysIn(before.tree);
  const was = countKeys(before.diagnostics.map(toKey));
  const is = countKeys(after.diagnostics.map(keysIn(after.tree)));
  const mended = countKeys(applied.map(toKey));
  return applied.filter((it) => {
    const key = toKey(it);
    return (is.get(key) ?? 0) > Math.max(0, (was.get(key) ?? 0) - (mended.get(key) ?? 0));
  });
}

function countKeys(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function keysIn(tree: SourceTree): (diagnostic: Diagnostic) => string {
  const linesOf = new Map<string, readonly string[]>();
  return ({ruleId, message, place: {path, line}}) => {
    const lines = linesOf.get(path) ?? splitLines(readText(tree, path) ?? '');
    linesOf.set(path, lines);
    return [ruleId, path, message, lines[line - 1] ?? ''].join('\0');
  };
}
