import type {ExternalTicket} from '../model/external.js';

/** Where things a ticket mentions can be seen. Everything it returns is safe as an `href`. */
export interface LinkTargets {
  /** The page of a ticket, here or elsewhere, by id; null for an unknown one. */
  ticket(id: string): LinkTarget | null;
  /** The address a link or path in the text leads to; null where it leads nowhere. */
  path(target: string): LinkTarget | null;
  /** Where a path or a decision's number leads by which the ticket refers to a document. */
  document?(written: string): DocumentTarget | null;
  /** Whether text between backticks is the path of a file, though it may not look like one. */
  isFile?(text: string): boolean;
}

export interface LinkTarget {
  readonly url: string;
  /** What the link leads to, where its text does not say so. */
  readonly title: string | null;
  /** The ticket of another site that it leads to; only where it does. */
  readonly external?: ExternalTicket;
}

export interface DocumentTarget extends LinkTarget {
  /** What the document and its section are called. */
  readonly name: string;
}
