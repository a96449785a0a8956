import useIsBrowser from '@docusaurus/useIsBrowser';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SortKey, TicketView} from 'docusaurus-plugin-tickets/client/ticketView';
import type {ChangeView} from 'docusaurus-plugin-tickets/client/useTicketView';
import {facetName} from 'docusaurus-plugin-tickets/client/viewWords';
import styles from './styles.module.css';

interface Props {
  readonly sortKey: SortKey;
  readonly view: TicketView;
  readonly onChange: ChangeView;
}

/** The head of a column: a button that sorts by it, then the other way round, then not at all. */
export default function SortHead({sortKey, view, onChange}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const sort = view.sort?.key === sortKey ? view.sort : null;
  const name =
    sortKey === 'id' ? <Translate id="theme.tickets.ticket">Ticket</Translate> : facetName(sortKey);
  return (
    <th scope="col" aria-sort={sort ? (sort.isDescending ? 'descending' : 'ascending') : undefined}>
      {isBrowser ? (
        <button
          type="button"
          className={`clean-btn ${styles['sort'] ?? ''}`}
          onClick={() => {
            onChange({sort: nextSort(sortKey, sort)});
          }}
        >
          {name}
          <span aria-hidden="true">{sort ? (sort.isDescending ? '▼' : '▲') : '↕'}</span>
        </button>
      ) : (
        name
      )}
    </th>
  );
}

function nextSort(key: SortKey, sort: TicketView['sort']): TicketView['sort'] {
  if (!sort) return {key, isDescending: false};
  return sort.isDescending ? null : {key, isDescending: true};
}
