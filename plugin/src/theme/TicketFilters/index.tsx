import Translate, {translate} from '@docusaurus/Translate';
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
import {facetName, facetValueName} from 'docusaurus-plugin-tickets/client/viewWords';
import type {TicketListProps} from 'docusaurus-plugin-tickets/client/props';
import Frame from '@theme/TicketFilters/Frame';
import Outcome from '@theme/TicketFilters/Outcome';
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

/** Search and choices above tickets. */
export default function TicketFilters(props: Props): ReactNode {
  return (
    <Frame label={translate({id: 'theme.tickets.filter.form', message: 'Filter tickets'})}>
      <Controls {...props} />
    </Frame>
  );
}

function Controls(props: Props): ReactNode {
  const {list, view, onChange, shown, total, offered = facets, hasLanes = false} = props;
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
          name={facetName(facet)}
          values={values}
          nameOf={(value) => facetValueName(facet, value, list.epics)}
          chosen={view.chosen[facet]}
          onChange={(chosen) => {
            onChange({chosen: {...view.chosen, [facet]: chosen}});
          }}
        />
      ))}
      {hasLanes && <Lanes {...props} />}
      <Outcome
        onClear={
          isNarrowed(view)
            ? () => {
                onChange(nothingHidden);
              }
            : null
        }
      >
        {translate(
          {id: 'theme.tickets.filter.count', message: '{shown} of {total} tickets'},
          {shown: String(shown), total: String(total)},
        )}
      </Outcome>
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
