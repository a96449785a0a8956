import {translate} from '@docusaurus/Translate';
import TicketGraphTable from '@theme/TicketGraphTable';
import {useId, useRef, useState} from 'react';
import type {ReactNode} from 'react';
import {graphTitle} from 'docusaurus-plugin-tickets/client/graphWords';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {useGraphZoom} from 'docusaurus-plugin-tickets/client/useGraphZoom';
import {useOwnBox} from 'docusaurus-plugin-tickets/client/useOwnBox';
import type {GraphProps} from 'docusaurus-plugin-tickets/client/props';
import Caption from '@theme/TicketGraph/Caption';
import Controls from '@theme/TicketGraph/Controls';
import Drawing from '@theme/TicketGraph/Drawing';
import styles from './styles.module.css';

export interface Props {
  readonly graph: GraphProps;
  /** The ticket or the epic it is about. */
  readonly name?: string;
}

/** A picture of dependencies whose boxes are links, and a table that says the same. */
export default function TicketGraph({graph, name = ''}: Props): ReactNode {
  const [isWide, setWide] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const captionId = useId();
  const drawing = isWide ? (graph.wider ?? graph.drawing) : graph.drawing;
  const {zoom, ...change} = useGraphZoom(frame, drawing?.width ?? 1);
  useSiteNavigation(figure);
  useOwnBox(frame);
  return (
    <figure ref={figure} className={`tickets-graph ${styles['figure'] ?? ''}`}>
      <Caption id={captionId} graph={graph} drawing={drawing} />
      {drawing && (
        <>
          <Controls {...change} zoom={zoom} isWide={isWide} onWiden={graph.wider && setWide} />
          <div
            ref={frame}
            className={`${styles['frame'] ?? ''} ${styles[graph.kind] ?? ''}`}
            role="region"
            aria-label={regionName(name)}
            // A region that scrolls must be within reach of the keyboard (WCAG 2.1.1).
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
          >
            <Drawing
              graph={graph}
              drawing={drawing}
              zoom={zoom}
              title={graphTitle(graph.kind, name)}
              captionId={captionId}
            />
          </div>
        </>
      )}
      <TicketGraphTable graph={graph} isOpen={drawing === null} />
    </figure>
  );
}

/** With what it is about, since a docs page may have several pictures. */
function regionName(name: string): string {
  const region = translate({id: 'theme.tickets.graph.region', message: 'Picture of dependencies'});
  return name === '' ? region : `${region}: ${name}`;
}
