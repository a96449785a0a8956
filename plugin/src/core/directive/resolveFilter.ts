import {findStatusNamed} from '../backlog/lookUp.js';
import type {Backlog, BacklogTicket, Epic} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {statusLabels} from '../model/status.js';
import {documentNamed, epicNamed, sectionProblem, ticketNamed, unknown} from './named.js';
import type {Named} from './named.js';
import type {EmbedFilter} from './request.js';

/** A filter whose names stand for something; what asks for nothing is empty or null. */
export interface ResolvedFilter extends Omit<
  EmbedFilter,
  'ids' | 'epic' | 'status' | 'document' | 'section'
> {
  readonly tickets: readonly BacklogTicket[];
  readonly epics: readonly Epic[];
  /** Statuses as written, or categories. */
  readonly statuses: readonly string[];
  readonly document: {readonly found: Document; readonly section: string | null} | null;
}

/** Finds what a filter names; the first name that nothing has is a problem. */
export function resolveFilter(
  backlog: Backlog,
  {ids, epic, status, document, section, ...rest}: EmbedFilter,
  from: string,
): Named<ResolvedFilter> {
  const tickets = all(ids, (it) => ticketNamed(backlog, it));
  if ('problem' in tickets) return tickets;
  const epics = all(epic, (it) => epicNamed(backlog, it));
  if ('problem' in epics) return epics;
  const statuses = all(status, (it) => statusNamed(backlog, it));
  if ('problem' in statuses) return statuses;
  const named = document === null ? null : documentNamed(backlog, document, from);
  if (named && 'problem' in named) return named;
  const problem = named && sectionProblem(named.found, section);
  if (problem) return problem;
  return {
    found: {
      ...rest,
      tickets: tickets.found,
      epics: epics.found,
      statuses: statuses.found,
      document: named && {found: named.found, section},
    },
  };
}

function statusNamed(backlog: Backlog, name: string): Named<string> {
  const found = findStatusNamed(backlog, name);
  if (found !== null) return {found};
  const labels = backlog.tickets.map(({status}) => status.label);
  return unknown('status', name, [...Object.keys(statusLabels), ...labels]);
}

function all<T>(names: readonly string[], find: (name: string) => Named<T>): Named<T[]> {
  const found: T[] = [];
  for (const name of names) {
    const named = find(name);
    if ('problem' in named) return named;
    found.push(named.found);
  }
  return {found};
}
