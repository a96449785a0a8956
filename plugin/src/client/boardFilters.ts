import {useQueryString} from '@docusaurus/theme-common';
import {useDeferredValue, useMemo} from 'react';
import type {BoardColumnProps, TicketCardProps} from '../core/pages/props.js';

export type FilterName = 'q' | 'state' | 'type' | 'priority' | 'epic' | 'assignee';

/** The filters of a board, kept in the address, so that a view can be shared. */
export interface BoardFilters {
  readonly values: Readonly<Record<FilterName, string>>;
  readonly active: boolean;
  readonly set: (name: FilterName, value: string) => void;
  readonly clear: () => void;
}

/** Reads and writes the filters in the query string. While hydrating none is set. */
export function useBoardFilters(): BoardFilters {
  const [q, setQ] = useQueryString('q');
  const [state, setState] = useQueryString('state');
  const [type, setType] = useQueryString('type');
  const [priority, setPriority] = useQueryString('priority');
  const [epic, setEpic] = useQueryString('epic');
  const [assignee, setAssignee] = useQueryString('assignee');
  const values = {q, state, type, priority, epic, assignee};
  const setters = {
    q: setQ,
    state: setState,
    type: setType,
    priority: setPriority,
    epic: setEpic,
    assignee: setAssignee,
  };
  return {
    values,
    active: Object.values(values).some((value) => value !== ''),
    set: (name, value) => {
      setters[name](value === '' ? null : value);
    },
    clear: () => {
      for (const set of Object.values(setters)) set(null);
    },
  };
}

/** The columns with the tickets that match. Typing stays quick on a large board. */
export function useFilteredColumns(
  columns: readonly BoardColumnProps[],
  {values}: BoardFilters,
): readonly BoardColumnProps[] {
  const q = useDeferredValue(values.q);
  const {state, type, priority, epic, assignee} = values;
  return useMemo(() => {
    const wanted = {q, state, type, priority, epic, assignee};
    return columns.map((column) => {
      const tickets = column.tickets.filter((ticket) => matches(ticket, wanted));
      const points = tickets.reduce((sum, ticket) => sum + (ticket.points ?? 0), 0);
      return {...column, tickets, points};
    });
  }, [columns, q, state, type, priority, epic, assignee]);
}

/** The distinct values of a field over a board, in alphabetical order. */
export function valuesOf(
  columns: readonly BoardColumnProps[],
  field: 'type' | 'priority' | 'assignee',
): string[] {
  const all = columns.flatMap(({tickets}) => tickets.map((ticket) => ticket[field]));
  return [...new Set(all.filter((value) => value !== null))].sort();
}

function matches(ticket: TicketCardProps, wanted: BoardFilters['values']): boolean {
  const text = [ticket.id, ticket.title, ...ticket.labels].join(' ').toLowerCase();
  return (
    wanted.q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (wanted.state === '' || ticket.readiness === wanted.state) &&
    (wanted.type === '' || ticket.type === wanted.type) &&
    (wanted.priority === '' || ticket.priority === wanted.priority) &&
    (wanted.epic === '' || ticket.epicId === wanted.epic) &&
    (wanted.assignee === '' || ticket.assignee === wanted.assignee)
  );
}
