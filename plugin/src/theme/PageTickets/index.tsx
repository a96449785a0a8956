import Translate from '@docusaurus/Translate';
import DocumentTickets from '@theme/DocumentTickets';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {PageTicketsProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** At the end of a docs page, the tickets that rest on it; nothing where none does. */
export default function PageTickets({data}: {readonly data: PageTicketsProps | null}): ReactNode {
  if (data === null || data.page.tickets.length === 0) return null;
  return (
    <section className={`tickets-of-page ${styles['page'] ?? ''}`}>
      <Heading as="h2" id="tickets-of-page">
        <Translate id="theme.tickets.document.tickets">Tickets that rest on it</Translate>
      </Heading>
      <DocumentTickets data={data.page} />
    </section>
  );
}
