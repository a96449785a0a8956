import TicketProgress from '@theme/TicketProgress';
import List from '@theme/DocumentTickets/List';
import type {ReactNode} from 'react';
import 'docusaurus-plugin-tickets/client/colors.css';
import {ticketsText} from 'docusaurus-plugin-tickets/client/words';
import type {PageTicketsProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly data: PageTicketsProps | null;
  /** The id of the heading above. */
  readonly anchor: string;
}

/** A quiet line below a heading: how many tickets rest on its section; it opens to name them. */
export default function SectionTickets({data, anchor}: Props): ReactNode {
  const sections = data?.sections ?? {};
  const resting = Object.hasOwn(sections, anchor) ? sections[anchor] : undefined;
  if (!resting) return null;
  return (
    <details className={`tickets-of-section ${styles['section'] ?? ''}`}>
      <summary>
        <span>{ticketsText(resting.tickets.length + resting.more)}</span>{' '}
        <TicketProgress progress={resting.progress} unit="tickets" compact />
      </summary>
      <List resting={resting} isSection />
    </details>
  );
}
