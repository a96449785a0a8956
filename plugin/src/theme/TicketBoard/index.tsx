import TicketCards from '@theme/TicketCards';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {foldedOf} from 'docusaurus-plugin-tickets/client/boardCards';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import type {TicketView} from 'docusaurus-plugin-tickets/client/ticketView';
import {stateName, ticketsText} from 'docusaurus-plugin-tickets/client/words';
import type {TicketCardProps} from 'docusaurus-plugin-tickets/client/props';
import Columns from '@theme/TicketBoard/Columns';
import Lanes from '@theme/TicketBoard/Lanes';
import type {BoardPartProps} from './boardPart.js';
import styles from './styles.module.css';

export interface Props extends Omit<BoardPartProps, 'isShown'> {
  readonly view: TicketView;
  /** The tickets that the view shows. */
  readonly shown: ReadonlySet<TicketCardProps>;
}

/** Tickets in columns by where they stand, in lanes if the view wants any; others are folded away. */
export default function TicketBoard({board, view, shown, level, restUrl}: Props): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  useSiteNavigation(region);
  const isShown = (ticket: TicketCardProps): boolean => shown.has(ticket);
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
