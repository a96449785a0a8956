import type {ResolvedRequest} from '../directive/resolveRequest.js';
import type {PageContext} from '../pages/cards.js';
import {toTicketLink} from '../pages/cards.js';
import {toEpicGraph, toEpicsGraph, toTicketGraph} from '../pages/graph.js';
import {toEpicSummary} from '../pages/overview.js';
import {toDocumentTickets} from './documentTickets.js';
import type {TicketGraphEmbedProps} from './embedProps.js';
import {toTicketBoard, toTicketListing} from './ticketsEmbed.js';

/** Makes what a directive shows, as plain JSON. */
export function toEmbed(context: PageContext, request: ResolvedRequest): unknown {
  switch (request.kind) {
    case 'ticket':
      return toTicketLink(context, request.id);
    case 'list':
      return toTicketListing(context, request.filter, request.limit);
    case 'board':
      return toTicketBoard(context, request.filter);
    case 'graph':
      return toGraphEmbed(context, request);
    case 'progress':
      return toEpicSummary(context, request.epic);
    case 'document':
      return toDocumentTickets(context, request.path, request.section);
  }
}

function toGraphEmbed(
  context: PageContext,
  {epic, ticket}: Extract<ResolvedRequest, {kind: 'graph'}>,
): TicketGraphEmbedProps {
  if (ticket) {
    const {id, title} = ticket.ticket;
    return {graph: toTicketGraph(context, id), name: `${id} ${title}`};
  }
  if (!epic) return {graph: toEpicsGraph(context), name: ''};
  const {id, name} = epic;
  return {graph: toEpicGraph(context, epic), name: id === name ? id : `${id} ${name}`};
}
