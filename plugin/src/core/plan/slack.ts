import {findSlack} from '../graph/slack.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {rememberFor} from '../model/memo.js';
import {roundPoints} from '../model/points.js';
import {openGraphOf} from './waiting.js';

/** An open ticket with the points by which it may grow before the end of all work moves. */
export interface TicketSlack {
  readonly ticket: BacklogTicket;
  readonly slack: number;
}

/** The slack of each open ticket in no cycle and behind none, by its id. */
export const slackOf = rememberFor((backlog: Backlog): ReadonlyMap<string, number> => {
  const {graph, isJoint} = openGraphOf(backlog);
  const slack = findSlack(graph, (id) => backlog.byId.get(id)?.points ?? 0);
  return new Map(
    [...slack].filter(([node]) => !isJoint(node)).map(([id, points]) => [id, roundPoints(points)]),
  );
});

/** Whether a ticket is on the critical path, which takes two tickets at least. */
export function isCritical({criticalPath}: Backlog, id: string): boolean {
  return stepsOf(criticalPath).has(id);
}

/** Whether the critical path leads straight from one ticket to another. */
export function isCriticalStep({criticalPath}: Backlog, from: string, to: string): boolean {
  return stepsOf(criticalPath).get(from) === to;
}

/** The ids on the path, each with the one behind it; the last has none. */
const stepsOf = rememberFor(
  ({ids}: Backlog['criticalPath']): ReadonlyMap<string, string | undefined> =>
    new Map(ids.length > 1 ? ids.map((id, step) => [id, ids[step + 1]]) : []),
);

/** The tickets beside the critical path that have points, those with the least slack first. */
export function findTightest(backlog: Backlog): TicketSlack[] {
  const slack = slackOf(backlog);
  const onPath = new Set(backlog.criticalPath.ids);
  return backlog.tickets
    .filter((it) => backlog.byId.get(it.ticket.id) === it && !onPath.has(it.ticket.id))
    .flatMap((ticket) => {
      const found = slack.get(ticket.ticket.id);
      return found === undefined || !ticket.points ? [] : [{ticket, slack: found}];
    })
    .sort((a, b) => a.slack - b.slack || (b.ticket.points ?? 0) - (a.ticket.points ?? 0));
}
