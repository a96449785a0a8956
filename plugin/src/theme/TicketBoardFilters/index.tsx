import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {columnName} from '../../client/words.js';
import type {ReactNode} from 'react';
import {valuesOf} from '../../client/boardFilters.js';
import type {BoardFilters, FilterName} from '../../client/boardFilters.js';
import type {BoardPageProps} from '../../core/pages/props.js';
import styles from './styles.module.css';

export interface Props {
  readonly board: BoardPageProps;
  readonly filters: BoardFilters;
  /** Tickets that match. */
  readonly shown: number;
}

const readiness = ['ready', 'blocked'] as const;

/**
 * Search and choices above a board. Until scripts run they could do nothing, so they are not shown,
 * but keep their place: the board does not jump.
 */
export default function TicketBoardFilters({board, filters, shown}: Props): ReactNode {
  const controls = <Controls board={board} filters={filters} shown={shown} />;
  const className = `tickets-filters ${styles['filters'] ?? ''}`;
  if (!useIsBrowser())
    return <div className={`${className} ${styles['asleep'] ?? ''}`}>{controls}</div>;
  return (
    <form
      role="search"
      className={className}
      aria-label={translate({id: 'theme.tickets.filter.form', message: 'Filter the board'})}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {controls}
    </form>
  );
}

function Controls({board, filters, shown}: Props): ReactNode {
  return (
    <>
      <Search filters={filters} />
      <Choices board={board} filters={filters} />
      <button
        type="button"
        className="button button--secondary button--sm"
        disabled={!filters.active}
        onClick={filters.clear}
      >
        <Translate id="theme.tickets.filter.clear">Clear filters</Translate>
      </button>
      <Count board={board} shown={shown} />
    </>
  );
}

function Search({filters}: Pick<Props, 'filters'>): ReactNode {
  return (
    <label>
      <Translate id="theme.tickets.filter.text">Search</Translate>
      <input
        type="search"
        value={filters.values.q}
        onChange={(event) => {
          filters.set('q', event.target.value);
        }}
      />
    </label>
  );
}

function Count({board, shown}: Pick<Props, 'board' | 'shown'>): ReactNode {
  const total = board.columns.reduce((sum, {tickets}) => sum + tickets.length, 0);
  return (
    <p role="status" className={styles['count']}>
      {translate(
        {id: 'theme.tickets.filter.count', message: '{shown} of {total} tickets'},
        {shown: String(shown), total: String(total)},
      )}
    </p>
  );
}

function Choices({board, filters}: Pick<Props, 'board' | 'filters'>): ReactNode {
  const {columns, epics} = board;
  return (
    <>
      <Choice
        name="state"
        label={translate({id: 'theme.tickets.field.readiness', message: 'Readiness'})}
        filters={filters}
        values={readiness}
        labels={new Map(readiness.map((id) => [id, columnName(id)]))}
      />
      <Choice
        name="type"
        label={translate({id: 'theme.tickets.field.type', message: 'Type'})}
        filters={filters}
        values={valuesOf(columns, 'type')}
      />
      <Choice
        name="priority"
        label={translate({id: 'theme.tickets.field.priority', message: 'Priority'})}
        filters={filters}
        values={valuesOf(columns, 'priority')}
      />
      <Choice
        name="epic"
        label={translate({id: 'theme.tickets.field.epic', message: 'Epic'})}
        filters={filters}
        values={epics.map(({id}) => id)}
        labels={new Map(epics.map(({id, name}) => [id, id === name ? id : `${id} ${name}`]))}
      />
      <Choice
        name="assignee"
        label={translate({id: 'theme.tickets.field.assignee', message: 'Assignee'})}
        filters={filters}
        values={valuesOf(columns, 'assignee')}
      />
    </>
  );
}

interface ChoiceProps {
  readonly name: FilterName;
  readonly label: string;
  readonly filters: BoardFilters;
  readonly values: readonly string[];
  readonly labels?: ReadonlyMap<string, string>;
}

function Choice({name, label, filters, values, labels}: ChoiceProps): ReactNode {
  if (values.length < 2) return null;
  return (
    <label>
      {label}
      <select
        value={filters.values[name]}
        onChange={(event) => {
          filters.set(name, event.target.value);
        }}
      >
        <option value="">{translate({id: 'theme.tickets.filter.all', message: 'All'})}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {labels?.get(value) ?? value}
          </option>
        ))}
      </select>
    </label>
  );
}
