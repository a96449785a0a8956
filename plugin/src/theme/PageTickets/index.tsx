import {translate} from '@docusaurus/Translate';
import DocumentTickets from '@theme/DocumentTickets';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {PageTicketsProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly data: PageTicketsProps | null;
  /** The id of its own heading. */
  readonly anchor: string;
}

/** At the end of a docs page, the tickets that rest on it; nothing where none does. */
export default function PageTickets({data, anchor}: Props): ReactNode {
  if (data === null || data.page.tickets.length === 0) return null;
  return (
    <section className={`tickets-of-page ${styles['page'] ?? ''}`}>
      <Heading as="h2" id={anchor}>
        {/* As a text, so that the link to the heading is named by it. */}
        {translate({id: 'theme.tickets.document.tickets', message: 'Tickets that rest on it'})}
      </Heading>
      <DocumentTickets data={data.page} />
    </section>
  );
}
