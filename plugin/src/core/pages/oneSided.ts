import {findOneSided} from '../plan/oneSided.js';
import {toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {toDeclaration} from './declarations.js';
import {toListing} from './listing.js';
import type {Listing, OneSidedProps} from './planProps.js';

/** Dependencies that one of their two tickets does not mention, with the line that does. */
export function toOneSided(context: PageContext, most: number): Listing<OneSidedProps> {
  return toListing(findOneSided(context.backlog), most, ({from, to, line, silent}) => ({
    from: toTicketLink(context, from),
    to: toTicketLink(context, to),
    declaration: toDeclaration(context, line),
    silent: toTicketLink(context, silent),
  }));
}
