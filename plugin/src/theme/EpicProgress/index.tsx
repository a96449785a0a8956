import Link from '@docusaurus/Link';
import TicketProgress from '@theme/TicketProgress';
import TicketShares from '@theme/TicketShares';
import type {ReactNode} from 'react';
import 'docusaurus-plugin-tickets/client/colors.css';
import {epicName} from 'docusaurus-plugin-tickets/client/viewWords';
import type {EpicSummaryProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** How far an epic is, in a docs page: its name, its progress and the shares of its states. */
export default function EpicProgress({data}: {readonly data: EpicSummaryProps | null}): ReactNode {
  if (data === null) return null;
  const hasPoints = data.points.total > 0;
  return (
    <div className={`tickets-epic-progress ${styles['progress'] ?? ''}`}>
      <div className={styles['head']}>
        <Link to={data.url}>{epicName(data)}</Link>
        <TicketProgress
          progress={hasPoints ? data.points : data.tickets}
          unit={hasPoints ? 'points' : 'tickets'}
        />
      </div>
      <TicketShares counts={data.counts} />
    </div>
  );
}
