import {findCycleEdges} from '../backlog/cycleEdges.js';
import {buildGraph} from '../graph/graph.js';
import type {Backlog, BacklogTicket, Edge, Epic} from '../model/backlog.js';
import type {ExternalTicket} from '../model/external.js';
import {isOpen} from '../model/status.js';
import {epicsById, isOpenEpic} from './openIds.js';
import {reasonFor} from './reasons.js';

/** Which part of the dependencies to look at. */
export interface GraphQuery {
  /** The tickets of this epic, and what they wait for outside of it; null for no epic. */
  readonly epicId: string | null;
  /** What lies within two steps before and behind this ticket; null for no ticket. */
  readonly ticketId: string | null;
  readonly isOpenOnly: boolean;
}

/** A part of the dependencies between tickets, and of those on epics and on tickets of other sites. */
export interface Subgraph {
  /** In id order. */
  readonly tickets: readonly BacklogTicket[];
  /** Those that a ticket waits for. */
  readonly epics: readonly Epic[];
  /** Tickets of other sites that a ticket waits for, in the order in which they are named. */
  readonly externals: readonly ExternalTicket[];
  /** Those among all of these. `isInCycle` tells that it can never be kept. */
  readonly edges: readonly SubgraphEdge[];
}

export interface SubgraphEdge {
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  readonly isInCycle: boolean;
}

/** How many steps away from a ticket are of interest. */
const steps = 2;

/** The tickets and dependencies asked for. Without epic and ticket, those that have a dependency. */
export function findSubgraph(backlog: Backlog, query: GraphQuery): Subgraph {
  const {byId, epics, externals, edges} = backlog;
  const isShown = (id: string): boolean => {
    const ticket = byId.get(id);
    if (ticket) return !query.isOpenOnly || isOpen(ticket.status);
    const epic = epicsById(epics).get(id);
    if (epic) return !query.isOpenOnly || isOpenEpic(epic);
    const external = externals.byId.get(id);
    return external !== undefined && (!query.isOpenOnly || isOpen(external.status));
  };
  const all = [...edges, ...listOtherEdges(backlog)];
  const usable = all.filter(({from, to}) => isShown(from) && isShown(to));
  const wanted = findWanted(backlog, query, usable);
  const tickets = backlog.tickets.filter(
    (it) => byId.get(it.ticket.id) === it && wanted.has(it.ticket.id) && isShown(it.ticket.id),
  );
  const blocking = new Set(usable.map(({from}) => from));
  const shownEpics = epics.filter(
    ({id}) => !byId.has(id) && wanted.has(id) && blocking.has(id) && isShown(id),
  );
  const own = [...tickets.map(({ticket}) => ticket.id), ...shownEpics.map(({id}) => id)];
  const isOwn = new Set(own);
  const shownExternals = [...blocking].flatMap((id) =>
    isOwn.has(id) || !wanted.has(id) ? [] : (externals.byId.get(id) ?? []),
  );
  const ids = new Set([...own, ...shownExternals.map(({id}) => id)]);
  const isInCycle = findCycleEdges(backlog);
  return {
    tickets,
    epics: shownEpics,
    externals: shownExternals,
    edges: usable
      .filter(({from, to}) => ids.has(from) && ids.has(to))
      .map(({from, to, reason}) => ({from, to, reason, isInCycle: isInCycle({from, to})})),
  };
}

type Edges = readonly Pick<Edge, 'from' | 'to' | 'reason'>[];

/** What waits for an epic as a whole, or for a ticket of another site. */
function listOtherEdges(backlog: Backlog): Edges {
  return [...backlog.byId.values()].flatMap((joined) =>
    joined.blockedBy
      .filter((id) => !backlog.byId.has(id))
      .map((from) => ({
        from,
        to: joined.ticket.id,
        reason: reasonFor(backlog, joined, 'blockedBy', from),
      })),
  );
}

function findWanted(
  {epics}: Backlog,
  {epicId, ticketId}: GraphQuery,
  edges: Edges,
): ReadonlySet<string> {
  if (ticketId !== null) return findNear(ticketId, edges);
  if (epicId === null) return new Set(edges.flatMap(({from, to}) => [from, to]));
  const members = new Set(epics.find(({id}) => id === epicId)?.ticketIds);
  const outside = edges.filter(({to}) => members.has(to)).map(({from}) => from);
  return new Set([...members, ...outside]);
}

/** Before and behind a ticket, but not what lies beside it: other tickets with the same blocker. */
function findNear(ticketId: string, edges: Edges): Set<string> {
  const ids = [...new Set([ticketId, ...edges.flatMap(({from, to}) => [from, to])])];
  const {predecessors, successors} = buildGraph(ids, edges);
  return new Set([...walk(ticketId, predecessors), ...walk(ticketId, successors)]);
}

function walk(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([start]);
  let frontier = [start];
  for (let step = 0; step < steps; step++) {
    frontier = frontier.flatMap((id) => next.get(id) ?? []).filter((id) => !found.has(id));
    for (const id of frontier) found.add(id);
  }
  return found;
}
