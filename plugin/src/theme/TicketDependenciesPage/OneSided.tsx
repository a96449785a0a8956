import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketLink from '@theme/TicketLink';
import type {ReactNode} from 'react';
import {TableHead} from 'docusaurus-plugin-tickets/client/TableHead';
import {moreRowsText} from 'docusaurus-plugin-tickets/client/planWords';
import type {DependenciesPageProps, OneSidedProps} from 'docusaurus-plugin-tickets/client/props';
import styles from 'docusaurus-plugin-tickets/client/table.module.css';
import Declaration from '@theme/TicketDependenciesPage/Declaration';

/** The dependencies that one of their two tickets does not mention. */
export default function OneSided({
  data: {
    oneSided: {shown, count},
  },
}: {
  readonly data: Pick<DependenciesPageProps, 'oneSided'>;
}): ReactNode {
  if (count === 0) return null;
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
      <table className={`tickets-one-sided ${styles['table'] ?? ''}`}>
        <TableHead
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
        />
        <tbody>
          {shown.map((it) => (
            <Row key={`${it.from.id} ${it.to.id}`} dependency={it} />
          ))}
        </tbody>
      </table>
      {count > shown.length && <p>{moreRowsText(count - shown.length)}</p>}
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
