import type {DependencySide} from '../model/ticket.js';
import type {CutReason} from '../plan/cuts.js';
import type {GraphProps} from './graphProps.js';
import type {PageLinks, ReadyTicketProps, TicketLinkProps} from './props.js';

/** The first of some things, and how many there are. */
export interface Listing<T> {
  readonly shown: readonly T[];
  readonly count: number;
}

export interface AmountProps {
  readonly tickets: number;
  readonly points: number;
}

/** A ticket with its points where they count. */
export interface WeighedTicketProps extends TicketLinkProps {
  readonly points: number | null;
}

/** Tickets that can be worked on side by side once those of the phases before are done. */
export interface PhaseProps extends Listing<WeighedTicketProps> {
  readonly points: number;
}

export interface BottleneckProps {
  readonly ticket: WeighedTicketProps;
  /** Open tickets that name it as their blocker, and all that wait for it. */
  readonly directly: AmountProps;
  readonly inTotal: AmountProps;
}

export interface SlackProps {
  readonly ticket: WeighedTicketProps;
  /** Points by which it may grow before the critical path does. */
  readonly slack: number;
}

export interface CriticalPathProps {
  readonly tickets: readonly WeighedTicketProps[];
  /** The points that are left to do on it. */
  readonly points: number;
  /** Ids of the tickets on it that have no points. */
  readonly unestimated: readonly string[];
  /** Tickets beside it, those with the least slack first. */
  readonly tightest: Listing<SlackProps>;
}

/** A chain of open tickets behind one that can be worked on. */
export interface ChainProps {
  readonly tickets: readonly WeighedTicketProps[];
  readonly points: number;
  /** All that waits for the first ticket. */
  readonly waiting: AmountProps;
}

/** A line of a ticket's file that declares a dependency. */
export interface DeclarationProps {
  /** The ticket it is written in. */
  readonly ticket: TicketLinkProps;
  readonly side: DependencySide;
  readonly path: string;
  readonly line: number;
  /** Where the line can be edited. */
  readonly editUrl: string | null;
}

/** A dependency whose deletion unties a cycle. */
export interface CutProps {
  readonly from: TicketLinkProps;
  readonly to: TicketLinkProps;
  readonly why: readonly CutReason[];
  readonly lines: readonly DeclarationProps[];
}

export interface CycleProps {
  /** The shortest way round: each blocks the next, and the last the first. */
  readonly way: readonly TicketLinkProps[];
  /** Further tickets that are tied up with them, on longer ways. */
  readonly others: Listing<TicketLinkProps>;
  readonly cuts: readonly CutProps[];
  /** Whether these deletions do not yet untie all. */
  readonly isMore: boolean;
}

/** A dependency that one of its two tickets does not mention. */
export interface OneSidedProps {
  readonly from: TicketLinkProps;
  readonly to: TicketLinkProps;
  readonly declaration: DeclarationProps;
  readonly silent: TicketLinkProps;
}

/** How bad it is that open tickets change a file with no order between them. */
export type ClashKind = 'created-twice' | 'created-and-modified' | 'modified';

export interface FileChangeProps {
  readonly ticket: TicketLinkProps;
  readonly action: 'create' | 'modify';
  /** Phase in which the ticket can be worked on, from 1; null for a finished one, and one that a cycle holds. */
  readonly phase: number | null;
  /** Set where another open ticket changes the file with no order between the two. */
  readonly isClashing?: true;
}

/** A file that several tickets change, or its tickets that clash. */
export interface SharedFileProps {
  readonly path: string;
  readonly url: string | null;
  /** The worst clash of these tickets. */
  readonly clash: ClashKind | null;
  readonly changes: Listing<FileChangeProps>;
}

export interface DependenciesPageProps {
  readonly links: PageLinks;
  /** The epics that wait for each other; null where none does. */
  readonly epics: GraphProps | null;
  readonly phases: Listing<PhaseProps>;
  readonly ready: Listing<ReadyTicketProps>;
  readonly bottlenecks: Listing<BottleneckProps>;
  readonly criticalPath: CriticalPathProps;
  readonly chains: Listing<ChainProps>;
  readonly cycles: readonly CycleProps[];
  /** Open tickets that wait for a cycle to be broken, without being part of it. */
  readonly behindCycles: Listing<TicketLinkProps>;
  readonly clashes: Listing<SharedFileProps>;
  /** How many files two or more tickets change. */
  readonly sharedFiles: number;
  readonly oneSided: Listing<OneSidedProps>;
}

/** One page of the files that several tickets change. */
export interface FilesPageProps {
  readonly links: PageLinks;
  readonly files: readonly SharedFileProps[];
  /** Number of files before those of this page, and of all. */
  readonly before: number;
  readonly total: number;
  /** Which of the pages it is, from 1. */
  readonly page: number;
  readonly pages: readonly string[];
}
