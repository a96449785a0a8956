import type {Placeholder} from '../model/ticket.js';
import {defineTicketRule} from './rule.js';
import type {Finding} from './rule.js';
import {countWord, quote} from '../diagnostic/wording.js';

export const noPlaceholder = defineTicketRule({
  id: 'no-placeholder',
  severity: 'error',
  summary: 'text of the template that was left unfilled',
  checkTicket: ({placeholders}) =>
    Array.from(groupBySection(placeholders), ([section, group]) => unfilled(section, group)),
});

/** One finding for a section, since a section is filled in at one go. */
function unfilled(section: string | null, placeholders: readonly Placeholder[]): Finding {
  const [first, ...rest] = placeholders as [Placeholder, ...Placeholder[]];
  const more = rest.length > 0 ? ` and ${countWord(rest.length, 'more', 'more')}` : '';
  const where = section === null ? 'the text above the title' : `the section ${quote(section)}`;
  return {
    message: `Unexpected template text ${quote(first.text)}${more} in ${where}, expected your own`,
    help: 'fill it in, or delete what does not apply',
    place: first.place,
    related: rest.map(({place, text}) => ({place, message: `${quote(text)} is template text too`})),
    subject: section ?? '',
  };
}

function groupBySection(placeholders: readonly Placeholder[]): Map<string | null, Placeholder[]> {
  const groups = new Map<string | null, Placeholder[]>();
  for (const placeholder of placeholders) {
    const group = groups.get(placeholder.section);
    if (group) group.push(placeholder);
    else groups.set(placeholder.section, [placeholder]);
  }
  return groups;
}
