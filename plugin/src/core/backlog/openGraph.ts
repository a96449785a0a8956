import {buildGraph} from '../graph/graph.js';
import type {Graph} from '../graph/graph.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {isOpen} from '../model/status.js';

/** What waits for what. */
export interface WaitingGraph {
  /** Nodes are ids of tickets in id order, and behind them the joints. */
  readonly graph: Graph;
  /** Whether a node is no ticket but an epic, which is behind all its tickets. */
  readonly isJoint: (node: string) => boolean;
  /** The id of the ticket or epic that a node stands for. */
  readonly idOf: (node: string) => string;
}

type Parts = Pick<Backlog, 'tickets' | 'byId' | 'epics'>;

/**
 * The open tickets, with an edge from each blocker to what waits for it. An epic that blocks is a
 * joint; ids that nothing goes by are left out.
 */
export function buildOpenGraph(backlog: Parts): WaitingGraph {
  return buildWaitingGraph(backlog, ({status}) => isOpen(status));
}

/** The same of all tickets, whether they are open or not. */
export function buildFullGraph(backlog: Parts): WaitingGraph {
  return buildWaitingGraph(backlog, () => true);
}

function buildWaitingGraph(
  {tickets, byId, epics}: Parts,
  isIn: (ticket: BacklogTicket) => boolean,
): WaitingGraph {
  const members = tickets.filter((it) => byId.get(it.ticket.id) === it && isIn(it));
  const nodeOf = (id: string): string => (byId.has(id) ? id : mark + id);
  const waits = members.flatMap(({ticket, blockedBy}) =>
    blockedBy.map((id) => ({from: nodeOf(id), to: ticket.id})),
  );
  const blockers = new Set(waits.map(({from}) => from));
  const joints = epics.filter(({id}) => blockers.has(mark + id));
  const ends = joints.flatMap(({id, ticketIds}) =>
    ticketIds.map((from) => ({from, to: mark + id})),
  );
  return {
    graph: buildGraph(
      [...members.map(({ticket}) => ticket.id), ...joints.map(({id}) => mark + id)],
      [...waits, ...ends],
    ),
    isJoint,
    idOf: (node) => (isJoint(node) ? node.slice(mark.length) : node),
  };
}

/** No id begins with it. */
const mark = 'epic\0';

function isJoint(node: string): boolean {
  return node.startsWith(mark);
}
