import {translate} from '@docusaurus/Translate';
import {useId, useMemo} from 'react';
import type {ReactNode} from 'react';
import {widthAt} from 'docusaurus-plugin-tickets/client/graphZoom';
import type {Zoom} from 'docusaurus-plugin-tickets/client/graphZoom';
import {useGraphHighlight} from 'docusaurus-plugin-tickets/client/useGraphHighlight';
import type {DrawingProps, GraphProps} from 'docusaurus-plugin-tickets/client/props';
import Box from '@theme/TicketGraph/Box';
import Line from '@theme/TicketGraph/Line';
import styles from './styles.module.css';

interface Props {
  readonly graph: GraphProps;
  readonly drawing: DrawingProps;
  readonly zoom: Zoom;
  readonly title: string;
  /** Id of the element that says how it is read. */
  readonly captionId: string;
}

/** Boxes and arrows. A list for those who hear it, in the order in which others see it. */
export default function Drawing({graph, drawing, zoom, title, captionId}: Props): ReactNode {
  const tableId = useId();
  const {width, height, boxes, lines} = drawing;
  const arrows = useMemo(
    () => lines.map(({edge}) => graph.edges[edge] ?? {from: -1, to: -1}),
    [lines, graph.edges],
  );
  const [chain, listeners] = useGraphHighlight(arrows);
  return (
    <svg
      className={styles['drawing']}
      style={{inlineSize: widthAt(zoom, width)}}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      role="group"
      // A title element would follow the pointer as a tooltip.
      aria-label={title}
      aria-describedby={`${captionId} ${tableId}`}
      {...listeners}
    >
      <desc id={tableId}>
        {translate({
          id: 'theme.tickets.graph.description',
          message: 'The table below says the same.',
        })}
      </desc>
      <g aria-hidden="true">
        {lines.map((line, index) => (
          <Line
            key={line.edge}
            line={line}
            edge={graph.edges[line.edge]}
            isLit={chain?.arrows.has(index) ?? false}
            isFaint={chain?.arrows.has(index) === false}
          />
        ))}
      </g>
      <g role="list">
        {boxes.map((box) => (
          <Box
            key={box.node}
            graph={graph}
            box={box}
            isFaint={chain?.nodes.has(box.node) === false}
          />
        ))}
      </g>
    </svg>
  );
}
