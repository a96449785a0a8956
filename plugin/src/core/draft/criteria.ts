import type {TextEdit} from '../diagnostic/fix.js';
import {sectionNamed} from '../read/sectionNames.js';
import type {Draft} from './draft.js';
import {itemEdits} from './items.js';
import {endOfLine} from './template.js';
import type {ReadTemplate} from './template.js';

/** Writes acceptance criteria in the place of the template's prompts, else behind those that are there. */
export function criteriaEdits({criteria}: Draft, read: ReadTemplate): TextEdit[] {
  if (criteria.length === 0) return [];
  const {ticket} = read;
  const list = ticket.checklists.find(({name}) => name === 'acceptance-criteria');
  const lines = (list?.items ?? []).map(({place}) => place.line);
  const prompts = lines.filter((line) => read.prompts.has(line));
  if (prompts.length > 0) return itemEdits(prompts, criteria, read);
  const heading = ticket.sections.find(({title}) => sectionNamed(title) === 'acceptance-criteria');
  const last = lines.at(-1);
  const line = last ?? heading?.place.line;
  if (line === undefined) return [];
  const boxes = criteria.map((it) => `\n- [ ] ${it}`).join('');
  return [{place: endOfLine(read, line), text: last === undefined ? `\n${boxes}` : boxes}];
}
