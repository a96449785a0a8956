import TicketCards from '@theme/TicketCards';
import {useMemo, useRef} from 'react';
import type {ReactNode} from 'react';
import {foldedOf} from 'docusaurus-plugin-tickets/client/boardCards';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {toMatcher} from 'docusaurus-plugin-tickets/client/ticketView';
import type {TicketView} from 'docusaurus-plugin-tickets/client/ticketView';
import {stateName, ticketsText} from 'docusaurus-plugin-tickets/client/words';
import type {TicketCardProps} from 'docusaurus-plugin-tickets/client/props';
import Columns from '@theme/TicketBoard/Columns';
import Lanes from '@theme/TicketBoard/Lanes';
import type {BoardPartProps} from './boardPart.js';
import styles from './styles.module.css';

export interface Props extends Omit<BoardPartProps, 'isShown'> {
  readonly view: TicketView;
}

/** Tickets in columns by where they stand, in lanes if the view wants any; others are folded away. */
export default function TicketBoard({board, view, level, restUrl}: Props): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  useSiteNavigation(region);
  const isShown = useMemo(() => {
    const matches = toMatcher(view);
    const shown = new Set(board.tickets.filter(matches));
    return (ticket: TicketCardProps) => shown.has(ticket);
  }, [board.tickets, view]);
  const parts = {board, level, restUrl, isShown};
  return (
    <div ref={region} className="tickets-board">
      {view.lane === null ? <Columns {...parts} /> : <Lanes {...parts} facet={view.lane} />}
      <Folded {...parts} />
    </div>
  );
}

function Folded({board, level, isShown}: BoardPartProps): ReactNode {
  const tickets = foldedOf(board);
  const count = tickets.filter(isShown).length;
  if (count === 0) return null;
  return (
    <details className={`tickets-folded ${styles['folded'] ?? ''}`}>
      <summary>
        {stateName('canceled')} ({ticketsText(count)})
      </summary>
      <TicketCards tickets={tickets} isShown={isShown} level={level} />
    </details>
  );
}
