import {nearest} from '../diagnostic/nearest.js';
import {quote} from '../diagnostic/wording.js';
import type {Epic} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noUnknownEpic = defineRule({
  id: 'no-unknown-epic',
  severity: 'off',
  summary: 'an epic that no file describes',
  *check({backlog}) {
    const described = backlog.epics.filter(({file}) => file !== null);
    const unknown = new Map(
      backlog.epics.filter(({file}) => file === null).map((epic) => [epic.id, epic]),
    );
    for (const {ticket, epicId} of backlog.tickets) {
      const epic = epicId === null ? undefined : unknown.get(epicId);
      if (epic) yield withoutFile(ticket, epic, described);
    }
  },
});

function withoutFile(
  {fields, parent, titlePlace}: Ticket,
  epic: Epic,
  described: readonly Epic[],
): Finding {
  const near =
    nearest(
      epic.id,
      described.map(({id}) => id),
      1,
    ) ??
    nearest(
      epic.name,
      described.map(({name}) => name),
    );
  return {
    message: `Unexpected epic ${quote(epic.id)}, expected one that has a file of its own`,
    help: near ? `did you mean ${quote(near)}?` : 'correct the name, or write a file for the epic',
    place: fields.epic?.place ?? parent?.place ?? titlePlace,
    subject: epic.id,
  };
}
