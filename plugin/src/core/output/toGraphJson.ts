import type {Backlog} from '../model/backlog.js';
import {stateOf} from '../model/ticketState.js';
import {epicStateOf} from '../plan/epicState.js';
import {findSubgraph} from '../plan/subgraph.js';
import type {GraphQuery} from '../plan/subgraph.js';
import type {GraphJson} from './graphSchema.js';
import type {Addresses} from './toTicketsJson.js';

/** The dependencies asked for, as plain data. */
export function toGraphJson(backlog: Backlog, query: GraphQuery, addresses: Addresses): GraphJson {
  const {tickets, epics, externals, edges} = findSubgraph(backlog, query);
  return {
    schemaVersion: 1,
    nodes: [
      ...tickets.map((joined) => ({
        kind: 'ticket' as const,
        backlog: null,
        id: joined.ticket.id,
        title: joined.ticket.title,
        epicId: joined.epicId,
        points: joined.points,
        state: stateOf(joined),
        url: addresses.ticket(joined),
      })),
      ...epics.map((epic) => ({
        kind: 'epic' as const,
        backlog: null,
        id: epic.id,
        title: epic.name,
        epicId: null,
        points: epic.points.total,
        state: epicStateOf(epic),
        url: addresses.epic(epic),
      })),
      ...externals.map(({backlog: name, id, title, status, url}) => ({
        kind: 'external' as const,
        backlog: name,
        id,
        title,
        epicId: null,
        points: null,
        state: status.category,
        url,
      })),
    ],
    edges: edges.map(({from, to, reason, isInCycle}) => ({from, to, reason, inCycle: isInCycle})),
  };
}
