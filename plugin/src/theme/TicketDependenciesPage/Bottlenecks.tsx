import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketLink from '@theme/TicketLink';
import type {ReactNode} from 'react';
import {sumsText} from 'docusaurus-plugin-tickets/client/words';
import type {DependenciesPageProps} from 'docusaurus-plugin-tickets/client/props';
import Rows from '@theme/TicketDependenciesPage/Rows';

/** The open tickets that hold up most. */
export default function Bottlenecks({
  data: {bottlenecks},
}: {
  readonly data: Pick<DependenciesPageProps, 'bottlenecks'>;
}): ReactNode {
  if (bottlenecks.count === 0) return null;
  return (
    <>
      <Heading as="h2" id="bottlenecks">
        <Translate id="theme.tickets.bottlenecks">Bottlenecks</Translate>
      </Heading>
      <p>
        <Translate id="theme.tickets.bottlenecks.text">
          The open tickets that most open work waits for.
        </Translate>
      </p>
      <Rows
        className="tickets-bottlenecks"
        columns={[
          <Translate key="ticket" id="theme.tickets.ticket">
            Ticket
          </Translate>,
          <Translate key="total" id="theme.tickets.bottlenecks.total">
            Blocks in total
          </Translate>,
          <Translate key="directly" id="theme.tickets.bottlenecks.directly">
            Blocks directly
          </Translate>,
        ]}
        listing={bottlenecks}
      >
        {({ticket, inTotal, directly}) => (
          <tr key={ticket.id}>
            <th scope="row">
              <TicketLink ticket={ticket} />
            </th>
            <td>{sumsText(inTotal)}</td>
            <td>{sumsText(directly)}</td>
          </tr>
        )}
      </Rows>
    </>
  );
}
