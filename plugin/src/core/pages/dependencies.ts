import {findBottlenecks} from '../plan/bottlenecks.js';
import {findWaitingChains} from '../plan/chains.js';
import {findBehindCycles, findOpenCycles} from '../plan/openCycles.js';
import {findSharedFiles} from '../plan/sharedFiles.js';
import {findTightest} from '../plan/slack.js';
import {sumPoints} from '../model/points.js';
import {toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {toClashes} from './clashes.js';
import {toCycle} from './cycles.js';
import {toEpicsGraph} from './graph.js';
import {toListing} from './listing.js';
import {toOneSided} from './oneSided.js';
import type {DependenciesPageProps, PhaseProps, WeighedTicketProps} from './planProps.js';
import {toReadyTickets} from './ready.js';

/** So many rows tell what matters; of more only the number is told. */
const most = {ready: 50, ranked: 10, chains: 5, phases: 50, ofPhase: 100, listed: 50};

/** Props of the dependencies page. */
export function toDependenciesPageProps(context: PageContext): DependenciesPageProps {
  const {backlog, site} = context;
  const circles = findOpenCycles(backlog);
  return {
    links: site.links,
    epics: toEpicsGraph(context),
    phases: toListing(backlog.phases, most.phases, (ids) => toPhase(context, ids)),
    ready: toListing(toReadyTickets(context), most.ready, (it) => it),
    bottlenecks: toListing(findBottlenecks(backlog), most.ranked, ({ticket, ...amounts}) => ({
      ticket: toWeighed(context, ticket.ticket.id),
      ...amounts,
    })),
    criticalPath: toCriticalPath(context),
    chains: toListing(findWaitingChains(backlog), most.chains, ({tickets, ...sums}) => ({
      tickets: tickets.map(({ticket}) => toWeighed(context, ticket.id)),
      ...sums,
    })),
    cycles: circles.map((circle) => toCycle(context, circle, most.listed)),
    behindCycles: toListing(findBehindCycles(backlog, circles), most.listed, (id) =>
      toTicketLink(context, id),
    ),
    clashes: toClashes(context, most.listed),
    sharedFiles: findSharedFiles(backlog).length,
    oneSided: toOneSided(context, most.listed),
  };
}

function toPhase(context: PageContext, ids: readonly string[]): PhaseProps {
  const tickets = ids.flatMap((id) => context.backlog.byId.get(id) ?? []);
  return {
    ...toListing(ids, most.ofPhase, (id) => toWeighed(context, id)),
    points: sumPoints(tickets),
  };
}

function toCriticalPath(context: PageContext): DependenciesPageProps['criticalPath'] {
  const {ids, points, unestimated} = context.backlog.criticalPath;
  return {
    tickets: ids.map((id) => toWeighed(context, id)),
    points,
    unestimated,
    tightest: toListing(findTightest(context.backlog), most.ranked, ({ticket, slack}) => ({
      ticket: toWeighed(context, ticket.ticket.id),
      slack,
    })),
  };
}

function toWeighed(context: PageContext, id: string): WeighedTicketProps {
  return {...toTicketLink(context, id), points: context.backlog.byId.get(id)?.points ?? null};
}
