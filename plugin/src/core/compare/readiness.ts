import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {isOpen} from '../model/status.js';
import type {Comparison} from '../output/diffSchema.js';
import {without} from './lists.js';
import {ticketsOf} from './side.js';

type Changed = Comparison['tickets']['readiness'];

/** Open tickets that became ready or blocked, new ones among them, with the blockers behind it. */
export function compareReadiness(before: Backlog, after: Backlog): Changed {
  const heldBefore = blockersOf(before);
  const heldAfter = blockersOf(after);
  return ticketsOf(after).flatMap(([id, now]): Changed => {
    const then = before.byId.get(id);
    const was = then?.readiness ?? null;
    if (now.readiness === null || now.readiness === was) return [];
    const holding = heldAfter(now);
    const held = then ? heldBefore(then) : [];
    return [
      {
        id,
        title: now.ticket.title,
        before: was,
        after: now.readiness,
        newBlockers: without(holding, held),
        goneBlockers: without(held, holding),
      },
    ];
  });
}

/** Tells which blockers hold a ticket: those that are open, epics too, and ids that nothing has. */
function blockersOf({byId, epics}: Backlog): (ticket: BacklogTicket) => string[] {
  const finished = new Set(
    epics.filter(({tickets}) => tickets.done >= tickets.total).map(({id}) => id),
  );
  const isHolding = (id: string): boolean => {
    const blocker = byId.get(id);
    return blocker ? isOpen(blocker.status) : !finished.has(id);
  };
  return ({blockedBy}) => blockedBy.filter(isHolding);
}
