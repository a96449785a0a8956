import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import SearchField from '@theme/TicketFilters/SearchField';
import type {ReactNode} from 'react';
import type {ChangeView} from 'docusaurus-plugin-tickets/client/useTicketView';
import styles from './styles.module.css';

interface Props {
  readonly text: string;
  readonly onChange: ChangeView;
  /** How many files match, and of how many. */
  readonly shown: number;
  readonly total: number;
}

/** Words to look for in paths. Until scripts run it could do nothing, so it only keeps its place. */
export default function PathSearch({text, onChange, shown, total}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const label = translate({id: 'theme.tickets.sharedFiles.search', message: 'Search paths'});
  const content = (
    <>
      <SearchField
        text={text}
        onChange={(value) => {
          onChange({text: value});
        }}
      />
      <p role="status">
        {translate(
          {id: 'theme.tickets.sharedFiles.count', message: '{shown} of {total} files'},
          {shown: String(shown), total: String(total)},
        )}
      </p>
    </>
  );
  if (!isBrowser)
    return <div className={`${styles['search'] ?? ''} ${styles['asleep'] ?? ''}`}>{content}</div>;
  return (
    <form
      role="search"
      className={styles['search']}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {content}
    </form>
  );
}
