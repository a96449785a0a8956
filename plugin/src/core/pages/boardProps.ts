import type {TicketState} from '../model/ticketState.js';
import type {PageLinks, TicketCardProps} from './props.js';

/** Tickets in columns. Columns name tickets by their position in `tickets`. */
export interface BoardProps {
  /** In id order. */
  readonly tickets: readonly TicketCardProps[];
  readonly columns: readonly BoardColumnProps[];
  /** Tickets that no column has, which are folded away below the board. */
  readonly folded: readonly number[];
  /** The priorities that tickets have, highest first. */
  readonly priorities: readonly string[];
  /** The epics that tickets belong to. */
  readonly epics: readonly EpicNameProps[];
}

export interface BoardColumnProps {
  /** Unique on the board. */
  readonly id: string;
  /** The state it is coloured for, whose word it has where it has no name of its own. */
  readonly state: TicketState;
  readonly name: string | null;
  /** How many tickets it should hold at most. */
  readonly limit: number | null;
  /** Tickets in it, those without a card included, and their story points. */
  readonly count: number;
  readonly points: number;
  /** Those that have a card, in the order of the cards. */
  readonly tickets: readonly number[];
}

export interface EpicNameProps {
  readonly id: string;
  readonly name: string;
}

/** How many tickets and points stand in each state. */
export type StateCounts = Readonly<
  Record<TicketState, {readonly tickets: number; readonly points: number}>
>;

export interface BoardPageProps {
  readonly links: PageLinks;
  readonly board: BoardProps;
}

/** One page of the list of all tickets. */
export interface ListPageProps {
  readonly links: PageLinks;
  readonly list: TicketListProps;
  /** Number of tickets before those of this page, and of all. */
  readonly before: number;
  readonly total: number;
  /** Which page of the list it is, from 1. */
  readonly page: number;
  /** Addresses of all pages of the list, in order. */
  readonly pages: readonly string[];
}

/** Tickets that can be filtered and sorted. */
export type TicketListProps = Pick<BoardProps, 'tickets' | 'priorities' | 'epics'>;
