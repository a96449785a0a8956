import {normalId} from '../backlog/idForms.js';
import type {Ticket} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noDuplicateId = defineRule({
  id: 'no-duplicate-id',
  severity: 'error',
  summary: 'an id that two tickets have',
  *check({backlog}) {
    const first = new Map<string, Ticket>();
    for (const {ticket} of backlog.tickets) {
      const known = first.get(normalId(ticket.id));
      if (known) yield duplicate(ticket, known);
      else first.set(normalId(ticket.id), ticket);
    }
  },
});

function duplicate(ticket: Ticket, first: Ticket): Finding {
  return {
    message: `Unexpected second ticket with the id \`${ticket.id}\`, expected every id once: references to it lead to ${first.path}`,
    help: 'give one of the two an id of its own',
    place: ticket.idPlace ?? ticket.titlePlace,
    related: [
      {place: first.idPlace ?? first.titlePlace, message: `\`${first.id}\` is first used here`},
    ],
    subject: ticket.id,
  };
}
