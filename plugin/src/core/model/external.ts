import type {Status} from './status.js';

/** A ticket of another site's backlog, as far as that site tells of it. */
export interface ExternalTicket {
  /** Name of the backlog it is in, as the options give it. */
  readonly backlog: string;
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  /** Web address of its page; null where none is known. */
  readonly url: string | null;
}

/** The backlog of another site. */
export interface ExternalBacklog {
  readonly name: string;
  /** Null where nothing could be loaded, so that nobody can tell what it holds. */
  readonly tickets: readonly ExternalTicket[] | null;
}

/** Finds tickets of other sites. No id that goes for something in the own backlog is among theirs. */
export interface ExternalIndex {
  /** By the id as its backlog writes it: of several, that of the first backlog. */
  readonly byId: ReadonlyMap<string, ExternalTicket>;
  /** Finds what an id stands for, whichever way it is spelled. */
  readonly find: (id: string) => ExternalTicket | null;
  /**
   * Whether an id that nothing has may be that of a backlog that could not be loaded: no own ticket
   * has its letters.
   */
  readonly isUnchecked: (id: string) => boolean;
}
