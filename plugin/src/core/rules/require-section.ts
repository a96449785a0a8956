import type {Ticket} from '../model/ticket.js';
import {nearest} from '../diagnostic/nearest.js';
import {defineTicketRule} from './rule.js';
import type {Finding} from './rule.js';

export const requireSection = defineTicketRule({
  id: 'require-section',
  severity: 'warn',
  summary: 'a ticket without one of the required sections',
  checkTicket(ticket, {settings}) {
    const titles = new Set(ticket.sections.map(({title}) => title.toLowerCase()));
    return settings.requiredSections
      .filter((section) => !titles.has(section.toLowerCase()))
      .map((section) => missingSection(ticket, section));
  },
});

function missingSection(ticket: Ticket, section: string): Finding {
  const near = nearest(
    section,
    ticket.sections.map(({title}) => title),
  );
  return {
    message: `Unexpected ticket without the section \`${section}\`, expected a heading of that name`,
    help: near ? `is it the one called \`${near}\`?` : `add \`## ${section}\``,
    place: ticket.titlePlace,
    subject: section,
  };
}
