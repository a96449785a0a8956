import type {Ticket} from '../model/ticket.js';
import {sectionNamed} from '../read/sectionNames.js';
import {defineTicketRule} from './rule.js';
import type {Finding} from './rule.js';

export const requireAcceptanceCriteria = defineTicketRule({
  id: 'require-acceptance-criteria',
  severity: 'warn',
  summary: 'a ticket without acceptance criteria',
  checkTicket: (ticket) => (hasCriteria(ticket) ? [] : [withoutCriteria(ticket)]),
});

/** Boxes that are only written wrongly are for valid-checkbox to report. */
function hasCriteria({checklists, brokenItems}: Ticket): boolean {
  return (
    checklists.some(({name}) => name === 'acceptance-criteria') ||
    brokenItems.some(({kind, list}) => kind === 'box' && list === 'acceptance-criteria')
  );
}

function withoutCriteria(ticket: Ticket): Finding {
  const section = ticket.sections.find(({title}) => sectionNamed(title) === 'acceptance-criteria');
  return {
    message: section
      ? 'Unexpected section `Acceptance Criteria` without boxes, expected one box for each criterion'
      : 'Unexpected ticket without acceptance criteria, expected at least one: without them nothing tells when it is done',
    help: section
      ? 'write each criterion as `- [ ] Text`'
      : 'add a section `### Acceptance Criteria` with lines such as `- [ ] Text`',
    place: section?.place ?? ticket.titlePlace,
    subject: 'acceptance-criteria',
  };
}
