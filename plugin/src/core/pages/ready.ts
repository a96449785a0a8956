import {rememberFor} from '../model/memo.js';
import {rankReady} from '../plan/rank.js';
import {toCard} from './cards.js';
import type {PageContext} from './cards.js';
import type {ReadyTicketProps} from './props.js';

/** Tickets that can be started now, in the order in which `next` names them. */
export const toReadyTickets = rememberFor((context: PageContext): readonly ReadyTicketProps[] =>
  rankReady(context.backlog).map(({ticket, unblocks}) => ({
    ticket: toCard(context, ticket),
    unblocks,
  })),
);
