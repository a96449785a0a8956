import {stateOf} from '../model/ticketState.js';
import {buildGraph} from '../graph/graph.js';
import type {Graph} from '../graph/graph.js';
import {toCard, isOpenId} from './cards.js';
import type {PageContext} from './cards.js';
import {sumPoints} from './board.js';
import type {ReadyTicketProps} from './props.js';

/** Tickets that can be started now, those first that unblock the most open points, then tickets. */
export function toReadyTickets(context: PageContext): ReadyTicketProps[] {
  const {backlog} = context;
  const open = [...backlog.byId.keys()].filter((id) => isOpenId(context, id));
  const graph = buildGraph(open, backlog.edges);
  return backlog.tickets
    .filter((ticket) => stateOf(ticket) === 'ready')
    .map((ticket) => {
      const waiting = findWaiting(graph, ticket.ticket.id).flatMap((id) => {
        const found = backlog.byId.get(id);
        return found ? [found] : [];
      });
      const unblocks = {tickets: waiting.length, points: sumPoints(waiting)};
      return {ticket: toCard(context, ticket), unblocks};
    })
    .sort(
      (a, b) => b.unblocks.points - a.unblocks.points || b.unblocks.tickets - a.unblocks.tickets,
    );
}

/** The open tickets that wait for a ticket, directly or through others. */
function findWaiting(graph: Graph, id: string): string[] {
  const found = new Set<string>([id]);
  for (const node of found) for (const next of graph.successors.get(node) ?? []) found.add(next);
  found.delete(id);
  return [...found];
}
