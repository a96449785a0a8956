import {findCycles} from '../graph/cycles.js';
import {findHeaviestPath} from '../graph/criticalPath.js';
import {buildGraph} from '../graph/graph.js';
import {findPhases} from '../graph/phases.js';
import type {
  Backlog,
  BacklogTicket,
  CriticalPath,
  Edge,
  Readiness,
  UnreadableFile,
} from '../model/backlog.js';
import {isOpen, progressOf, statusOf} from '../model/status.js';
import type {Status, StatusCategory} from '../model/status.js';
import type {Ticket} from '../model/ticket.js';
import {compareIds} from '../read/ticketIds.js';
import {buildEdges} from './edges.js';
import {buildEpics, epicIdOf} from './epics.js';
import {resolveReference} from './references.js';
import type {ReferenceTargets} from './references.js';
import {assignSlugs} from './slugs.js';

/** What a backlog is built from. */
export interface BacklogInput extends ReferenceTargets {
  readonly tickets: readonly Ticket[];
  /** Spellings of a status beyond the known ones, in lower case. */
  readonly statuses?: Readonly<Record<string, StatusCategory>>;
  readonly unreadable?: readonly UnreadableFile[];
}

/** Addresses below the tickets' route that pages of their own have. */
const reservedSlugs = ['board', 'dependencies', 'documents', 'epics', 'health', 'index', 'tickets'];

/** Puts tickets and documents together. The result does not depend on the order of the input. */
export function buildBacklog(input: BacklogInput): Backlog {
  const files = [...input.tickets].sort(
    (a, b) => compareIds(a.id, b.id) || (a.path < b.path ? -1 : 1),
  );
  const edges = buildEdges(files);
  const tickets = joinTickets(files, edges, input);
  const byId = new Map(tickets.toReversed().map((ticket) => [ticket.ticket.id, ticket]));
  const ids = [...new Set(files.map(({id}) => id))];
  const openGraph = buildGraph(
    ids.filter((id) => isOpenTicket(byId.get(id))),
    edges,
  );
  const phases = findPhases(openGraph);
  return {
    tickets,
    byId,
    epics: buildEpics(tickets),
    documents: [...input.documents.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    edges,
    cycles: findCycles(buildGraph(ids, edges)),
    phases,
    criticalPath: toCriticalPath(
      findHeaviestPath(openGraph, phases, (id) => byId.get(id)?.points ?? 0),
      byId,
    ),
    unreadable: input.unreadable ?? [],
  };
}

function joinTickets(
  files: readonly Ticket[],
  edges: readonly Edge[],
  input: BacklogInput,
): BacklogTicket[] {
  const slugs = assignSlugs(
    files.map(({id}) => id),
    reservedSlugs,
  );
  const statuses = files.map((ticket) => statusOf(ticket, input.statuses));
  const neighbours = collectNeighbours(files, edges);
  const open = new Map<string, boolean>();
  for (const [index, {id}] of files.entries()) {
    if (!open.has(id)) open.set(id, isOpen(statuses[index] as Status));
  }
  return files.map((ticket, index) => {
    const status = statuses[index] as Status;
    const {blockedBy, blocks} = neighbours.get(ticket.id) ?? {blockedBy: [], blocks: []};
    return {
      ticket,
      slug: slugs[index] as string,
      status,
      readiness: readinessOf(status, blockedBy, open),
      progress: progressOf(ticket),
      points: ticket.fields.points?.value ?? null,
      epicId: epicIdOf(ticket),
      blockedBy,
      blocks,
      documents: ticket.documents.map((it) => resolveReference(it, ticket.path, input)),
    };
  });
}

function readinessOf(
  status: Status,
  blockedBy: readonly string[],
  open: ReadonlyMap<string, boolean>,
): Readiness | null {
  if (!isOpen(status)) return null;
  // An id that no ticket has counts as open: nobody can tell that it is done.
  return blockedBy.some((id) => open.get(id) ?? true) ? 'blocked' : 'ready';
}

interface Neighbours {
  readonly blockedBy: string[];
  readonly blocks: string[];
}

function collectNeighbours(
  files: readonly Ticket[],
  edges: readonly Edge[],
): Map<string, Neighbours> {
  const sets = new Map(
    files.map(({id}) => [id, {blockedBy: new Set<string>(), blocks: new Set<string>()}]),
  );
  for (const {id, blockedBy, blocks} of files) {
    for (const blocker of blockedBy) if (blocker.id !== id) sets.get(id)?.blockedBy.add(blocker.id);
    for (const blocked of blocks) if (blocked.id !== id) sets.get(id)?.blocks.add(blocked.id);
  }
  for (const {from, to} of edges) {
    sets.get(to)?.blockedBy.add(from);
    sets.get(from)?.blocks.add(to);
  }
  return new Map(
    [...sets].map(([id, {blockedBy, blocks}]) => [
      id,
      {blockedBy: [...blockedBy].sort(compareIds), blocks: [...blocks].sort(compareIds)},
    ]),
  );
}

function isOpenTicket(ticket: BacklogTicket | undefined): boolean {
  return ticket !== undefined && isOpen(ticket.status);
}

function toCriticalPath(
  ids: readonly string[],
  byId: ReadonlyMap<string, BacklogTicket>,
): CriticalPath {
  const points = ids.map((id) => byId.get(id)?.points ?? null);
  return {
    ids,
    points: points.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    unestimated: ids.filter((_, index) => points[index] === null),
  };
}
