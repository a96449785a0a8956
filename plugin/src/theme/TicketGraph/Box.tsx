import {memo} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {neighboursOf} from 'docusaurus-plugin-tickets/client/graphChain';
import {neighboursText} from 'docusaurus-plugin-tickets/client/graphWords';
import type {BoxProps, GraphNodeProps, GraphProps} from 'docusaurus-plugin-tickets/client/props';
import BoxContent from '@theme/TicketGraph/BoxContent';
import styles from './styles.module.css';

interface Props {
  readonly graph: GraphProps;
  readonly box: BoxProps;
  readonly isFaint: boolean;
}

/** A ticket or an epic as a link; what nothing is known of is none. */
function Box({graph, box, isFaint}: Props): ReactNode {
  const node = graph.nodes[box.node];
  if (!node) return null;
  const text = neighboursText(neighboursOf(graph, box.node));
  return (
    <g
      role="listitem"
      className={classesOf(node, isFaint)}
      data-node={box.node}
      transform={`translate(${String(box.x)} ${String(box.y)})`}
      style={{color: node.state === null ? undefined : `var(--tickets-${node.state})`}}
    >
      {node.url === null ? (
        <BoxContent node={node} box={box} />
      ) : (
        <PlainLink
          href={node.url}
          aria-description={text}
          aria-current={node.isCurrent ? 'page' : undefined}
        >
          <BoxContent node={node} box={box} />
        </PlainLink>
      )}
    </g>
  );
}

export default memo(Box);

function classesOf({state, isCurrent, isOutside}: GraphNodeProps, isFaint: boolean): string {
  const classes = [
    'tickets-graph-node',
    styles['node'],
    isCurrent && styles['current'],
    isOutside && styles['outside'],
    state === null && styles['unknown'],
    (state === 'done' || state === 'canceled') && styles['finished'],
    isFaint && `tickets-graph-faint ${styles['faint'] ?? ''}`,
  ];
  return classes.filter(Boolean).join(' ');
}
