import {nearest} from '../diagnostic/nearest.js';
import {quote} from '../diagnostic/wording.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {statusLabels} from '../model/status.js';
import {toBoard} from '../pages/board.js';
import type {PageContext} from '../pages/cards.js';
import {toTicketList} from '../pages/lists.js';
import {filterTickets} from '../plan/filterTickets.js';
import {findEpicNamed, findStatusNamed, findTicketNamed} from '../plan/lookUp.js';
import type {TicketBoardEmbedProps, TicketListEmbedProps} from './embedProps.js';
import {documentNamed, epicNamed, unknown} from './named.js';
import type {Embed} from './embed.js';
import type {EmbedFilter, EmbedProblem, TicketsRequest} from './request.js';

/** How many tickets a list has where its directive sets no limit. */
const mostListed = 100;

/** The tickets that a filter finds, as a list or on a board. */
export function toTicketsEmbed(
  context: PageContext,
  {kind, filter, limit}: TicketsRequest,
  from: string,
): Embed {
  const found = findTickets(context, filter, from);
  if ('problem' in found) return found;
  const {tickets} = found;
  if (kind === 'board') return {data: toBoardEmbed(context, tickets, filter)};
  const most = limit ?? mostListed;
  const data: TicketListEmbedProps = {
    list: toTicketList(context, tickets.slice(0, most)),
    more: Math.max(0, tickets.length - most),
    url: context.site.links.list,
  };
  return {data};
}

/** Tickets without a card are not among the data, since the board of the page has no list below it. */
function toBoardEmbed(
  context: PageContext,
  tickets: readonly BacklogTicket[],
  {epic}: EmbedFilter,
): TicketBoardEmbedProps {
  const only = epic.length === 1 ? findEpicNamed(context.backlog, epic[0] ?? '') : null;
  const board = toBoard(context, tickets);
  const shown = board.columns.reduce((sum, {cards}) => sum + cards, board.folded);
  return {
    board: {...board, tickets: board.tickets.slice(0, shown)},
    url: only ? `${context.site.epicUrl(only.slug)}#tickets` : context.site.links.list,
  };
}

type Found = {readonly tickets: BacklogTicket[]} | {readonly problem: EmbedProblem};

function findTickets(context: PageContext, filter: EmbedFilter, from: string): Found {
  const {backlog} = context;
  const problem = firstUnknown(context, filter);
  if (problem) return {problem};
  const found = filterTickets(backlog.tickets, {
    statuses: filter.status.map((it) => findStatusNamed(backlog, it) ?? it),
    epicIds: filter.epic.flatMap((it) => findEpicNamed(backlog, it)?.id ?? []),
    types: filter.type,
    priorities: filter.priority,
    labels: filter.label,
    assignees: filter.assignee,
    isReady: filter.ready,
    isBlocked: filter.blocked,
  });
  const ids = new Set(filter.ids.map((it) => findTicketNamed(backlog, it)?.ticket.id));
  const named = ids.size === 0 ? found : found.filter(({ticket}) => ids.has(ticket.id));
  if (filter.document === null) return {tickets: named};
  const target = documentNamed(context, filter.document, from);
  if ('problem' in target) return target;
  return restingOn(named, target.document, filter.section);
}

/** The first name of a filter that nothing has. */
function firstUnknown(
  {backlog}: PageContext,
  {ids, epic, status}: EmbedFilter,
): EmbedProblem | null {
  const id = ids.find((it) => !findTicketNamed(backlog, it));
  if (id !== undefined) return unknown('ticket', id, backlog.byId.keys()).problem;
  for (const name of epic) {
    const named = epicNamed(backlog, name);
    if ('problem' in named) return named.problem;
  }
  const spelling = status.find((it) => findStatusNamed(backlog, it) === null);
  return spelling === undefined ? null : unknownStatus(backlog, spelling);
}

function unknownStatus({tickets}: Backlog, name: string): EmbedProblem {
  const labels = tickets.map(({status}) => status.label);
  const near = nearest(name, new Set([...Object.keys(statusLabels), ...labels]));
  return {
    message: `Unexpected status ${quote(name)}, expected one that tickets have`,
    help: near === null ? null : `did you mean \`${near}\`?`,
  };
}

function restingOn(
  tickets: readonly BacklogTicket[],
  document: Document,
  section: string | null,
): Found {
  const anchors = document.headings.map(({anchor}) => anchor);
  if (section !== null && !anchors.includes(section)) return unknown('section', section, anchors);
  const rests = (joined: BacklogTicket): boolean =>
    joined.documents.some(
      (it) => it.document === document && (section === null || it.anchor === section),
    );
  return {tickets: tickets.filter(rests)};
}
