import {quote} from '../diagnostic/wording.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {TicketReference} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const consistentTicketId = defineRule({
  id: 'consistent-ticket-id',
  severity: 'info',
  summary: 'a reference that spells the id of a ticket another way',
  check: ({backlog}) => backlog.tickets.flatMap((joined) => findOthers(joined, backlog)),
});

function otherSpelling({id, place}: TicketReference, expected: string): Finding {
  return {
    message: `Unexpected spelling ${quote(id)} of a ticket's id, expected ${quote(expected)}: both are taken for the same ticket`,
    help: null,
    place,
    subject: id,
  };
}

function findOthers({ticket, dependencies}: BacklogTicket, backlog: Backlog): Finding[] {
  const blocking = dependencies
    .filter(({target, isExact}) => (target === 'tickets' || target === 'epic') && !isExact)
    .map(({dependency, ids}) => otherSpelling(dependency, ids[0] ?? ''));
  const others = [...ticket.relatedTickets, ...(ticket.parent ? [ticket.parent] : [])];
  const rest = others.flatMap((reference) => {
    const found = backlog.ids.find(reference, ticket.path);
    return found && !found.isExact ? [otherSpelling(reference, found.file.id)] : [];
  });
  return [...blocking, ...rest];
}
