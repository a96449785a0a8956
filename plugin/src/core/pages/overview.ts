import {countDiagnostics} from '../diagnostic/diagnostic.js';
import type {Backlog, BacklogTicket, Epic} from '../model/backlog.js';
import {sumPoints} from '../model/points.js';
import {countStates} from './board.js';
import {toCard} from './cards.js';
import type {PageContext} from './cards.js';
import type {EpicSummaryProps, OverviewPageProps} from './epicProps.js';
import {toReadyTickets} from './ready.js';

/** How many tickets each of its lists shows; the rest is in the list of all tickets. */
const mostShown = 20;

/** Props of the overview. Canceled tickets count in no total. */
export function toOverviewPageProps(context: PageContext): OverviewPageProps {
  const {backlog, site, diagnostics} = context;
  const ready = toReadyTickets(context);
  const counted = backlog.tickets.filter(({status}) => status.category !== 'canceled');
  const withoutEpic = backlog.tickets.filter(({epicId}) => epicId === null);
  const done = counted.filter(({status}) => status.category === 'done');
  return {
    links: site.links,
    tickets: {done: done.length, total: counted.length},
    points: {done: sumPoints(done), total: sumPoints(counted)},
    counts: countStates(backlog.tickets),
    epics: backlog.epics.map((epic) => toEpicSummary(context, epic)),
    withoutEpic: {
      tickets: withoutEpic.slice(0, mostShown).map((ticket) => toCard(context, ticket)),
      count: withoutEpic.length,
    },
    ready: {tickets: ready.slice(0, mostShown), count: ready.length},
    findings: countDiagnostics(diagnostics),
  };
}

/** An epic as lists show it. */
export function toEpicSummary({backlog, site}: PageContext, epic: Epic): EpicSummaryProps {
  const {id, name, points, tickets} = epic;
  const members = membersOf(backlog, epic);
  return {id, name, url: site.epicUrl(epic.slug), points, tickets, counts: countStates(members)};
}

/** The tickets of an epic, in id order. */
export function membersOf(backlog: Backlog, epic: Epic): BacklogTicket[] {
  return backlog.tickets.filter(({epicId}) => epicId === epic.id);
}
