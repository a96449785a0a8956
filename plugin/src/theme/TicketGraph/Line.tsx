import {memo} from 'react';
import type {ReactNode} from 'react';
import {splitArrow} from 'docusaurus-plugin-tickets/client/graphPaths';
import type {GraphEdgeProps, LineProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

interface Props {
  readonly line: LineProps;
  readonly edge: GraphEdgeProps | undefined;
  readonly isLit: boolean;
  readonly isFaint: boolean;
}

/** An arrow, with the number of dependencies it stands for where it is several. */
function Line({line: {path, label}, edge, isLit, isFaint}: Props): ReactNode {
  const classes = [
    'tickets-graph-line',
    styles['line'],
    edge?.isCycle && `tickets-graph-line--cycle ${styles['cycle'] ?? ''}`,
    edge?.isCritical && `tickets-graph-line--critical ${styles['critical'] ?? ''}`,
    isLit && styles['lit'],
    isFaint && `tickets-graph-faint ${styles['faint'] ?? ''}`,
  ];
  const className = classes.filter(Boolean).join(' ');
  // Pages have many arrows, most of which are as plain as this.
  if (!label && !edge?.isCycle) return <path className={className} d={path} />;
  const {line, head} = splitArrow(path);
  return (
    <g className={className}>
      <path className={styles['shaft']} d={line} />
      <path d={head} />
      {label && (
        <text x={label.x} y={label.y} dominantBaseline="central">
          {edge?.count}
        </text>
      )}
    </g>
  );
}

export default memo(Line);
