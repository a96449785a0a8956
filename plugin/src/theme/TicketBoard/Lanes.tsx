import {useId} from 'react';
import type {ReactNode} from 'react';
import {facetValues} from 'docusaurus-plugin-tickets/client/facetValues';
import {SubHeading, below} from 'docusaurus-plugin-tickets/client/SubHeading';
import {valuesOf} from 'docusaurus-plugin-tickets/client/ticketView';
import type {LaneFacet} from 'docusaurus-plugin-tickets/client/ticketView';
import {facetValueName} from 'docusaurus-plugin-tickets/client/viewWords';
import {ticketsText} from 'docusaurus-plugin-tickets/client/words';
import type {TicketCardProps} from 'docusaurus-plugin-tickets/client/props';
import Columns from '@theme/TicketBoard/Columns';
import type {BoardPartProps} from './boardPart.js';
import styles from './styles.module.css';

interface Props extends BoardPartProps {
  readonly facet: LaneFacet;
}

/** The columns once more for each value of a facet; a lane without a ticket to show is left out. */
export default function Lanes({facet, ...part}: Props): ReactNode {
  return facetValues(part.board, facet).map((value) => (
    <Lane key={value} facet={facet} value={value} {...part} />
  ));
}

function Lane({facet, value, ...part}: Props & {readonly value: string}): ReactNode {
  const id = useId();
  const {board, level, isShown} = part;
  const has = (ticket: TicketCardProps): boolean => valuesOf(ticket, facet).includes(value);
  const count = board.tickets.filter((ticket) => isShown(ticket) && has(ticket)).length;
  if (count === 0) return null;
  const label = facetValueName(facet, value, board.epics);
  return (
    <details open className={`tickets-lane ${styles['lane'] ?? ''}`}>
      <summary>
        <SubHeading level={level} id={id}>
          {label}
        </SubHeading>{' '}
        <small>{ticketsText(count)}</small>
      </summary>
      <Columns {...part} level={below(level)} lane={{id, label, has}} />
    </details>
  );
}
