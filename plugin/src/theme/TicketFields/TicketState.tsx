import Translate from '@docusaurus/Translate';
import TicketCriticalMark from '@theme/TicketCriticalMark';
import TicketExternalMark from '@theme/TicketExternalMark';
import TicketStatus from '@theme/TicketStatus';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {readinessName, statusShapes} from 'docusaurus-plugin-tickets/client/words';
import {isWaiting} from 'docusaurus-plugin-tickets/client/waiting';
import type {TicketDetailsProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** Where a ticket stands: its status, and what it waits for if it can not be worked on. */
export default function TicketState({ticket}: {readonly ticket: TicketDetailsProps}): ReactNode {
  const {card, blockedBy} = ticket;
  const readiness = readinessName(card);
  const open = blockedBy.filter((it) => it.open);
  return (
    <span className={styles['state']}>
      <TicketStatus status={card.status} />
      {isWaiting(ticket) ? (
        <span>
          <strong className={styles['blocked']}>
            <span aria-hidden="true">{statusShapes.blocked}</span>{' '}
            <Translate id="theme.tickets.blockedBy">Blocked by</Translate>
          </strong>
          {open.map(({ticket: {id, url, external}}, index) => (
            <span key={id}>
              {index === 0 ? ' ' : ', '}
              {url === null ? id : <PlainLink href={url}>{id}</PlainLink>}
              <TicketExternalMark external={external} hasLink={url !== null} />
            </span>
          ))}
        </span>
      ) : (
        readiness !== null && <span>{readiness}</span>
      )}
      <TicketCriticalMark isCritical={card.isCritical} />
    </span>
  );
}
