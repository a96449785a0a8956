import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketLink from '@theme/TicketLink';
import type {ReactNode} from 'react';
import type {DependenciesPageProps, OneSidedProps} from 'docusaurus-plugin-tickets/client/props';
import Declaration from '@theme/TicketDependenciesPage/Declaration';
import Rows from '@theme/TicketDependenciesPage/Rows';

/** The dependencies that one of their two tickets does not mention. */
export default function OneSided({
  data: {oneSided},
}: {
  readonly data: Pick<DependenciesPageProps, 'oneSided'>;
}): ReactNode {
  if (oneSided.count === 0) return null;
  return (
    <>
      <Heading as="h2" id="one-sided">
        <Translate id="theme.tickets.oneSided">One-sided dependencies</Translate>
      </Heading>
      <p>
        <Translate
          id="theme.tickets.oneSided.text"
          values={{command: <code>docusaurus-tickets check --fix</code>}}
        >
          {
            'They count, but who reads the other ticket does not learn of them. {command} adds the missing lines.'
          }
        </Translate>
      </p>
      <Rows
        className="tickets-one-sided"
        columns={[
          <Translate key="from" id="theme.tickets.oneSided.blocker">
            Blocker
          </Translate>,
          <Translate key="to" id="theme.tickets.oneSided.blocked">
            Blocked ticket
          </Translate>,
          <Translate key="line" id="theme.tickets.oneSided.line">
            Declared in
          </Translate>,
          <Translate key="silent" id="theme.tickets.oneSided.silent">
            Missing in
          </Translate>,
        ]}
        listing={oneSided}
      >
        {(it) => <Row key={`${it.from.id} ${it.to.id}`} dependency={it} />}
      </Rows>
    </>
  );
}

function Row({
  dependency: {from, to, declaration, silent},
}: {
  readonly dependency: OneSidedProps;
}): ReactNode {
  return (
    <tr>
      <td>
        <TicketLink ticket={from} />
      </td>
      <td>
        <TicketLink ticket={to} />
      </td>
      <td>
        <Declaration declaration={declaration} />
      </td>
      <td>{silent.id}</td>
    </tr>
  );
}
