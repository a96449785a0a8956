import type {Ticket} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noDuplicateId = defineRule({
  id: 'no-duplicate-id',
  severity: 'error',
  summary: 'an id that two tickets have',
  *check({backlog}) {
    for (const {ticket} of backlog.tickets) {
      const first = backlog.byId.get(ticket.id)?.ticket;
      if (first && first !== ticket) yield duplicate(ticket, first);
    }
  },
});

function duplicate(ticket: Ticket, first: Ticket): Finding {
  return {
    message: `Unexpected second ticket with the id \`${ticket.id}\`, expected every id once: references to it lead to ${first.path}`,
    help: 'give one of the two an id of its own',
    place: ticket.idPlace ?? ticket.titlePlace,
    related: [
      {place: first.idPlace ?? first.titlePlace, message: `\`${ticket.id}\` is first used here`},
    ],
    subject: ticket.path,
  };
}
