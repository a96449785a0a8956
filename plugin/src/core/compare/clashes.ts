import type {Clash} from '../backlog/clashes.js';
import type {Comparison} from '../output/diffSchema.js';
import {without} from './lists.js';

/** Clashes that are new, or that a further ticket takes part in; each with all its tickets. */
export function compareClashes(
  before: readonly Clash[],
  after: readonly Clash[],
): Comparison['clashes']['introduced'] {
  const known = new Map<string, string[]>();
  for (const clash of before) {
    known.set(clash.path, [...(known.get(clash.path) ?? []), ...idsOf(clash)]);
  }
  return after
    .map((clash) => ({path: clash.path, ids: idsOf(clash)}))
    .filter(({path, ids}) => without(ids, known.get(path) ?? []).length > 0);
}

function idsOf({changes}: Clash): string[] {
  return changes.map(({ticket}) => ticket.ticket.id);
}
