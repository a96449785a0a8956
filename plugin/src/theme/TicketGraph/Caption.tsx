import type {ReactNode} from 'react';
import {captionOf, cycleTexts} from 'docusaurus-plugin-tickets/client/graphCaption';
import type {DrawingProps, GraphProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

interface Props {
  readonly id: string;
  readonly graph: GraphProps;
  readonly drawing: DrawingProps | null;
}

/** How a picture is read, what is not in it, and its cycles by name. */
export default function Caption({id, graph, drawing}: Props): ReactNode {
  return (
    <figcaption id={id} className={styles['caption']}>
      {captionOf(graph, drawing).join(' ')}
      {cycleTexts(graph).map((text) => (
        <p key={text} className={styles['cycleText']}>
          {text}
        </p>
      ))}
    </figcaption>
  );
}
