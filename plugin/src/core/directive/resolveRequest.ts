import {findEpicNamed, findTicketNamed} from '../backlog/lookUp.js';
import type {Backlog, BacklogTicket, Epic} from '../model/backlog.js';
import {documentNamed, epicNamed, idsOf, sectionProblem, ticketNamed, unknown} from './named.js';
import type {Named} from './named.js';
import type {DocumentRequest, EmbedRequest, GraphRequest} from './request.js';
import {resolveFilter} from './resolveFilter.js';
import type {ResolvedFilter} from './resolveFilter.js';

/** A request whose names stand for something. */
export type ResolvedRequest =
  | {readonly kind: 'ticket'; readonly id: string}
  | {
      readonly kind: 'list' | 'board';
      readonly filter: ResolvedFilter;
      readonly limit: number | null;
    }
  | {readonly kind: 'graph'; readonly epic: Epic | null; readonly ticket: BacklogTicket | null}
  | {readonly kind: 'progress'; readonly epic: Epic}
  | {readonly kind: 'document'; readonly path: string; readonly section: string | null};

/** Finds what a request names, on the page of the file `from`, a path from the root. */
export function resolveRequest(
  backlog: Backlog,
  request: EmbedRequest,
  from: string,
): Named<ResolvedRequest> {
  switch (request.kind) {
    case 'ticket':
      return ticketOrEpic(backlog, request.id);
    case 'list':
    case 'board': {
      const {kind, limit} = request;
      return map(resolveFilter(backlog, request.filter, from), (filter) => ({kind, filter, limit}));
    }
    case 'graph':
      return graphOf(backlog, request);
    case 'progress':
      return map(epicNamed(backlog, request.epic), (epic) => ({kind: 'progress', epic}));
    case 'document':
      return ticketsOf(backlog, request, from);
  }
}

/** An epic has a page as a ticket has, and is named as a ticket is. */
function ticketOrEpic(backlog: Backlog, id: string): Named<ResolvedRequest> {
  const found = findTicketNamed(backlog, id)?.ticket.id ?? findEpicNamed(backlog, id)?.id;
  if (found !== undefined) return {found: {kind: 'ticket', id: found}};
  return unknown('ticket', id, idsOf(backlog));
}

function graphOf(backlog: Backlog, {epic, ticket}: GraphRequest): Named<ResolvedRequest> {
  if (ticket !== null) {
    const named = ticketNamed(backlog, ticket);
    return map(named, (found) => ({kind: 'graph', epic: null, ticket: found}));
  }
  if (epic === null) return {found: {kind: 'graph', epic: null, ticket: null}};
  return map(epicNamed(backlog, epic), (found) => ({kind: 'graph', epic: found, ticket: null}));
}

/** The page itself may be a file that no ticket rests on and that is no design document either. */
function ticketsOf(
  backlog: Backlog,
  {document, section}: DocumentRequest,
  from: string,
): Named<ResolvedRequest> {
  if (document === null && section === null)
    return {found: {kind: 'document', path: from, section: null}};
  const named = documentNamed(backlog, document ?? `/${from}`, from);
  if ('problem' in named) return named;
  const {path} = named.found;
  const found = {kind: 'document', path, section} as const;
  return sectionProblem(named.found, section) ?? {found};
}

function map<T>(named: Named<T>, make: (found: T) => ResolvedRequest): Named<ResolvedRequest> {
  return 'found' in named ? {found: make(named.found)} : named;
}
