import {sumPoints} from '../model/points.js';
import {toCards, toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {toEpicsGraph} from './graph.js';
import type {DependenciesPageProps, ReadyTicketProps} from './props.js';

/** Props of the dependencies page. */
export function toDependenciesPageProps(
  context: PageContext,
  ready: readonly ReadyTicketProps[],
): DependenciesPageProps {
  const {backlog, site} = context;
  const {ids, points, unestimated} = backlog.criticalPath;
  return {
    links: site.links,
    phases: backlog.phases.map((phase) => {
      const tickets = toCards(context, phase);
      return {tickets, points: sumPoints(tickets)};
    }),
    epics: toEpicsGraph(context),
    ready,
    criticalPath: {tickets: toCards(context, ids), points, unestimated},
    cycles: backlog.cycles.map((cycle) => cycle.map((id) => toTicketLink(context, id))),
    behindCycles: findBehindCycles(context).map((id) => toTicketLink(context, id)),
  };
}

/** Open tickets in no phase that no cycle names: they wait for one, or are in a longer one. */
function findBehindCycles({backlog}: PageContext): string[] {
  const placed = new Set([...backlog.phases.flat(), ...backlog.cycles.flat()]);
  const waiting = backlog.tickets.filter(
    ({ticket, readiness}) => readiness !== null && !placed.has(ticket.id),
  );
  return [...new Set(waiting.map(({ticket}) => ticket.id))];
}
