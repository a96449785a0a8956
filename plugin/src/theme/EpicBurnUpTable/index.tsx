import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {TableHead} from 'docusaurus-plugin-tickets/client/TableHead';
import tableStyles from 'docusaurus-plugin-tickets/client/table.module.css';
import type {BurnUpDay} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly days: readonly BurnUpDay[];
}

/** The figures of a burn-up, folded away, the newest day first. */
export default function EpicBurnUpTable({days}: Props): ReactNode {
  return (
    <details className={`tickets-burn-up-table ${styles['details'] ?? ''}`}>
      <summary>
        <Translate id="theme.tickets.burnUp.table">Burn-up as a table</Translate>
      </summary>
      <div
        className={styles['region']}
        role="region"
        aria-label={translate({id: 'theme.tickets.burnUp.region', message: 'Burn-up by day'})}
        // A region that scrolls must be within reach of the keyboard (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className={`${tableStyles['table'] ?? ''} ${styles['table'] ?? ''}`}>
          <TableHead columns={headings()} />
          <tbody>
            {[...days].reverse().map(({date, points, tickets}) => (
              <tr key={date}>
                <th scope="row">
                  <time dateTime={date}>{date}</time>
                </th>
                <td>{points.done}</td>
                <td>{points.total}</td>
                <td>{tickets.done}</td>
                <td>{tickets.total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function headings(): ReactNode[] {
  return [
    translate({id: 'theme.tickets.burnUp.column.date', message: 'Date'}),
    translate({id: 'theme.tickets.burnUp.column.pointsDone', message: 'Points done'}),
    translate({id: 'theme.tickets.burnUp.column.points', message: 'Points in scope'}),
    translate({id: 'theme.tickets.burnUp.column.ticketsDone', message: 'Tickets done'}),
    translate({id: 'theme.tickets.burnUp.column.tickets', message: 'Tickets in scope'}),
  ];
}
