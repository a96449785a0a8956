import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** What is filtered. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * The form around filters. Until scripts run they could do nothing, so they are not shown, but keep
 * their place: what is below does not jump.
 */
export default function Frame({label, children}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const className = `tickets-filters ${styles['filters'] ?? ''}`;
  if (!isBrowser) return <div className={`${className} ${styles['asleep'] ?? ''}`}>{children}</div>;
  return (
    <form
      role="search"
      className={className}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {children}
    </form>
  );
}
