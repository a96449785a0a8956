import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketLink from '@theme/TicketLink';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {sumsText} from 'docusaurus-plugin-tickets/client/words';
import type {DependenciesPageProps, TicketLinkProps} from 'docusaurus-plugin-tickets/client/props';
import Rows from '@theme/TicketDependenciesPage/Rows';

/** The longest chains beside the critical path, each with the ticket that all of it waits for. */
export default function Chains({
  data: {chains},
}: {
  readonly data: Pick<DependenciesPageProps, 'chains'>;
}): ReactNode {
  if (chains.count === 0) return null;
  return (
    <>
      <Heading as="h2" id="chains">
        <Translate id="theme.tickets.chains">Other long chains</Translate>
      </Heading>
      <p>
        <Translate id="theme.tickets.chains.text">
          Each row is the longest chain of blocked tickets behind one that can be worked on.
        </Translate>
      </p>
      <Rows
        className="tickets-chains"
        columns={[
          <Translate key="first" id="theme.tickets.chains.first">
            All wait for
          </Translate>,
          <Translate key="chain" id="theme.tickets.chains.chain">
            Blocked behind it
          </Translate>,
          <Translate key="sums" id="theme.tickets.chains.sums">
            The chain
          </Translate>,
        ]}
        listing={chains}
      >
        {({tickets: [first, ...behind], points}) => (
          <tr key={first?.id}>
            <th scope="row">{first && <TicketLink ticket={first} />}</th>
            <td>
              <Way tickets={behind} />
            </td>
            <td>{sumsText({tickets: behind.length + 1, points})}</td>
          </tr>
        )}
      </Rows>
    </>
  );
}

/** So many ids show where a chain goes; of a longer one the last is named. */
const mostNamed = 8;

function Way({tickets}: {readonly tickets: readonly TicketLinkProps[]}): ReactNode {
  const left = tickets.length > mostNamed ? tickets.slice(0, mostNamed - 1) : tickets;
  const last = left.length < tickets.length ? tickets.at(-1) : undefined;
  return (
    <>
      {left.map((ticket, index) => (
        <span key={ticket.id}>
          {index > 0 && ' → '}
          <Id ticket={ticket} />
        </span>
      ))}
      {last && (
        <>
          {' → … → '}
          <Id ticket={last} />
        </>
      )}
    </>
  );
}

function Id({ticket: {id, title, url}}: {readonly ticket: TicketLinkProps}): ReactNode {
  if (url === null) return id;
  return (
    <PlainLink href={url} title={title ?? undefined}>
      {id}
    </PlainLink>
  );
}
