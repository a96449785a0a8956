import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useCallback, useMemo} from 'react';
import type {TicketCardProps} from '../core/pages/props.js';
import {readView, toMatcher, writeView} from './ticketView.js';
import type {TicketView} from './ticketView.js';

/** Changes parts of a view. */
export type ChangeView = (changes: Partial<TicketView>) => void;

/**
 * The view in the address, and a function to change it. It replaces the entry of the history: an
 * entry of its own for each change would let the site move the focus out of the filters. While
 * hydrating the view is the plain one.
 */
export function useTicketView(): [TicketView, ChangeView] {
  const search = useHistorySelector(({location}) => location.search);
  const history = useHistory();
  const view = useMemo(() => readView(search), [search]);
  const change = useCallback(
    (changes: Partial<TicketView>) => {
      const {search: current, hash} = history.location;
      history.replace({search: writeView({...readView(current), ...changes}), hash});
    },
    [history],
  );
  return [view, change];
}

/** The tickets that a view shows, found once for all that show them. */
export function useShownTickets(
  tickets: readonly TicketCardProps[],
  view: TicketView,
): ReadonlySet<TicketCardProps> {
  return useMemo(() => new Set(tickets.filter(toMatcher(view))), [tickets, view]);
}
