import {toPageContext} from '../../../../plugin/lib/core/pages/cards.js';
import {toEpicGraph, toEpicsGraph, toTicketGraph} from '../../../../plugin/lib/core/pages/graph.js';
import {listDots} from '../../../../plugin/lib/core/picture/dots.js';
import {createLayOutDots} from '../../../../plugin/lib/io/layOutDots.js';

const site = {ticketUrl: (slug) => `/tickets/${slug}`, epicUrl: (slug) => `/tickets/epics/${slug}`};

/**
 * Makes what the pages get of all pictures of a backlog, and hands it to `take`, ticket or not; layouts
 * are kept in a file.
 */
export async function drawAll(backlog, file, take) {
  const layOutDots = createLayOutDots(file, (reason) => {
    throw new Error(reason);
  });
  const layOut = await layOutDots(listDots(backlog));
  const context = toPageContext(backlog, [], site, [], layOut);
  take(toEpicsGraph(context));
  for (const epic of backlog.epics) take(toEpicGraph(context, epic));
  for (const {ticket} of backlog.tickets) take(toTicketGraph(context, ticket.id));
}
