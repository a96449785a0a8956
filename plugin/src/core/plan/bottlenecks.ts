import {sumPoints} from '../model/points.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import {compareIds} from '../read/ticketIds.js';
import {openGraphOf, weighWaiting} from './waiting.js';
import type {Amount} from './waiting.js';

/** An open ticket that others wait for. */
export interface Bottleneck {
  readonly ticket: BacklogTicket;
  /** Open tickets that name it, or its epic, as their blocker. */
  readonly directly: Amount;
  /** Those, and the open tickets that wait for them in turn. */
  readonly inTotal: Amount;
}

/**
 * The open tickets that others wait for, those first that hold up most points in total, then most
 * tickets, then most of both directly.
 */
export function findBottlenecks(backlog: Backlog): Bottleneck[] {
  const countDirect = countDirectly(backlog);
  const weigh = weighWaiting(backlog);
  const {graph, isJoint} = openGraphOf(backlog);
  return graph.nodes
    .filter((node) => !isJoint(node) && (graph.successors.get(node) ?? []).length > 0)
    .map((id) => ({
      ticket: backlog.byId.get(id) as BacklogTicket,
      directly: countDirect(id),
      inTotal: weigh(id),
    }))
    .filter(({directly}) => directly.tickets > 0)
    .sort(compare);
}

function compare(a: Bottleneck, b: Bottleneck): number {
  return (
    b.inTotal.points - a.inTotal.points ||
    b.inTotal.tickets - a.inTotal.tickets ||
    b.directly.points - a.directly.points ||
    b.directly.tickets - a.directly.tickets ||
    compareIds(a.ticket.ticket.id, b.ticket.ticket.id)
  );
}

/** What waits for an epic is added up once for all tickets of it. */
function countDirectly(backlog: Backlog): (id: string) => Amount {
  const {graph, isJoint} = openGraphOf(backlog);
  const next = (node: string): readonly string[] => graph.successors.get(node) ?? [];
  const amountOf = (ids: readonly string[]): Amount => ({
    tickets: ids.length,
    points: sumPoints(ids.flatMap((id) => backlog.byId.get(id) ?? [])),
  });
  const joints = new Map(
    graph.nodes
      .filter(isJoint)
      .map((joint) => [joint, {ids: new Set(next(joint)), amount: amountOf(next(joint))}]),
  );
  return (id) => {
    const joint = next(id).flatMap((node) => joints.get(node) ?? [])[0];
    const named = amountOf(next(id).filter((node) => !isJoint(node) && !joint?.ids.has(node)));
    return {
      tickets: named.tickets + (joint?.amount.tickets ?? 0),
      points: named.points + (joint?.amount.points ?? 0),
    };
  };
}
