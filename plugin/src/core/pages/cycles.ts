import type {OpenCycle} from '../plan/openCycles.js';
import {toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {toDeclaration} from './declarations.js';
import {toListing} from './listing.js';
import type {CycleProps} from './planProps.js';

/** A cycle by name, with what to delete. */
export function toCycle(context: PageContext, circle: OpenCycle, most: number): CycleProps {
  const {way, ticketIds, cuts, isMore} = circle;
  const named = new Set(way);
  const others = ticketIds.filter((id) => !named.has(id));
  return {
    way: way.map((id) => toTicketLink(context, id)),
    others: toListing(others, most, (id) => toTicketLink(context, id)),
    cuts: cuts.map(({from, to, why, lines}) => ({
      from: toTicketLink(context, from),
      to: toTicketLink(context, to),
      why,
      lines: lines.map((line) => toDeclaration(context, line)),
    })),
    isMore,
  };
}
