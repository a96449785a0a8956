import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Says that a ticket is on the critical path; nothing of any other. */
export default function TicketCriticalMark({
  isCritical,
}: {
  readonly isCritical: boolean | undefined;
}): ReactNode {
  if (!isCritical) return null;
  return (
    <span className={`tickets-critical ${styles['mark'] ?? ''}`}>
      <span aria-hidden="true">◆</span>{' '}
      <Translate id="theme.tickets.criticalPath">Critical path</Translate>
    </span>
  );
}
