import {useMemo} from 'react';
import type {TicketCardProps} from '../core/pages/props.js';
import {readView, toMatcher, writeView} from './ticketView.js';
import type {TicketView} from './ticketView.js';
import {useAddressView} from './useAddressView.js';

/** Changes parts of a view. */
export type ChangeView = (changes: Partial<TicketView>) => void;

/** The view in the address, and a function to change it. */
export function useTicketView(): [TicketView, ChangeView] {
  return useAddressView(readView, writeView);
}

/** The tickets that a view shows, found once for all that show them. */
export function useShownTickets(
  tickets: readonly TicketCardProps[],
  view: TicketView,
): ReadonlySet<TicketCardProps> {
  return useMemo(() => new Set(tickets.filter(toMatcher(view))), [tickets, view]);
}
