import type {PageContext} from '../pages/cards.js';
import {toTicketLink} from '../pages/cards.js';
import {toEpicGraph, toEpicsGraph, toTicketGraph} from '../pages/graph.js';
import {toEpicSummary} from '../pages/overview.js';
import {findEpicNamed, findTicketNamed} from '../plan/lookUp.js';
import {toDocumentTickets} from './documentTickets.js';
import type {Embed} from './embed.js';
import type {TicketGraphEmbedProps} from './embedProps.js';
import {documentNamed, epicNamed, unknown} from './named.js';
import type {DocumentRequest, EmbedRequest, GraphRequest} from './request.js';
import {toTicketsEmbed} from './ticketsEmbed.js';

/** Makes what a directive shows on the page of the file `from`, a path from the root. */
export function toEmbed(context: PageContext, request: EmbedRequest, from: string): Embed {
  switch (request.kind) {
    case 'ticket':
      return toTicketEmbed(context, request.id);
    case 'list':
    case 'board':
      return toTicketsEmbed(context, request, from);
    case 'graph':
      return toGraphEmbed(context, request);
    case 'progress': {
      const named = epicNamed(context.backlog, request.epic);
      return 'problem' in named ? named : {data: toEpicSummary(context, named.epic)};
    }
    case 'document':
      return toDocumentEmbed(context, request, from);
  }
}

/** A ticket, or an epic, which has a page too. */
function toTicketEmbed(context: PageContext, id: string): Embed {
  const {backlog} = context;
  const found = findTicketNamed(backlog, id)?.ticket.id ?? findEpicNamed(backlog, id)?.id;
  if (found !== undefined) return {data: toTicketLink(context, found)};
  return unknown('ticket', id, backlog.byId.keys());
}

function toGraphEmbed(context: PageContext, {epic, ticket}: GraphRequest): Embed {
  const {backlog} = context;
  const embed = (data: TicketGraphEmbedProps): Embed => ({data});
  if (ticket !== null) {
    const found = findTicketNamed(backlog, ticket);
    if (!found) return unknown('ticket', ticket, backlog.byId.keys());
    const {id, title} = found.ticket;
    return embed({graph: toTicketGraph(context, id), name: `${id} ${title}`});
  }
  if (epic === null) return embed({graph: toEpicsGraph(context), name: ''});
  const named = epicNamed(backlog, epic);
  if ('problem' in named) return named;
  const {id, name} = named.epic;
  const graph = toEpicGraph(context, named.epic);
  return embed({graph, name: id === name ? id : `${id} ${name}`});
}

/** The page itself may be a file that no ticket rests on and that is no design document either. */
function toDocumentEmbed(
  context: PageContext,
  {document, section}: DocumentRequest,
  from: string,
): Embed {
  if (document === null && section === null) return {data: toDocumentTickets(context, from, null)};
  const named = documentNamed(context, document ?? `/${from}`, from);
  if ('problem' in named) return named;
  const {path, headings} = named.document;
  const anchors = headings.map(({anchor}) => anchor);
  if (section !== null && !anchors.includes(section)) return unknown('section', section, anchors);
  return {data: toDocumentTickets(context, path, section)};
}
