import type {Backlog, BacklogTicket, Epic, ResolvedReference} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import type {DependencySide} from '../model/ticket.js';
import type {TicketsJson} from './ticketsSchema.js';

/** Addresses of things in the backlog; null for what has no page. */
export interface Addresses {
  ticket(ticket: BacklogTicket): string | null;
  epic(epic: Epic): string | null;
  document(path: string, anchor: string | null): string | null;
}

/** Addresses where nothing is known of a site. */
export const noAddresses: Addresses = {
  ticket: () => null,
  epic: () => null,
  document: () => null,
};

/** The backlog as plain data, in stable order, free of clocks and absolute paths. */
export function toTicketsJson(backlog: Backlog, addresses: Addresses = noAddresses): TicketsJson {
  const citing = groupByDocument(backlog);
  return {
    schemaVersion: 1,
    tickets: backlog.tickets.map((ticket) => toTicketJson(ticket, addresses)),
    epics: backlog.epics.map((epic) => ({
      id: epic.id,
      name: epic.name,
      ticketIds: [...epic.ticketIds],
      points: {...epic.points},
      tickets: {...epic.tickets},
      source: epic.file && {path: epic.file.path, line: epic.file.titlePlace.line},
      url: addresses.epic(epic),
    })),
    edges: backlog.edges.map(({from, to, declaredBy, reason}) => ({from, to, declaredBy, reason})),
    documents: backlog.documents.map((document) =>
      toDocument(document, [...(citing.get(document.path) ?? [])], addresses),
    ),
    cycles: backlog.cycles.map((cycle) => [...cycle]),
    phases: backlog.phases.map((phase) => [...phase]),
    criticalPath: {
      ids: [...backlog.criticalPath.ids],
      points: backlog.criticalPath.points,
      unestimated: [...backlog.criticalPath.unestimated],
    },
  };
}

/** One ticket as it stands in `tickets.json`. */
export function toTicketJson(
  joined: BacklogTicket,
  addresses: Addresses,
): TicketsJson['tickets'][number] {
  const {ticket, status} = joined;
  return {
    id: ticket.id,
    title: ticket.title,
    epicId: joined.epicId,
    type: ticket.fields.type?.value ?? null,
    priority: ticket.fields.priority?.value ?? null,
    points: joined.points,
    status: {category: status.category, label: status.label, source: status.source},
    readiness: joined.readiness,
    progress: {...joined.progress},
    blockedBy: toDependencies(joined, 'blockedBy'),
    blocks: toDependencies(joined, 'blocks'),
    documents: joined.documents.map((resolved) => toReference(resolved, addresses)),
    files: ticket.files.map(({path, action, note, place}) => ({
      path,
      action,
      note,
      line: place.line,
    })),
    criteria: ticket.checklists
      .filter(({name}) => name === 'acceptance-criteria')
      .flatMap(({items}) => items)
      .map(({text, done, place}) => ({text, done, line: place.line})),
    relatedTickets: ticket.relatedTickets.map(({id}) => id),
    parentId: joined.parentId,
    source: {path: ticket.path, line: ticket.titlePlace.line},
    url: addresses.ticket(joined),
  };
}

/** One entry for each ticket or epic named, all those of a range, once; ids that nothing has as written. */
function toDependencies(
  {dependencies}: BacklogTicket,
  wanted: DependencySide,
): TicketsJson['tickets'][number]['blockedBy'] {
  const all = dependencies.flatMap(({side, target, ids, dependency: {id, reason, place}}) => {
    if (side !== wanted || target === 'vague') return [];
    const named = ids.length > 0 ? ids : [id];
    return named.map((it) => ({id: it, reason, line: place.line}));
  });
  return [...new Map(all.toReversed().map((it) => [it.id, it])).values()].toReversed();
}

function toReference(
  {reference, path, anchor, document, found}: ResolvedReference,
  addresses: Addresses,
): TicketsJson['tickets'][number]['documents'][number] {
  const web = path === null && found ? reference.target : null;
  return {
    kind: document?.kind ?? null,
    label: reference.label,
    target: reference.target,
    path,
    anchor,
    found,
    url: path === null ? web : addresses.document(path, anchor),
    line: reference.place.line,
  };
}

function toDocument(
  {kind, path, title, status, supersededBy}: Document,
  ticketIds: string[],
  addresses: Addresses,
): TicketsJson['documents'][number] {
  const url = addresses.document(path, null);
  return {kind, path, title, status, supersededBy, ticketIds, url};
}

/** Ids of the tickets that refer to each document, in id order. */
function groupByDocument(backlog: Backlog): Map<string, Set<string>> {
  const citing = new Map<string, Set<string>>();
  for (const {ticket, documents} of backlog.tickets) {
    for (const {path} of documents) {
      if (path === null) continue;
      const ids = citing.get(path);
      if (ids) ids.add(ticket.id);
      else citing.set(path, new Set([ticket.id]));
    }
  }
  return citing;
}
