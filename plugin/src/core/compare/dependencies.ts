import type {Backlog, Edge} from '../model/backlog.js';
import type {Comparison} from '../output/diffSchema.js';

type Dependencies = Comparison['dependencies'];

/** Dependencies that came and went; which side declares them does not matter. */
export function compareDependencies(before: readonly Edge[], after: readonly Edge[]): Dependencies {
  return {added: missingFrom(before, after), removed: missingFrom(after, before)};
}

/**
 * Cycles that a new dependency closed, and those that a removed one broke. Of the cycles of tickets
 * that hang together only the shortest is known.
 */
export function compareCycles(before: Backlog, after: Backlog): Comparison['cycles'] {
  return {introduced: openIn(before, after.cycles), resolved: openIn(after, before.cycles)};
}

/** The cycles of which a backlog does not have every dependency. */
function openIn({byId}: Backlog, cycles: Backlog['cycles']): string[][] {
  const waits = (id: string, blocker: string): boolean => {
    const epicId = byId.get(blocker)?.epicId;
    return (byId.get(id)?.blockedBy ?? []).some((it) => it === blocker || it === epicId);
  };
  return cycles
    .filter((cycle) =>
      cycle.some((from, at) => !waits(cycle[(at + 1) % cycle.length] ?? from, from)),
    )
    .map((cycle) => [...cycle]);
}

/** The dependencies of one list that another does not have. */
function missingFrom(one: readonly Edge[], other: readonly Edge[]): Dependencies['added'] {
  const known = new Set(one.map(keyOf));
  return other.filter((edge) => !known.has(keyOf(edge))).map(({from, to}) => ({from, to}));
}

function keyOf({from, to}: Pick<Edge, 'from' | 'to'>): string {
  return `${from}\0${to}`;
}
