import type {Status} from '../model/status.js';
import type {BodyPart, TocEntry} from '../render/body.js';
import type {DocumentStatusProps} from './documentsProps.js';
import type {EpicLinkProps} from './epicProps.js';
import type {GraphProps} from './graphProps.js';
import type {
  DependencyProps,
  FindingProps,
  PageLinks,
  TicketCardProps,
  TicketLinkProps,
} from './props.js';

/** A finding where its ticket is shown. */
export interface TicketFindingProps extends FindingProps {
  /** Unique on the page. */
  readonly anchor: string;
  /** Whether the text shows it where it occurs; else it stands above the text. */
  readonly inText: boolean;
}

/** A file a ticket changes. */
export interface TicketFileProps {
  readonly path: string;
  readonly action: 'create' | 'modify';
  /** Whether it should be there and is not. */
  readonly missing: boolean;
  /** Some of the other tickets that change it, open ones first. */
  readonly others: readonly TicketLinkProps[];
  /** How many further ones there are. */
  readonly more: number;
  /** Where all its tickets stand in their order, if there are others. */
  readonly sharedUrl?: string;
}

/** A document a ticket rests on. */
export interface TicketDocumentProps extends DocumentStatusProps {
  readonly kind: string | null;
  readonly title: string;
  /** Heading of the section that is meant. */
  readonly section: string | null;
  readonly url: string | null;
  /** What is written, where it leads to no document or to no section of it. */
  readonly missing: string | null;
}

/** All that is told of one ticket, on its own page or on one of several. */
export interface TicketDetailsProps {
  readonly card: TicketCardProps;
  /** Null for a ticket without one, and where the page is the epic's. */
  readonly epic: EpicLinkProps | null;
  readonly due: string | null;
  /** The ticket this one is part of, and those that are part of it. */
  readonly parent: TicketLinkProps | null;
  readonly children: readonly TicketLinkProps[];
  readonly blockedBy: readonly DependencyProps[];
  readonly blocks: readonly DependencyProps[];
  /** Tickets named as related that are in no other list of these. */
  readonly related: readonly TicketLinkProps[];
  readonly documents: readonly TicketDocumentProps[];
  /** The text; its marks are indexes of `files` and `findings`. */
  readonly body: readonly BodyPart[];
  readonly files: readonly TicketFileProps[];
  readonly findings: readonly TicketFindingProps[];
  readonly editUrl: string | null;
}

/** A ticket on a page of its own. */
export interface TicketPageProps extends TicketDetailsProps {
  readonly links: PageLinks;
  /** Null for a ticket without dependencies. */
  readonly graph: GraphProps | null;
  readonly toc: readonly TocEntry[];
  /** First words of the ticket, for search engines and previews. */
  readonly description: string;
}

/** What the cards beside links to tickets show: one file for all pages. */
export interface HoverCardsData {
  /** Names of the epics. */
  readonly epics: readonly string[];
  /** By the last part of a page's address. */
  readonly tickets: Readonly<Record<string, HoverCardRow>>;
}

/**
 * A status that the ticket does not write itself has no label, and the epic is an index. Rows of
 * tickets on the critical path are one longer.
 */
export type HoverCardRow = readonly [
  id: string,
  title: string,
  category: Status['category'],
  label: string | null,
  epic: number | null,
  points: number | null,
  isCritical?: true,
];
