import TicketCard from '@theme/TicketCard';
import type {ReactNode} from 'react';
import type {HeadingLevel} from 'docusaurus-plugin-tickets/client/SubHeading';
import type {TicketCardProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly tickets: readonly TicketCardProps[];
  /** Tickets it is false for keep their place in the page but are hidden. */
  readonly isShown: (ticket: TicketCardProps) => boolean;
  /** Level of the cards' headings. */
  readonly level: HeadingLevel;
}

/** A list of cards. */
export default function TicketCards({tickets, isShown, level}: Props): ReactNode {
  return (
    // Safari forgets that a list without markers is a list.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={`tickets-cards ${styles['cards'] ?? ''}`}>
      {tickets.map((ticket) => (
        <TicketCard key={ticket.url} ticket={ticket} isHidden={!isShown(ticket)} level={level} />
      ))}
    </ul>
  );
}
