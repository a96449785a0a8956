import type {ReactNode} from 'react';
import {statusShapes, statusText} from 'docusaurus-plugin-tickets/client/words';
import type {Status} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** A ticket's status: a shape, its word and its colour. */
export default function TicketStatus({status}: {readonly status: Status}): ReactNode {
  const {category} = status;
  return (
    <span
      className={`tickets-status tickets-status--${category} ${styles['status'] ?? ''}`}
      style={{color: `var(--tickets-${category})`}}
    >
      <span aria-hidden="true">{statusShapes[category]}</span> {statusText(status)}
    </span>
  );
}
