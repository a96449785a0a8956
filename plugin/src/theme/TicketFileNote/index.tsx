import Translate from '@docusaurus/Translate';
import TicketStatus from '@theme/TicketStatus';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import type {TicketFileProps, TicketLinkProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** What there is to know of a file beside what the ticket says: other tickets change it, or it is not there. */
export default function TicketFileNote({file}: {readonly file: TicketFileProps}): ReactNode {
  const {missing, others, more, sharedUrl} = file;
  if (!missing && others.length === 0) return null;
  return (
    <div className={`tickets-file-note ${styles['note'] ?? ''}`}>
      {missing && (
        <span>
          <Translate id="theme.tickets.files.missing">Not in the repository</Translate>
        </span>
      )}
      {others.length > 0 && (
        <span>
          <Translate id="theme.tickets.files.others">Also changed by</Translate>{' '}
          {others.map((ticket, index) => (
            <span key={ticket.id}>
              {index > 0 && ', '}
              <Other ticket={ticket} />
            </span>
          ))}
          {more > 0 && `, +${String(more)}`}
          {sharedUrl !== undefined && (
            <>
              {' · '}
              <PlainLink href={sharedUrl}>
                <Translate id="theme.tickets.files.order">in their order</Translate>
              </PlainLink>
            </>
          )}
        </span>
      )}
    </div>
  );
}

function Other({ticket: {id, title, url, status}}: {readonly ticket: TicketLinkProps}): ReactNode {
  return (
    <>
      {url === null ? (
        id
      ) : (
        <PlainLink href={url} title={title ?? undefined}>
          {id}
        </PlainLink>
      )}{' '}
      {status && <TicketStatus status={status} />}
    </>
  );
}
