import {collectChanges, findClashes, orderOf} from '../backlog/clashes.js';
import type {Clash, ClashingChange} from '../backlog/clashes.js';
import {rememberFor} from '../model/memo.js';
import type {Backlog} from '../model/backlog.js';
import {isOpen} from '../model/status.js';
import {compareIds} from '../read/ticketIds.js';

/** A file that two or more tickets change. */
export interface SharedFile {
  readonly path: string;
  /** Finished tickets first, then the others in the order in which they can be worked on. */
  readonly changes: readonly SharedChange[];
  /** Its open tickets with no order between them, in groups. */
  readonly clashes: readonly Clash[];
}

export interface SharedChange extends ClashingChange {
  /** The phase it can be worked on in, from 1; null for a finished ticket, and in or behind a cycle. */
  readonly phase: number | null;
}

const collectShared = rememberFor((backlog: Backlog) => collectChanges(backlog, () => true));

/** How many files two or more tickets change. */
export function countSharedFiles(backlog: Backlog): number {
  return collectShared(backlog).length;
}

/** Every file that two or more tickets change, in the order of paths. */
export const findSharedFiles = rememberFor((backlog: Backlog): readonly SharedFile[] => {
  const depths = findDepths(backlog);
  const phases = new Map(
    backlog.phases.flatMap((ids, index) => ids.map((id) => [id, index + 1] as const)),
  );
  const clashes = new Map<string, Clash[]>();
  for (const clash of findClashes(backlog)) {
    const known = clashes.get(clash.path);
    if (known) known.push(clash);
    else clashes.set(clash.path, [clash]);
  }
  return collectShared(backlog).map(([path, changes]) => ({
    path,
    changes: [...changes.values()]
      .map((it) => ({...it, phase: phases.get(it.ticket.ticket.id) ?? null}))
      .sort((a, b) => compare(a, b, depths)),
    clashes: clashes.get(path) ?? [],
  }));
});

function compare(a: SharedChange, b: SharedChange, depths: ReadonlyMap<string, number>): number {
  const depthOf = ({ticket}: SharedChange): number => depths.get(ticket.ticket.id) ?? 0;
  return (
    turnOf(a) - turnOf(b) ||
    depthOf(a) - depthOf(b) ||
    compareIds(a.ticket.ticket.id, b.ticket.ticket.id)
  );
}

function turnOf({ticket, phase}: SharedChange): number {
  return isOpen(ticket.status) ? (phase ?? Number.MAX_VALUE) : 0;
}

/** How many steps lie before each ticket, by the order that clashes go by. */
function findDepths(backlog: Backlog): Map<string, number> {
  const {stepOf, before} = orderOf(backlog);
  const depths: number[] = [];
  for (const others of before) {
    depths.push(others.reduce((most, other) => Math.max(most, (depths[other] ?? 0) + 1), 0));
  }
  return new Map([...stepOf].map(([node, step]) => [node, depths[step] ?? 0]));
}
