import type {BurnUpDay} from '../history/burnUp.js';
import type {MissingHistory} from '../history/missingHistory.js';
import type {Progress} from '../model/status.js';
import type {BodyPart} from '../render/body.js';
import type {BoardProps, EpicNameProps, StateCounts} from './boardProps.js';
import type {GraphProps} from './graphProps.js';
import type {
  DocumentLinkProps,
  FindingProps,
  PageLinks,
  ReadyTicketProps,
  TicketCardProps,
  TicketLinkProps,
} from './props.js';

/** An epic where it is only mentioned. */
export interface EpicLinkProps extends EpicNameProps {
  readonly url: string;
}

export interface EpicSummaryProps extends EpicLinkProps {
  readonly points: Progress;
  readonly tickets: Progress;
  readonly counts: StateCounts;
}

export interface EpicPageProps {
  readonly links: PageLinks;
  readonly epic: EpicSummaryProps;
  /** The page with the texts of its tickets, where they have no pages of their own; else null. */
  readonly archiveUrl: string | null;
  /** Null where the site does not show it. */
  readonly burnUp: BurnUpProps | null;
  /** The text of the file that describes the epic; empty where there is none. */
  readonly body: readonly BodyPart[];
  /** What product requirements say of the goal, where the epic has no file of its own. */
  readonly goal: GoalProps | null;
  readonly editUrl: string | null;
  /** Null where no ticket of it depends on any other. */
  readonly graph: GraphProps | null;
  readonly board: BoardProps;
  readonly ready: readonly ReadyTicketProps[];
  /** Tickets that wait, each with its open blockers. */
  readonly blocked: readonly {
    readonly ticket: TicketLinkProps;
    readonly blockers: readonly BlockerProps[];
  }[];
  readonly documents: readonly DocumentLinkProps[];
  readonly findings: readonly FindingProps[];
}

/** The days on which an epic changed, oldest first; or why they are not known. */
export type BurnUpProps =
  {readonly days: readonly BurnUpDay[]} | {readonly missing: MissingHistory};

export interface GoalProps {
  /** Paragraphs, or the items of a list. */
  readonly texts: readonly string[];
  readonly title: string;
  readonly url: string | null;
}

export interface BlockerProps extends TicketLinkProps {
  /** The other epic it belongs to; null for one of the same epic, and for one without. */
  readonly epicId: string | null;
}

export interface OverviewPageProps {
  readonly links: PageLinks;
  readonly tickets: Progress;
  readonly points: Progress;
  readonly counts: StateCounts;
  readonly epics: readonly EpicSummaryProps[];
  /** Tickets that name no epic: the first of them, and how many there are. */
  readonly withoutEpic: {readonly tickets: readonly TicketCardProps[]; readonly count: number};
  /** Ready tickets, those that unblock most open points first: the first of them, and how many. */
  readonly ready: {readonly tickets: readonly ReadyTicketProps[]; readonly count: number};
  readonly findings: {readonly errors: number; readonly warnings: number; readonly infos: number};
}
