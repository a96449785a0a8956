import TicketCriticalMark from '@theme/TicketCriticalMark';
import TicketExternalMark from '@theme/TicketExternalMark';
import TicketStatus from '@theme/TicketStatus';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {unknownText} from 'docusaurus-plugin-tickets/client/words';
import type {TicketLinkProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** A mention of a ticket: id, title and status; one of another site and an unknown id say so. */
export default function TicketLink({ticket}: {readonly ticket: TicketLinkProps}): ReactNode {
  const {id, title, url, status, external, isCritical} = ticket;
  if (title === null) {
    return (
      <span className="tickets-link tickets-link--unknown">
        {id} ({unknownText(ticket)})
      </span>
    );
  }
  const name = `${id} ${title}`;
  return (
    <span className={`tickets-link ${styles['link'] ?? ''}`}>
      {url === null ? <bdi>{name}</bdi> : <PlainLink href={url}>{name}</PlainLink>}
      <TicketExternalMark external={external} hasLink={url !== null} />{' '}
      {status && <TicketStatus status={status} />} <TicketCriticalMark isCritical={isCritical} />
    </span>
  );
}
