import {findColumn} from '../model/boardColumn.js';
import type {BoardColumn} from '../model/boardColumn.js';
import type {BacklogTicket} from '../model/backlog.js';
import {sumPoints} from '../model/points.js';
import {statusCategoryOf} from '../model/statusSpellings.js';
import {stateOf} from '../model/ticketState.js';
import type {TicketState} from '../model/ticketState.js';
import type {PageContext} from './cards.js';
import {toTicketList} from './lists.js';
import {comparePriorities} from '../plan/priorities.js';
import type {BoardColumnProps, BoardProps} from './boardProps.js';

/**
 * Tickets, which come in id order, on a board. A board of the whole backlog leaves out what no column
 * shows, and minds the limits, which are meant for all work together.
 */
export function toBoard(
  context: PageContext,
  tickets: readonly BacklogTicket[],
  isWhole = false,
): BoardProps {
  const {columns} = context;
  const places = new Map(
    tickets.map((ticket) => [ticket, findColumn(columns, ticket.status, stateOf(ticket))]),
  );
  const membersOf = (column: BoardColumn | null): BacklogTicket[] =>
    tickets.filter((ticket) => places.get(ticket) === column);
  const filled = columns.map((column) => fill(column, membersOf(column)));
  const folded = membersOf(null);
  const cards = [...filled.flatMap((it) => it.shown), ...folded];
  const seen = new Set(cards);
  const others = isWhole ? [] : tickets.filter((ticket) => !seen.has(ticket));
  return {
    ...toTicketList(context, [...cards, ...others]),
    columns: filled.map((it, index) => toColumn(it, index, isWhole)),
    folded: folded.length,
  };
}

/** How many tickets and points stand in each state. */
export function countStates(
  tickets: readonly BacklogTicket[],
): Record<TicketState, {tickets: number; points: number}> {
  const none = (): {tickets: number; points: number} => ({tickets: 0, points: 0});
  const counts = {
    blocked: none(),
    ready: none(),
    'in-progress': none(),
    done: none(),
    canceled: none(),
  };
  for (const ticket of tickets) {
    const count = counts[stateOf(ticket)];
    count.tickets += 1;
    count.points += ticket.points ?? 0;
  }
  return counts;
}

interface FilledColumn {
  readonly column: BoardColumn;
  readonly members: readonly BacklogTicket[];
  /** Those that have a card, in the order of the cards. */
  readonly shown: readonly BacklogTicket[];
}

/** Open tickets come by priority; of others the newest come first, which have the highest ids. */
function fill(column: BoardColumn, members: readonly BacklogTicket[]): FilledColumn {
  const {newest} = column;
  const shown =
    newest === null ? members.toSorted(comparePriorities) : members.slice(-newest).reverse();
  return {column, members, shown};
}

function toColumn(
  {column, members, shown}: FilledColumn,
  index: number,
  isWhole: boolean,
): BoardColumnProps {
  return {
    id: `column-${String(index + 1)}`,
    state: columnState(column),
    name: column.name,
    limit: isWhole ? column.limit : null,
    count: members.length,
    points: sumPoints(members),
    cards: shown.length,
  };
}

/** The state a column is coloured for. */
function columnState({states, statuses}: BoardColumn): TicketState {
  const [first] = states;
  if (first !== undefined) return first;
  const category = statusCategoryOf(statuses[0] ?? '') ?? 'todo';
  return category === 'todo' ? 'ready' : category;
}
