import type {BoardProps, TicketListProps} from '../pages/boardProps.js';
import type {DocumentStatusProps} from '../pages/documentsProps.js';
import type {GraphProps} from '../pages/graphProps.js';
import type {TicketLinkProps} from '../pages/props.js';
import type {Progress} from '../model/status.js';

/** What a docs page is given for a directive: plain JSON, which only that page loads. */
export interface TicketListEmbedProps {
  readonly list: TicketListProps;
  /** How many more the filter finds. */
  readonly more: number;
  /** Where all tickets are listed. */
  readonly url: string;
}

export interface TicketBoardEmbedProps {
  readonly board: BoardProps;
  /** Where the tickets stand that have no card. */
  readonly url: string;
}

export interface TicketGraphEmbedProps {
  /** Null where nothing depends on anything. */
  readonly graph: GraphProps | null;
  /** Id and title of what it is about; empty for all epics. */
  readonly name: string;
}

/** Tickets that rest on a document or on a section of it. */
export interface TicketsResting {
  /** Open ones first; of many, the first. */
  readonly tickets: readonly RestingTicketProps[];
  readonly more: number;
  /** How many of all of them are done, and of how many. Canceled ones count in neither. */
  readonly progress: Progress;
  readonly points: Progress;
}

export interface RestingTicketProps extends TicketLinkProps {
  /** Titles of the sections it names; empty where it rests on the document as a whole. */
  readonly sections: readonly string[];
}

export interface DocumentTicketsProps extends TicketsResting {
  /** How many of the tickets are open. */
  readonly open: number;
  /** What became of the document, where it no longer holds; null where it does. */
  readonly dead: DocumentStatusProps | null;
}

/** All tickets that rest on the document of a page. */
export interface PageTicketsProps {
  readonly page: DocumentTicketsProps;
  /** By the anchor of a heading. */
  readonly sections: Readonly<Record<string, TicketsResting>>;
}
