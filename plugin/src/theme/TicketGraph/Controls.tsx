import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import type {GraphZoom} from 'docusaurus-plugin-tickets/client/useGraphZoom';
import styles from './styles.module.css';

interface Props extends GraphZoom {
  readonly isWide: boolean;
  /** Null where nothing is outside. */
  readonly onWiden: ((isWide: boolean) => void) | null;
}

/** The buttons of a picture; without scripts they do nothing, and are not seen. */
export default function Controls(props: Props): ReactNode {
  const {zoom, isWide, onReduce, onFit, onEnlarge, onWiden} = props;
  const isBrowser = useIsBrowser();
  return (
    <div className={`${styles['controls'] ?? ''} ${isBrowser ? '' : (styles['asleep'] ?? '')}`}>
      {onWiden && (
        <button
          type="button"
          aria-pressed={isWide}
          onClick={() => {
            onWiden(!isWide);
          }}
        >
          <Translate id="theme.tickets.graph.showOutside">Blockers outside</Translate>
        </button>
      )}
      <div
        role="group"
        aria-label={translate({id: 'theme.tickets.graph.size', message: 'Size of the picture'})}
        className={styles['zoom']}
      >
        <button
          type="button"
          aria-label={translate({id: 'theme.tickets.graph.reduce', message: 'Smaller'})}
          onClick={onReduce}
        >
          −
        </button>
        <button type="button" aria-pressed={zoom === 'fit'} onClick={onFit}>
          <Translate id="theme.tickets.graph.fit">Fit</Translate>
        </button>
        <button
          type="button"
          aria-label={translate({id: 'theme.tickets.graph.enlarge', message: 'Larger'})}
          onClick={onEnlarge}
        >
          +
        </button>
      </div>
    </div>
  );
}
