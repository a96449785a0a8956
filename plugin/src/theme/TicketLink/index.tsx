import {translate} from '@docusaurus/Translate';
import TicketCriticalMark from '@theme/TicketCriticalMark';
import TicketStatus from '@theme/TicketStatus';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import type {TicketLinkProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** A mention of a ticket: id, title and status; an unknown id says so. */
export default function TicketLink({ticket}: {readonly ticket: TicketLinkProps}): ReactNode {
  const {id, title, url, status, isCritical} = ticket;
  if (url === null) {
    const unknown = translate({id: 'theme.tickets.unknown', message: 'no such ticket'});
    return (
      <span className="tickets-link tickets-link--unknown">
        {id} ({unknown})
      </span>
    );
  }
  return (
    <span className={`tickets-link ${styles['link'] ?? ''}`}>
      <PlainLink href={url}>
        {id} {title}
      </PlainLink>{' '}
      {status && <TicketStatus status={status} />} <TicketCriticalMark isCritical={isCritical} />
    </span>
  );
}
