import type {DirectiveName} from '../model/directive.js';

/** What a directive asks to be shown; plain JSON, which names the data a page imports for it. */
export type EmbedRequest =
  TicketRequest | TicketsRequest | GraphRequest | ProgressRequest | DocumentRequest;

export interface TicketRequest {
  readonly kind: 'ticket';
  readonly id: string;
}

export interface TicketsRequest {
  readonly kind: 'list' | 'board';
  readonly filter: EmbedFilter;
  /** How many at most; null for as many as there are, up to what a page can bear. */
  readonly limit: number | null;
}

/** Of several values of one kind a ticket must have one; an empty list asks for nothing. */
export interface EmbedFilter {
  readonly ids: readonly string[];
  readonly epic: readonly string[];
  readonly status: readonly string[];
  readonly type: readonly string[];
  readonly priority: readonly string[];
  readonly label: readonly string[];
  readonly assignee: readonly string[];
  /** Path of a document the tickets rest on, from the root or from the page's folder. */
  readonly document: string | null;
  readonly section: string | null;
  readonly ready: boolean;
  readonly blocked: boolean;
}

/** The picture of a ticket or an epic; of all epics where both are null. */
export interface GraphRequest {
  readonly kind: 'graph';
  readonly epic: string | null;
  readonly ticket: string | null;
}

export interface ProgressRequest {
  readonly kind: 'progress';
  readonly epic: string;
}

export interface DocumentRequest {
  readonly kind: 'document';
  /** Null for the page itself. */
  readonly document: string | null;
  readonly section: string | null;
}

/** A request as it was written, and for which backlog of the site. */
export interface ReadRequest {
  readonly name: DirectiveName;
  readonly request: EmbedRequest;
  /** Id of the plugin's instance; null where none was named. */
  readonly backlog: string | null;
}

/** What is wrong with a directive, in the words of a finding. */
export interface EmbedProblem {
  readonly message: string;
  readonly help: string;
}
