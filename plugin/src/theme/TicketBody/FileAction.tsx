import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import badge from 'docusaurus-plugin-tickets/client/badge.module.css';
import type {TicketFileProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** Whether a ticket creates or modifies a file, in front of its path. */
export default function FileAction({
  file: {action},
}: {
  readonly file: Pick<TicketFileProps, 'action'>;
}): ReactNode {
  return (
    <span className={`tickets-file-action ${badge['badge'] ?? ''} ${styles['action'] ?? ''}`}>
      <span aria-hidden="true">{action === 'create' ? '+' : '±'}</span>{' '}
      {action === 'create'
        ? translate({id: 'theme.tickets.files.create', message: 'Create'})
        : translate({id: 'theme.tickets.files.modify', message: 'Modify'})}
    </span>
  );
}
