import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketBody from '@theme/TicketBody';
import TicketDependencies from '@theme/TicketDependencies';
import TicketFields from '@theme/TicketFields';
import TicketFindingsSummary from '@theme/TicketFindingsSummary';
import type {ReactNode} from 'react';
import type {ArchivedTicketProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** All there is of a finished ticket, but for its picture. */
export default function ArchivedTicket({
  ticket,
}: {
  readonly ticket: ArchivedTicketProps;
}): ReactNode {
  const {anchor, card, body, files, findings, editUrl} = ticket;
  return (
    <article className={`tickets-archived-ticket ${styles['ticket'] ?? ''}`}>
      <Heading as="h2" id={anchor}>
        <span className={styles['id']}>{card.id}</span> {card.title}
      </Heading>
      <TicketFields ticket={ticket} />
      <TicketFindingsSummary findings={findings} ticketId={card.id} />
      <TicketDependencies ticket={ticket} level={3} />
      <TicketBody parts={body} findings={findings} files={files} />
      {editUrl !== null && (
        <p>
          <a href={editUrl}>
            {translate({id: 'theme.tickets.archive.edit', message: 'Edit {id}'}, {id: card.id})}
          </a>
        </p>
      )}
    </article>
  );
}
