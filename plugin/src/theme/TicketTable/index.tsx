import Translate from '@docusaurus/Translate';
import TicketCriticalMark from '@theme/TicketCriticalMark';
import TicketStatus from '@theme/TicketStatus';
import {useMemo, useRef} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import type {SortKey, TicketView} from 'docusaurus-plugin-tickets/client/ticketView';
import type {ChangeView} from 'docusaurus-plugin-tickets/client/useTicketView';
import {sortTickets} from 'docusaurus-plugin-tickets/client/ticketOrder';
import {readinessName} from 'docusaurus-plugin-tickets/client/words';
import type {TicketCardProps, TicketListProps} from 'docusaurus-plugin-tickets/client/props';
import SortHead from '@theme/TicketTable/SortHead';
import styles from './styles.module.css';

export interface Props {
  readonly list: TicketListProps;
  readonly view: TicketView;
  /** The tickets that the view shows. */
  readonly shown: ReadonlySet<TicketCardProps>;
  readonly onChange: ChangeView;
  /** Whether the tickets are of several epics, which are then named. */
  readonly hasEpics?: boolean;
}

/** Tickets as a table, which a click on a column's name sorts by it. */
export default function TicketTable(props: Props): ReactNode {
  const {list, view, shown, onChange, hasEpics = false} = props;
  const region = useRef<HTMLDivElement>(null);
  useSiteNavigation(region);
  const {tickets, priorities} = list;
  const sorted = useMemo(
    () =>
      sortTickets(
        tickets.filter((ticket) => shown.has(ticket)),
        view.sort,
        priorities,
      ),
    [tickets, priorities, shown, view.sort],
  );
  const keys: readonly SortKey[] = [
    'id',
    'status',
    'type',
    'priority',
    'points',
    ...(hasEpics ? ['epic' as const] : []),
    'assignee',
  ];
  return (
    <div ref={region} className={styles['scroll']}>
      <table className={`tickets-table ${styles['table'] ?? ''}`}>
        <thead>
          <tr>
            {keys.map((key) => (
              <SortHead key={key} sortKey={key} view={view} onChange={onChange} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((ticket) => (
            <Row key={ticket.url} ticket={ticket} hasEpics={hasEpics} />
          ))}
        </tbody>
      </table>
      {sorted.length === 0 && (
        <p>
          <Translate id="theme.tickets.filter.none">No ticket matches these filters.</Translate>
        </p>
      )}
    </div>
  );
}

function Row({
  ticket,
  hasEpics,
}: {
  readonly ticket: TicketCardProps;
  readonly hasEpics: boolean;
}): ReactNode {
  const readiness = readinessName(ticket);
  return (
    <tr>
      <th scope="row">
        <PlainLink href={ticket.url}>
          {ticket.id} {ticket.title}
        </PlainLink>{' '}
        <TicketCriticalMark isCritical={ticket.isCritical} />
      </th>
      <td>
        <TicketStatus status={ticket.status} />
        {readiness !== null && ` · ${readiness}`}
      </td>
      <td>{ticket.type}</td>
      <td>{ticket.priority}</td>
      <td className={styles['number']}>{ticket.points ?? ticket.size}</td>
      {hasEpics && <td>{ticket.epicId}</td>}
      <td>{ticket.assignee}</td>
    </tr>
  );
}
