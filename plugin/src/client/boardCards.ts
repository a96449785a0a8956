import type {BoardProps} from '../core/pages/boardProps.js';
import type {TicketCardProps} from '../core/pages/props.js';

/** The tickets with a card in a column, by its position, in the order of the cards. */
export function cardsOf({tickets, columns}: BoardProps, index: number): TicketCardProps[] {
  const start = countCards(columns.slice(0, index));
  return tickets.slice(start, start + (columns[index]?.cards ?? 0));
}

/** The tickets that are folded away below the columns. */
export function foldedOf({tickets, columns, folded}: BoardProps): TicketCardProps[] {
  const start = countCards(columns);
  return tickets.slice(start, start + folded);
}

function countCards(columns: BoardProps['columns']): number {
  return columns.reduce((sum, {cards}) => sum + cards, 0);
}
