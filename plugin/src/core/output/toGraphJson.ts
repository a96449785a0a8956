import type {Backlog} from '../model/backlog.js';
import {stateOf} from '../model/ticketState.js';
import {epicStateOf} from '../plan/epicState.js';
import {findSubgraph} from '../plan/subgraph.js';
import type {GraphQuery} from '../plan/subgraph.js';
import type {GraphJson} from './graphSchema.js';
import type {Addresses} from './toTicketsJson.js';

/** The dependencies asked for, as plain data. */
export function toGraphJson(backlog: Backlog, query: GraphQuery, addresses: Addresses): GraphJson {
  const {tickets, epics, edges} = findSubgraph(backlog, query);
  return {
    schemaVersion: 1,
    nodes: [
      ...tickets.map((joined) => ({
        kind: 'ticket' as const,
        id: joined.ticket.id,
        title: joined.ticket.title,
        epicId: joined.epicId,
        points: joined.points,
        state: stateOf(joined),
        url: addresses.ticket(joined),
      })),
      ...epics.map((epic) => ({
        kind: 'epic' as const,
        id: epic.id,
        title: epic.name,
        epicId: null,
        points: epic.points.total,
        state: epicStateOf(epic),
        url: addresses.epic(epic),
      })),
    ],
    edges: edges.map(({from, to, reason, isInCycle}) => ({from, to, reason, inCycle: isInCycle})),
  };
}
