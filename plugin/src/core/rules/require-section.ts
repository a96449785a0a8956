import {rememberFor} from '../model/memo.js';
import type {Ticket} from '../model/ticket.js';
import {nearest} from '../diagnostic/nearest.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const requireSection = defineRule({
  id: 'require-section',
  severity: 'warn',
  summary: 'a ticket without one of the required sections',
  *check({backlog, settings}) {
    for (const {ticket} of backlog.tickets) {
      const titles = titlesOf(ticket.sections);
      for (const section of settings.requiredSections) {
        if (!titles.has(section.toLowerCase())) yield missingSection(ticket, section);
      }
    }
  },
});

const titlesOf = rememberFor(
  (sections: Ticket['sections']) => new Set(sections.map(({title}) => title.toLowerCase())),
);

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
