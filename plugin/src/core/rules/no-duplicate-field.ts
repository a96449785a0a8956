import {quote} from '../diagnostic/wording.js';
import type {DuplicateField, Ticket} from '../model/ticket.js';
import {defineTicketRule} from './rule.js';
import type {Finding} from './rule.js';

export const noDuplicateField = defineTicketRule({
  id: 'no-duplicate-field',
  severity: 'warn',
  summary: 'a field that a ticket has twice, with different values',
  checkTicket: (ticket) =>
    ticket.duplicateFields.filter((it) => !isFault(it, ticket)).map(duplicate),
});

function duplicate({name, used, unused}: DuplicateField): Finding {
  return {
    message: `Unexpected second value ${quote(unused.raw)} of ${quote(unused.label)}, expected one: ${quote(used.raw)} in line ${String(used.place.line)} is the one that counts`,
    help: 'keep the right one of the two, and delete the other',
    place: unused.place,
    related: [{place: used.place, message: `${quote(used.raw)} counts`}],
    subject: `${name} ${unused.raw}`,
  };
}

/** A key that front matter has twice is for valid-front-matter to report. */
function isFault({used, unused}: DuplicateField, {frontMatterFaults}: Ticket): boolean {
  const isYaml = used.carrier === 'front matter' && unused.carrier === 'front matter';
  return isYaml && frontMatterFaults.length > 0;
}
