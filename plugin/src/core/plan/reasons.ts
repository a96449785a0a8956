import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {DependencySide} from '../model/ticket.js';

/** Why a ticket waits for another, or holds it: its own words, else those of the other side. */
export function reasonFor(
  {byId}: Backlog,
  joined: BacklogTicket,
  side: DependencySide,
  otherId: string,
): string | null {
  const opposite = side === 'blocks' ? 'blockedBy' : 'blocks';
  return (
    writtenReason(joined, side, otherId) ??
    writtenReason(byId.get(otherId), opposite, joined.ticket.id)
  );
}

function writtenReason(
  joined: BacklogTicket | undefined,
  side: DependencySide,
  about: string,
): string | null {
  const found = joined?.dependencies.find(
    (it) => it.side === side && (it.ids.includes(about) || it.dependency.id === about),
  );
  return found?.dependency.reason ?? null;
}
