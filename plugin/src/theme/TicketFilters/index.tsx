import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import TicketFilterMenu from '@theme/TicketFilterMenu';
import {useMemo} from 'react';
import type {ReactNode} from 'react';
import {facetValues} from 'docusaurus-plugin-tickets/client/facetValues';
import {
  facets,
  isNarrowed,
  laneFacets,
  nothingHidden,
} from 'docusaurus-plugin-tickets/client/ticketView';
import type {Facet, LaneFacet, TicketView} from 'docusaurus-plugin-tickets/client/ticketView';
import type {ChangeView} from 'docusaurus-plugin-tickets/client/useTicketView';
import {facetName} from 'docusaurus-plugin-tickets/client/viewWords';
import type {TicketListProps} from 'docusaurus-plugin-tickets/client/props';
import SearchField from '@theme/TicketFilters/SearchField';
import styles from './styles.module.css';

export interface Props {
  readonly list: TicketListProps;
  readonly view: TicketView;
  readonly onChange: ChangeView;
  /** How many tickets match, and of how many. */
  readonly shown: number;
  readonly total: number;
  /** What can be chosen from; what leaves no choice is not offered. */
  readonly offered?: readonly Facet[];
  /** Whether there are lanes to choose. */
  readonly hasLanes?: boolean;
}

/**
 * Search and choices above tickets. Until scripts run they could do nothing, so they are not shown,
 * but keep their place: what is below does not jump.
 */
export default function TicketFilters(props: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const className = `tickets-filters ${styles['filters'] ?? ''}`;
  if (!isBrowser) {
    return (
      <div className={`${className} ${styles['asleep'] ?? ''}`}>
        <Controls {...props} />
      </div>
    );
  }
  return (
    <form
      role="search"
      className={className}
      aria-label={translate({id: 'theme.tickets.filter.form', message: 'Filter tickets'})}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Controls {...props} />
    </form>
  );
}

function Controls(props: Props): ReactNode {
  const {list, view, onChange, offered = facets, hasLanes = false} = props;
  const choices = useMemo(
    () => offered.map((facet) => ({facet, values: facetValues(list, facet)})),
    [list, offered],
  );
  return (
    <>
      <SearchField
        text={view.text}
        onChange={(text) => {
          onChange({text});
        }}
      />
      {choices.map(({facet, values}) => (
        <TicketFilterMenu
          key={facet}
          facet={facet}
          values={values}
          epics={list.epics}
          chosen={view.chosen[facet]}
          onChange={(chosen) => {
            onChange({chosen: {...view.chosen, [facet]: chosen}});
          }}
        />
      ))}
      {hasLanes && <Lanes {...props} />}
      <Outcome {...props} />
    </>
  );
}

function Lanes({list, view, onChange}: Props): ReactNode {
  const offered = useMemo(
    () => laneFacets.filter((facet) => facetValues(list, facet).length > 1),
    [list],
  );
  if (offered.length === 0) return null;
  return (
    <label className={styles['lanes']}>
      <Translate id="theme.tickets.lanes">Lanes</Translate>
      <select
        value={view.lane ?? ''}
        onChange={({target}) => {
          onChange({lane: (target.value || null) as LaneFacet | null});
        }}
      >
        <option value="">{translate({id: 'theme.tickets.lanes.none', message: 'None'})}</option>
        {offered.map((facet) => (
          <option key={facet} value={facet}>
            {facetName(facet)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Outcome({view, onChange, shown, total}: Props): ReactNode {
  return (
    <div className={styles['outcome']}>
      <p role="status">
        {translate(
          {id: 'theme.tickets.filter.count', message: '{shown} of {total} tickets'},
          {shown: String(shown), total: String(total)},
        )}
      </p>
      {isNarrowed(view) && (
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={() => {
            onChange(nothingHidden);
          }}
        >
          <Translate id="theme.tickets.filter.clear">Clear filters</Translate>
        </button>
      )}
    </div>
  );
}
