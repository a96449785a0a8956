import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** How many match. */
  readonly children: string;
  /** Null where nothing is filtered. */
  readonly onClear: (() => void) | null;
}

/** What filters left over, and a button that takes them back. */
export default function Outcome({children, onClear}: Props): ReactNode {
  return (
    <div className={styles['outcome']}>
      <p role="status">{children}</p>
      {onClear && (
        <button type="button" className="button button--secondary button--sm" onClick={onClear}>
          <Translate id="theme.tickets.filter.clear">Clear filters</Translate>
        </button>
      )}
    </div>
  );
}
