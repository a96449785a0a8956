import TicketLink from '@theme/TicketLink';
import type {ReactNode} from 'react';
import {moreTicketsText} from 'docusaurus-plugin-tickets/client/planWords';
import {pointsText} from 'docusaurus-plugin-tickets/client/words';
import type {Listing, TicketLinkProps} from 'docusaurus-plugin-tickets/client/props';

interface Props {
  readonly tickets: Listing<TicketLinkProps & {readonly points?: number | null}>;
}

/** A list of tickets with their points, and how many it leaves out. */
export default function Tickets({tickets: {shown, count}}: Props): ReactNode {
  return (
    <ul>
      {shown.map((ticket) => (
        <li key={ticket.id}>
          <TicketLink ticket={ticket} />
          {ticket.points != null && ` · ${pointsText(ticket.points)}`}
        </li>
      ))}
      {count > shown.length && <li>{moreTicketsText(count - shown.length)}</li>}
    </ul>
  );
}
