import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {usePercentFormat} from 'docusaurus-plugin-tickets/client/numbers';
import type {Progress} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly progress: Progress;
  readonly unit: 'tickets' | 'points' | 'boxes';
}

/** How much is done, as a bar and in words. */
export default function TicketProgress({progress, unit}: Props): ReactNode {
  const {done, total} = progress;
  const share = usePercentFormat()(total === 0 ? 0 : done / total);
  const text = `${String(done)}/${String(total)} ${unitName(unit)} (${share})`;
  return (
    <span className={`tickets-progress ${styles['progress'] ?? ''}`}>
      <progress value={done} max={Math.max(total, 1)} aria-label={text} />
      <span aria-hidden="true">{text}</span>
    </span>
  );
}

function unitName(unit: Props['unit']): string {
  switch (unit) {
    case 'tickets':
      return translate({id: 'theme.tickets.unit.tickets', message: 'tickets'});
    case 'points':
      return translate({id: 'theme.tickets.unit.points', message: 'points'});
    case 'boxes':
      return translate({id: 'theme.tickets.unit.boxes', message: 'boxes'});
  }
}
