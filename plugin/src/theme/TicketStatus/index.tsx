import type {ReactNode} from 'react';
import {statusName, statusShapes} from 'docusaurus-plugin-tickets/client/words';
import type {Status} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** A ticket's status: a shape, its word and its colour. */
export default function TicketStatus({status}: {readonly status: Status}): ReactNode {
  const {category, label, source} = status;
  return (
    <span
      className={`tickets-status tickets-status--${category} ${styles['status'] ?? ''}`}
      style={{color: `var(--tickets-${category})`}}
    >
      <span aria-hidden="true">{statusShapes[category]}</span>{' '}
      {source === 'derived' ? statusName(category) : label}
    </span>
  );
}
