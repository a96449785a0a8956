import type {ReactNode} from 'react';
import {stateName, statusShapes, sumsText} from 'docusaurus-plugin-tickets/client/words';
import type {StateCounts, TicketState} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly counts: StateCounts;
  /** Whether each share is told in words below the bar. */
  readonly hasWords?: boolean;
}

const states: readonly TicketState[] = ['done', 'in-progress', 'ready', 'blocked'];

/**
 * A bar of the shares that each state has, by points, or by tickets where there are none. Canceled
 * tickets have no share.
 */
export default function TicketShares({counts, hasWords = true}: Props): ReactNode {
  const present = states.filter((state) => counts[state].tickets > 0);
  const hasPoints = present.some((state) => counts[state].points > 0);
  const weightOf = (state: TicketState): number =>
    hasPoints ? counts[state].points : counts[state].tickets;
  if (present.length === 0) return null;
  return (
    <div className={`tickets-shares ${styles['shares'] ?? ''}`}>
      <div className={styles['bar']} aria-hidden="true">
        {present
          .filter((state) => weightOf(state) > 0)
          .map((state) => (
            <span
              key={state}
              style={{flexGrow: weightOf(state), background: `var(--tickets-${state})`}}
            />
          ))}
      </div>
      {hasWords && <Words counts={counts} states={present} />}
    </div>
  );
}

function Words({
  counts,
  states: present,
}: {
  readonly counts: StateCounts;
  readonly states: readonly TicketState[];
}): ReactNode {
  return (
    // Safari forgets that a list without markers is a list.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={styles['words']}>
      {present.map((state) => (
        <li key={state}>
          <span aria-hidden="true" style={{color: `var(--tickets-${state})`}}>
            {statusShapes[state]}
          </span>{' '}
          <strong>{stateName(state)}</strong> {sumsText(counts[state])}
        </li>
      ))}
    </ul>
  );
}
