import {nearest} from '../diagnostic/nearest.js';
import type {Backlog} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import type {Place} from '../source/sourceFile.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';
import {quote} from '../diagnostic/wording.js';

export const noUnknownTicket = defineRule({
  id: 'no-unknown-ticket',
  severity: 'error',
  summary: 'a reference to a ticket that does not exist',
  *check({backlog}) {
    for (const {ticket} of backlog.tickets) {
      for (const reference of referencesOf(ticket)) {
        if (!backlog.byId.has(reference.id)) yield unknown(reference, ticket, backlog);
      }
    }
  },
});

function unknown({id, where, place}: TicketMention, ticket: Ticket, backlog: Backlog): Finding {
  const epic = backlog.epics.find((it) => it.id === id);
  // Ids of one project are all alike: two edits away is another ticket, not a slip of the pen.
  const others = [...backlog.byId.keys()].filter((it) => it !== ticket.id);
  const near = nearest(id, others, 1);
  return {
    message: epic
      ? `Unexpected epic ${quote(id)} in ${where}, expected the id of a ticket`
      : `Unexpected reference to unknown ticket ${quote(id)} in ${where}, expected the id of an existing ticket`,
    help: adviceFor(epic !== undefined, near),
    place,
    subject: `${where} ${id}`,
  };
}

function adviceFor(isEpic: boolean, near: string | null): string {
  if (isEpic) return 'name the tickets of the epic that are meant';
  return near ? `did you mean \`${near}\`?` : 'add the missing ticket, or delete the reference';
}

interface TicketMention {
  readonly id: string;
  readonly where: string;
  readonly place: Place;
}

function referencesOf(ticket: Ticket): TicketMention[] {
  return [
    ...ticket.blockedBy.map(({id, place}) => ({id, place, where: 'Blocked By'})),
    ...ticket.blocks.map(({id, place}) => ({id, place, where: 'Blocks'})),
    ...ticket.relatedTickets.map(({value, place}) => ({
      id: value,
      place,
      where: 'Related Tickets',
    })),
  ];
}
