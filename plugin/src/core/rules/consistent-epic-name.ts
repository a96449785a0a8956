import {fixOf, replaceIn} from '../diagnostic/fix.js';
import type {TextEdit} from '../diagnostic/fix.js';
import {quote} from '../diagnostic/wording.js';
import type {RelatedPlace} from '../diagnostic/diagnostic.js';
import type {Backlog, Epic} from '../model/backlog.js';
import type {Field, Ticket} from '../model/ticket.js';
import type {Place} from '../source/sourceFile.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const consistentEpicName = defineRule({
  id: 'consistent-epic-name',
  severity: 'warn',
  summary: 'an epic that tickets spell in several ways',
  *check({backlog}) {
    for (const epic of backlog.epics) {
      const model = epic.spelledOtherwise.length > 0 ? modelOf(epic, backlog) : [];
      for (const ticket of epic.spelledOtherwise) {
        const place = placeOf(ticket);
        if (place) yield otherSpelling(ticket, epic, place, model);
      }
    }
  },
});

function otherSpelling(
  ticket: Ticket,
  epic: Epic,
  place: Place,
  related: readonly RelatedPlace[],
): Finding {
  const {parent} = ticket;
  const named = parent && [parent.id, parent.reason].filter((it) => it !== null).join(' - ');
  const written = ticket.fields.epic?.raw ?? named ?? '';
  const expected = epic.name === epic.id ? epic.id : `${epic.id} - ${epic.name}`;
  return {
    message: `Unexpected spelling ${quote(written)} of an epic, expected ${quote(expected)}: both are taken for the same epic`,
    help: epic.file
      ? `that is how ${epic.file.path} has it`
      : 'spell it the same way in every ticket',
    place,
    related,
    subject: `${epic.id} ${written}`,
    ...(isCertain(epic) ? fixOf(`write ${quote(expected)}`, editOf(ticket, epic, expected)) : {}),
  };
}

/** Without a file of the epic, most tickets must have the expected spelling. */
function isCertain({file, spelledOtherwise, ticketIds}: Epic): boolean {
  return file !== null || spelledOtherwise.length * 2 < ticketIds.length;
}

/** Of a parent only the id stands in the text of the mention. */
function editOf({fields, parent}: Ticket, {id, name}: Epic, expected: string): TextEdit | null {
  if (fields.epic) return editOfField(fields.epic, expected);
  const isId = parent?.href === null && parent.through === null && !special.test(id);
  if (!isId || (parent.reason !== null && parent.reason !== name)) return null;
  return replaceIn(parent.place, parent.id, [0, parent.id.length], id);
}

/** Links, code and a remark in brackets would be lost. */
function editOfField({raw, place, carrier}: Field<unknown>, expected: string): TextEdit | null {
  if (special.test(raw) || raw.endsWith(')')) return null;
  if (carrier === 'front matter' && unsafeInYaml.test(expected)) return null;
  const isCell = carrier === 'table';
  if (special.test(isCell ? expected.replaceAll('|', '') : expected)) return null;
  const text = isCell ? expected.replaceAll('|', String.raw`\|`) : expected;
  return replaceIn(place, raw, [0, raw.length], text);
}

/** What has a meaning of its own in Markdown. */
const special = /[[\]<>`*\\|\n]/;

/** What is not the same text in YAML with either kind of quotes and without. */
const unsafeInYaml = /^[^\p{L}\p{N}]|["'\\,{}[\]]|:(?:\s|$)|\s#/u;

/** Where the expected spelling stands: in the epic's file, else in the first ticket that has it. */
function modelOf(epic: Epic, backlog: Backlog): RelatedPlace[] {
  if (epic.file) return [{place: epic.file.titlePlace, message: 'the epic is described here'}];
  const others = new Set(epic.spelledOtherwise);
  const first = backlog.tickets.find(
    ({ticket, epicId}) => epicId === epic.id && !others.has(ticket),
  );
  const place = first && placeOf(first.ticket);
  return place ? [{place, message: 'the expected spelling'}] : [];
}

function placeOf({fields, parent}: Ticket): Place | undefined {
  return fields.epic?.place ?? parent?.place;
}
