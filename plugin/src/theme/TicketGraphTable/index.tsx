import Translate, {translate} from '@docusaurus/Translate';
import TicketCriticalMark from '@theme/TicketCriticalMark';
import {Fragment} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {TableHead} from 'docusaurus-plugin-tickets/client/TableHead';
import {nodeStateText, outsideText} from 'docusaurus-plugin-tickets/client/graphWords';
import tableStyles from 'docusaurus-plugin-tickets/client/table.module.css';
import {externalText, statusShapes} from 'docusaurus-plugin-tickets/client/words';
import type {GraphNodeProps, GraphProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly graph: GraphProps;
  /** Whether it is unfolded at first. */
  readonly isOpen: boolean;
}

/** Every dependency of a graph, those that are not drawn included, as a table that folds away. */
export default function TicketGraphTable({graph, isOpen}: Props): ReactNode {
  return (
    <details className={`tickets-graph-table ${styles['details'] ?? ''}`} open={isOpen}>
      <summary>
        <Translate id="theme.tickets.graph.table">Dependencies as a table</Translate>
      </summary>
      <div
        className={styles['region']}
        role="region"
        aria-label={translate({
          id: 'theme.tickets.graph.tableRegion',
          message: 'Table of dependencies',
        })}
        // A region that scrolls must be within reach of the keyboard (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className={`${tableStyles['table'] ?? ''} ${styles['table'] ?? ''}`}>
          <TableHead columns={headings(graph.kind)} />
          <tbody>
            {graph.nodes.map((node, index) => (
              <Row key={node.id} graph={graph} node={node} index={index} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function headings(kind: GraphProps['kind']): string[] {
  return [
    kind === 'epics'
      ? translate({id: 'theme.tickets.field.epic', message: 'Epic'})
      : translate({id: 'theme.tickets.ticket', message: 'Ticket'}),
    translate({id: 'theme.tickets.field.status', message: 'Status'}),
    translate({id: 'theme.tickets.blockedBy', message: 'Blocked by'}),
    translate({id: 'theme.tickets.blocks', message: 'Blocks'}),
  ];
}

interface RowProps {
  readonly graph: GraphProps;
  readonly node: GraphNodeProps;
  readonly index: number;
}

function Row({graph, node, index}: RowProps): ReactNode {
  const {id, title, url, state, external} = node;
  const outside = external === undefined ? outsideText(node) : externalText(external);
  const text = title === null || title === id ? id : `${id} ${title}`;
  const blockers = graph.edges.filter(({to}) => to === index);
  const blocked = graph.edges.filter(({from}) => from === index);
  return (
    <tr>
      <th scope="row">{url === null ? text : <PlainLink href={url}>{text}</PlainLink>}</th>
      <td>
        {state && (
          <span aria-hidden="true" style={{color: `var(--tickets-${state})`}}>
            {statusShapes[state]}{' '}
          </span>
        )}
        {nodeStateText(node)}
        {outside !== null && ` · ${outside}`} <TicketCriticalMark isCritical={node.isCritical} />
      </td>
      <td>
        <Ids entries={blockers.map(({from, count}) => ({node: graph.nodes[from], count}))} />
      </td>
      <td>
        <Ids entries={blocked.map(({to, count}) => ({node: graph.nodes[to], count}))} />
      </td>
    </tr>
  );
}

interface Entry {
  readonly node: GraphNodeProps | undefined;
  readonly count: number;
}

/** Ids as links, each with the number of dependencies where it is several. */
function Ids({entries}: {readonly entries: readonly Entry[]}): ReactNode {
  return entries.map(({node, count}, index) => (
    <Fragment key={node?.id}>
      {index > 0 && ', '}
      {node && node.url !== null ? <PlainLink href={node.url}>{node.id}</PlainLink> : node?.id}
      {count > 1 && ` (${String(count)})`}
    </Fragment>
  ));
}
