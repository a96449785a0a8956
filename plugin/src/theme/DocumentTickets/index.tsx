import Translate, {translate} from '@docusaurus/Translate';
import TicketDocumentStatus from '@theme/TicketDocumentStatus';
import TicketProgress from '@theme/TicketProgress';
import type {ReactNode} from 'react';
import 'docusaurus-plugin-tickets/client/colors.css';
import {ticketsText} from 'docusaurus-plugin-tickets/client/words';
import type {DocumentTicketsProps} from 'docusaurus-plugin-tickets/client/props';
import List from '@theme/DocumentTickets/List';
import styles from './styles.module.css';

/** The tickets that rest on a document or a section, with how much of them is done. */
export default function DocumentTickets({
  data,
}: {
  readonly data: DocumentTicketsProps | null;
}): ReactNode {
  if (data === null) return null;
  const {tickets, progress, points} = data;
  if (tickets.length === 0) {
    return (
      <p className="tickets-of-document">
        <Translate id="theme.tickets.resting.none">No ticket rests on it.</Translate>
      </p>
    );
  }
  return (
    <div className="tickets-of-document">
      <p className={styles['sum']}>
        <span>{ticketsText(tickets.length + data.more)}</span>
        <TicketProgress
          progress={points.total > 0 ? points : progress}
          unit={points.total > 0 ? 'points' : 'tickets'}
        />
      </p>
      <Dead document={data} />
      <List resting={data} />
    </div>
  );
}

/** That open tickets rest on what no longer holds, and what holds instead. */
function Dead({document: {dead, open}}: {readonly document: DocumentTicketsProps}): ReactNode {
  if (dead === null || open === 0) return null;
  return (
    <div className={styles['dead']}>
      <p>
        <span aria-hidden="true">⊘ </span>
        {translate(
          {
            id: 'theme.tickets.resting.dead',
            message: 'Open tickets that rest on it, though it no longer holds: {count}',
          },
          {count: String(open)},
        )}
      </p>
      <TicketDocumentStatus status={dead} />
    </div>
  );
}
