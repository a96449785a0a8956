import type {DisableComment} from './disableComment.js';
import type {Document} from './document.js';
import type {ExternalIndex} from './external.js';
import type {GitFacts} from './gitFacts.js';
import type {Progress, Status} from './status.js';
import type {Pause} from './statusSpellings.js';
import type {
  Dependency,
  DependencySide,
  DocumentReference,
  EpicReference,
  FileChange,
  Ticket,
  TicketReference,
} from './ticket.js';

/** All tickets of a repository with what only shows when they are seen together. */
export interface Backlog {
  /** Every ticket in id order; duplicates of an id follow each other in path order. */
  readonly tickets: readonly BacklogTicket[];
  /** The ticket an id stands for, as written: of duplicates, the first in path order. */
  readonly byId: ReadonlyMap<string, BacklogTicket>;
  /** Finds what a mention stands for, whichever way it is spelled. */
  readonly ids: IdIndex;
  readonly epics: readonly Epic[];
  /** Tickets of other sites. */
  readonly externals: ExternalIndex;
  /** Id of the epic that a ticket with such words would belong to; null where there is none. */
  readonly epicIdOf: (ticket: Belonger) => string | null;
  /** Documents of the configured kinds and those tickets refer to, in path order. */
  readonly documents: readonly Document[];
  readonly edges: readonly Edge[];
  readonly cycles: readonly (readonly string[])[];
  readonly phases: readonly (readonly string[])[];
  readonly criticalPath: CriticalPath;
  readonly unreadable: readonly UnreadableFile[];
  readonly leftOut: readonly LeftOutFile[];
  /** Those of tickets, epics and documents. */
  readonly disableComments: readonly DisableComment[];
  readonly git: GitFacts;
}

/** What a ticket's file says that tells which epic it belongs to. */
export interface Belonger {
  readonly path: string;
  readonly id: string;
  readonly epic: EpicReference | null;
  readonly parent: Pick<Dependency, 'id' | 'reason' | 'href'> | null;
}

/** A ticket file of which nothing could be read. */
export interface UnreadableFile {
  readonly path: string;
  /** Why, in words that follow a colon: `permission denied`. */
  readonly reason: string;
}

/** A Markdown file among the tickets that is taken for none: a template, a README. */
export interface LeftOutFile {
  readonly path: string;
  /** Why, in words that follow a colon. */
  readonly reason: string;
}

/** Finds the file a mention stands for; null where there is none. */
export interface IdIndex {
  find(reference: Pick<TicketReference, 'id' | 'href'>, from: string): FoundFile | null;
}

/** A ticket or an epic that a mention stands for. */
export interface FoundFile {
  readonly file: Ticket;
  /** Whether the mention is the id as written, or a link to the file. */
  readonly isExact: boolean;
}

/** A ticket in its backlog. */
export interface BacklogTicket {
  readonly ticket: Ticket;
  /** Unique in the backlog and fit for an address: the id, with a number behind it on duplicates. */
  readonly slug: string;
  readonly status: Status;
  /** Whether a status is written that is not understood, so that the boxes decide its category. */
  readonly isStatusUnknown: boolean;
  readonly readiness: Readiness | null;
  /** What its own status says against starting it. */
  readonly pause: Pause | null;
  readonly progress: Progress;
  /** Story points as a number, where the ticket has them. */
  readonly points: number | null;
  readonly epicId: string | null;
  /** The ticket this one is part of. */
  readonly parentId: string | null;
  /** Tickets that are part of this one, in id order. */
  readonly childIds: readonly string[];
  /** What the file itself says of its dependencies, with what each mention stands for. */
  readonly dependencies: readonly ResolvedDependency[];
  /** Ids that block this ticket by either side's word, unknown and external ones included, in id order. */
  readonly blockedBy: readonly string[];
  /** Ids this ticket blocks by either side's word, unknown and external ones included, in id order. */
  readonly blocks: readonly string[];
  readonly documents: readonly ResolvedReference[];
  /** The files it changes, as far as each is plainly one. */
  readonly files: readonly ResolvedFile[];
}

/** A dependency as one ticket declares it, with what the mention stands for. */
export interface ResolvedDependency {
  readonly side: DependencySide;
  readonly dependency: Dependency;
  /**
   * Whether it names tickets, an epic, a ticket of another site, nothing that exists, or a range of
   * which an end is missing. A word that has not the shape of an id is `vague` if no ticket goes by it.
   */
  readonly target: 'tickets' | 'epic' | 'external' | 'unknown' | 'vague';
  /** Ids of the tickets or the epic as they are written where they are, all those of a range; else empty. */
  readonly ids: readonly string[];
  readonly isExact: boolean;
}

/** Whether an open ticket can be started: none of its blockers is open, unknown or in a cycle. */
export type Readiness = 'ready' | 'blocked';

/** Tickets that name the same epic. */
export interface Epic {
  readonly id: string;
  readonly name: string;
  /** Unique among epics and fit for an address. */
  readonly slug: string;
  /** The file that describes it; null for an epic that tickets only name. */
  readonly file: Ticket | null;
  readonly ticketIds: readonly string[];
  /** Tickets that spell its id or its name another way. */
  readonly spelledOtherwise: readonly Ticket[];
  /** Canceled tickets count in neither number. */
  readonly points: Progress;
  readonly tickets: Progress;
}

/** A dependency between two known tickets: `from` blocks `to`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly declaredBy: 'blocks' | 'blockedBy' | 'both';
  readonly reason: string | null;
}

/** The heaviest chain of open tickets, in points; a ticket without points weighs nothing. */
export interface CriticalPath {
  readonly ids: readonly string[];
  readonly points: number;
  /** Tickets on it that have no points. */
  readonly unestimated: readonly string[];
}

/** A document reference with the file and heading it leads to. */
export interface ResolvedReference {
  readonly reference: DocumentReference;
  /** Path of the file relative to the root; null where there is none, or for a web address. */
  readonly path: string | null;
  /** The part behind `#`, decoded; null without one. */
  readonly anchor: string | null;
  /** The document at that path; null for a file that is no Markdown, and where there is none. */
  readonly document: Document | null;
  /** Whether file and anchor exist. Web addresses are taken on trust. */
  readonly found: boolean;
}

/** A file that a ticket changes, with where it is. */
export interface ResolvedFile {
  readonly change: FileChange;
  /** Path relative to the root; null where what is written leads out of it. */
  readonly path: string | null;
  readonly exists: boolean;
}
