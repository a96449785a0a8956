import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {DocumentName} from 'docusaurus-plugin-tickets/client/DocumentName';
import badge from 'docusaurus-plugin-tickets/client/badge.module.css';
import type {DocumentStatusProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** The status of a document; for one that no longer holds, what says so and what holds in its place. */
export default function TicketDocumentStatus({
  status: {status, holds, successor, claimedBy},
}: {
  readonly status: DocumentStatusProps;
}): ReactNode {
  return (
    <>
      {status !== null && (
        <span
          className={`tickets-document-status ${badge['badge'] ?? ''} ${styles['status'] ?? ''} ${holds ? '' : (styles['dead'] ?? '')}`}
        >
          {!holds && <span aria-hidden="true">⊘ </span>}
          {status}
        </span>
      )}
      {claimedBy && (
        <div className={styles['note']}>
          <Translate
            id="theme.tickets.documents.claimed"
            values={{document: <DocumentName document={claimedBy} />}}
          >
            {'Superseded, as {document} says'}
          </Translate>
        </div>
      )}
      {successor && successor.title !== claimedBy?.title && (
        <div className={styles['note']}>
          <Translate
            id="theme.tickets.documents.successor"
            values={{document: <DocumentName document={successor} />}}
          >
            {'Now: {document}'}
          </Translate>
        </div>
      )}
    </>
  );
}
