import type {TicketState} from '../model/ticketState.js';
import type {PageLinks, TicketCardProps} from './props.js';

/** Tickets in columns. */
export interface BoardProps {
  /**
   * Those with a card, column by column, then those that are folded away below, then those without a
   * card: so their order says where each stands.
   */
  readonly tickets: readonly TicketCardProps[];
  readonly columns: readonly BoardColumnProps[];
  /** How many tickets no column has, which are folded away. */
  readonly folded: number;
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
  /** How many of them have a card. */
  readonly cards: number;
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
