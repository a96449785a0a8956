import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {usePercentFormat} from 'docusaurus-plugin-tickets/client/numbers';
import type {Progress} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly progress: Progress;
  readonly unit: 'tickets' | 'points' | 'boxes';
  /** Whether there is little room: a short bar, and the numbers alone. */
  readonly compact?: boolean;
}

/** How much is done, as a bar and in words. */
export default function TicketProgress({progress, unit, compact = false}: Props): ReactNode {
  const {done, total} = progress;
  const share = usePercentFormat()(total === 0 ? 0 : done / total);
  const text = `${String(done)}/${String(total)} ${unitName(unit)} (${share})`;
  return (
    <span
      className={`tickets-progress ${styles['progress'] ?? ''} ${compact ? (styles['compact'] ?? '') : ''}`}
    >
      <progress value={done} max={Math.max(total, 1)} aria-label={text} />
      <span aria-hidden="true">{compact ? countText(progress) : text}</span>
    </span>
  );
}

function countText({done, total}: Progress): string {
  return translate(
    {id: 'theme.tickets.progress.count', message: '{done} of {total}'},
    {done: String(done), total: String(total)},
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
