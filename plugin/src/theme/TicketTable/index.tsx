import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketStatus from '@theme/TicketStatus';
import {readinessName} from '../../client/words.js';
import type {ReactNode} from 'react';
import {PlainLink} from '../../client/PlainLink.js';
import {TableHead} from '../../client/TableHead.js';
import styles from '../../client/table.module.css';
import type {BoardColumnProps, TicketCardProps} from '../../core/pages/props.js';

export interface Props {
  readonly columns: readonly BoardColumnProps[];
}

/** The tickets of a board as a table, in the order of their ids. */
export default function TicketTable({columns}: Props): ReactNode {
  const tickets = columns.flatMap((column) => column.tickets).sort(byId);
  if (tickets.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="tickets" className="margin-top--lg">
        <Translate id="theme.tickets.list">All tickets</Translate>
      </Heading>
      <table className={`tickets-table ${styles['table'] ?? ''}`}>
        <TableHead
          columns={[
            <Translate key="ticket" id="theme.tickets.ticket">
              Ticket
            </Translate>,
            <Translate key="status" id="theme.tickets.field.status">
              Status
            </Translate>,
            <Translate key="priority" id="theme.tickets.field.priority">
              Priority
            </Translate>,
            <Translate key="points" id="theme.tickets.field.points">
              Points
            </Translate>,
            <Translate key="assignee" id="theme.tickets.field.assignee">
              Assignee
            </Translate>,
          ]}
        />
        <tbody>
          {tickets.map((ticket) => (
            <Row key={ticket.url} ticket={ticket} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ticket}: {readonly ticket: TicketCardProps}): ReactNode {
  const {id, title, url, status, priority, points, assignee} = ticket;
  const readiness = readinessName(ticket);
  return (
    <tr>
      <th scope="row">
        <PlainLink href={url}>
          {id} {title}
        </PlainLink>
      </th>
      <td>
        <TicketStatus status={status} />
        {readiness !== null && ` · ${readiness}`}
      </td>
      <td>{priority}</td>
      <td>{points}</td>
      <td>{assignee}</td>
    </tr>
  );
}

function byId(a: TicketCardProps, b: TicketCardProps): number {
  return a.id.localeCompare(b.id, 'en', {numeric: true});
}
