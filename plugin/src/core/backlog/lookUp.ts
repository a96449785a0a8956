import type {Backlog, BacklogTicket, Epic} from '../model/backlog.js';
import {statusCategoryOf} from '../model/statusSpellings.js';
import {normalId} from './idForms.js';

/** The ticket that somebody names by its id, in any spelling, or by the last part of its address. */
export function findTicketNamed(backlog: Backlog, name: string): BacklogTicket | null {
  const {byId, tickets, ids} = backlog;
  const exact = byId.get(name) ?? tickets.find(({slug}) => slug === name);
  if (exact) return exact;
  const file = ids.find({id: name, href: null}, '')?.file;
  return (
    tickets.find(({ticket}) => ticket === file) ??
    tickets.find(({ticket}) => isSame(ticket.id, name)) ??
    null
  );
}

/** The epic that somebody names by its id, in any spelling, or by its name. */
export function findEpicNamed({epics, ids}: Backlog, name: string): Epic | null {
  const exact = epics.find(({id, slug}) => id === name || slug === name);
  if (exact) return exact;
  const found = ids.find({id: name, href: null}, '')?.file;
  return (
    epics.find(({file}) => file !== null && file === found) ??
    epics.find((epic) => normalId(epic.id) === normalId(name) || isSame(epic.name, name)) ??
    null
  );
}

/** A status that tickets have, as it is written here, else the category of what is written. */
export function findStatusNamed(
  {tickets}: Backlog,
  name: string,
  spellings?: Parameters<typeof statusCategoryOf>[1],
): string | null {
  const isWritten = tickets.some(({status}) => isSame(status.label, name));
  return isWritten ? name : statusCategoryOf(name, spellings);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
