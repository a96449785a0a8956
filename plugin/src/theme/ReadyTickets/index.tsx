import Translate from '@docusaurus/Translate';
import TicketCriticalMark from '@theme/TicketCriticalMark';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {TableHead} from 'docusaurus-plugin-tickets/client/TableHead';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {sumsText} from 'docusaurus-plugin-tickets/client/words';
import type {ReadyTicketProps} from 'docusaurus-plugin-tickets/client/props';
import styles from 'docusaurus-plugin-tickets/client/table.module.css';

/** Tickets that can be started now, with what each one unblocks. */
export default function ReadyTickets({
  tickets,
}: {
  readonly tickets: readonly ReadyTicketProps[];
}): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  useSiteNavigation(region);
  if (tickets.length === 0) {
    return (
      <p>
        <Translate id="theme.tickets.ready.none">No ticket is ready to be started.</Translate>
      </p>
    );
  }
  return (
    <div ref={region}>
      <table className={`tickets-ready ${styles['table'] ?? ''}`}>
        <TableHead
          columns={[
            <Translate key="ticket" id="theme.tickets.ticket">
              Ticket
            </Translate>,
            <Translate key="priority" id="theme.tickets.field.priority">
              Priority
            </Translate>,
            <Translate key="points" id="theme.tickets.field.points">
              Points
            </Translate>,
            <Translate key="unblocks" id="theme.tickets.unblocks">
              Unblocks
            </Translate>,
          ]}
        />
        <tbody>
          {tickets.map((ready) => (
            <Row key={ready.ticket.url} ready={ready} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ready: {ticket, unblocks}}: {readonly ready: ReadyTicketProps}): ReactNode {
  return (
    <tr>
      <th scope="row">
        <PlainLink href={ticket.url}>
          {ticket.id} {ticket.title}
        </PlainLink>{' '}
        <TicketCriticalMark isCritical={ticket.isCritical} />
      </th>
      <td>{ticket.priority}</td>
      <td>{ticket.points}</td>
      <td>{unblocks.tickets > 0 && sumsText(unblocks)}</td>
    </tr>
  );
}
