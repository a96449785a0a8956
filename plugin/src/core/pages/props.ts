import type {Severity} from '../diagnostic/diagnostic.js';
import type {LeftOutFile, Readiness} from '../model/backlog.js';
import type {Progress, Status} from '../model/status.js';
import type {ReadableField} from '../presets/fieldShares.js';
import type {Reading} from '../presets/reading.js';

/**
 * What the pages are given: plain JSON. Every `url` starts with the site's base URL and ends as the
 * site's trailing-slash setting wants it.
 */

/** A ticket where it is only mentioned. */
export interface TicketLinkProps {
  readonly id: string;
  /** Null for an id that no ticket has; `url` is null then too. */
  readonly title: string | null;
  readonly url: string | null;
  readonly status: Status | null;
  /** Name of the backlog of another site that it is in; `url` is null where that tells none. */
  readonly external?: string;
  /** Set for an id that may be one of a backlog that could not be loaded. */
  readonly isUnchecked?: true;
  /** Set for a ticket on the critical path. */
  readonly isCritical?: true;
}

/** A ticket on a board or in a list. */
export interface TicketCardProps {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly status: Status;
  readonly readiness: Readiness | null;
  readonly type: string | null;
  readonly priority: string | null;
  readonly points: number | null;
  /** The estimate as written, where it is no number of points: `M`, `2 days`. */
  readonly size: string | null;
  readonly progress: Progress;
  readonly labels: readonly string[];
  readonly assignee: string | null;
  readonly epicId: string | null;
  /** Blockers that are open or unknown. */
  readonly openBlockers: readonly string[];
  /** The names of their backlogs for those that are in one of another site, by id. */
  readonly externalBlockers?: Readonly<Record<string, string>>;
  /** Number of findings of every severity. */
  readonly findings: number;
  /** Set for a ticket on the critical path. */
  readonly isCritical?: true;
}

/** Addresses of the pages that every page of ours links to. */
export interface PageLinks {
  readonly overview: string;
  readonly board: string;
  readonly list: string;
  readonly dependencies: string;
  readonly files: string;
  readonly documents: string;
  readonly health: string;
  /** Address of `tickets.json`; null under `start`, where no such file is written. */
  readonly json: string | null;
}

export interface FindingProps {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Where the line can be edited. */
  readonly editUrl: string | null;
  readonly ticket: TicketLinkProps | null;
}

export interface DependencyProps {
  readonly ticket: TicketLinkProps;
  readonly reason: string | null;
  readonly open: boolean;
}

export interface ReadyTicketProps {
  readonly ticket: TicketCardProps;
  /** Open tickets that wait for it, directly or through others, and their points. */
  readonly unblocks: {readonly tickets: number; readonly points: number};
}

export interface DocumentLinkProps {
  readonly kind: string | null;
  readonly title: string;
  readonly status: string | null;
  readonly path: string;
  readonly url: string | null;
  readonly tickets: readonly TicketLinkProps[];
}

export interface HealthPageProps {
  readonly links: PageLinks;
  /** Tickets that were checked. */
  readonly tickets: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly reading: ReadingProps;
  readonly files: readonly FileFindingsProps[];
  /** What comments silence. */
  readonly silenced: readonly FileFindingsProps[];
}

/** The findings of a file, and the ticket in it. */
export interface FileFindingsProps {
  readonly path: string;
  readonly ticket: TicketLinkProps | null;
  readonly findings: readonly FindingProps[];
}

/** How the tickets were read. */
export interface ReadingProps {
  readonly dialect: Reading['dialect'];
  /** The fields that some tickets have, each with the share of those, from 0 to 1. */
  readonly fields: readonly {readonly name: ReadableField; readonly share: number}[];
  /** Files that are taken for no tickets, each with the reason. */
  readonly leftOut: readonly LeftOutFile[];
}
