import {orderOf, findClashes} from '../backlog/clashes.js';
import type {Clash, ClashingChange} from '../backlog/clashes.js';
import {groupUnordered} from '../graph/unordered.js';
import type {Backlog} from '../model/backlog.js';
import {stateOf} from '../model/ticketState.js';

/** A file that a ticket would change while another ticket, which is in progress, changes it too. */
export interface StartClash {
  readonly path: string;
  /** The ticket in progress. */
  readonly id: string;
  /** Whether both create the file. */
  readonly isCreatedTwice: boolean;
}

/** A file that everybody is changing need not be told for each of them. */
const mostForFile = 20;

/** For each ready ticket the clashes that come of starting it now, in the order of paths. */
export function findStartClashes(backlog: Backlog): Map<string, StartClash[]> {
  const pairs = findClashes(backlog).flatMap(pairsOf);
  const groups = groupUnordered(
    orderOf(backlog),
    pairs.map(({ready, started}) => [idOf(ready), idOf(started)]),
  );
  const found = new Map<string, StartClash[]>();
  for (const [index, {path, ready, started}] of pairs.entries()) {
    if (groups[index]?.length === 0) continue;
    const isCreatedTwice = [ready, started].every(({change}) => change.action === 'create');
    const clash = {path, id: idOf(started), isCreatedTwice};
    found.set(idOf(ready), [...(found.get(idOf(ready)) ?? []), clash]);
  }
  return found;
}

interface Pair {
  readonly path: string;
  readonly ready: ClashingChange;
  readonly started: ClashingChange;
}

/** The members of a clash are not without order with each other one, so each pair is looked at. */
function pairsOf({path, changes}: Clash): Pair[] {
  const inState = (state: string): ClashingChange[] =>
    changes.filter(({ticket}) => stateOf(ticket) === state);
  const started = inState('in-progress').slice(0, mostForFile);
  return inState('ready').flatMap((ready) => started.map((it) => ({path, ready, started: it})));
}

function idOf({ticket}: ClashingChange): string {
  return ticket.ticket.id;
}
