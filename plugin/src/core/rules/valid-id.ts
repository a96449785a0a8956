import type {Ticket} from '../model/ticket.js';
import {defineTicketRule} from './rule.js';
import type {Finding} from './rule.js';
import {quote} from '../diagnostic/wording.js';

export const validId = defineTicketRule({
  id: 'valid-id',
  severity: 'error',
  summary: 'a title without a ticket id',
  checkTicket: (ticket) => (lacksId(ticket) ? [withoutId(ticket)] : []),
});

function withoutId(ticket: Ticket): Finding {
  const hasTitle = ticket.sections.length > 0;
  const found = hasTitle ? `title ${quote(ticket.title)}` : 'ticket without a title';
  return {
    message: `Unexpected ${found}, expected an id and a title such as \`# PAY-12: Refund a payment\``,
    help: `until it has one the ticket goes by its file name, ${quote(ticket.id)}`,
    place: ticket.titlePlace,
    subject: 'id',
  };
}

/** A title that is still the template's is for no-placeholder to report. */
function lacksId(ticket: Ticket): boolean {
  if (ticket.idPlace) return false;
  return !ticket.placeholders.some(({place}) => place.line === ticket.titlePlace.line);
}
