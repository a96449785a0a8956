import type {Progress} from '../model/status.js';
import type {Listing} from './planProps.js';
import type {PageLinks, TicketLinkProps} from './props.js';

/** A document where it is only mentioned. */
export interface DocumentNameProps {
  readonly title: string;
  readonly url: string | null;
}

/** The status of a document, and what became of it. */
export interface DocumentStatusProps {
  readonly status: string | null;
  /** Whether it has not been superseded, rejected or deprecated. */
  readonly holds: boolean;
  /** What holds in its place. */
  readonly successor: DocumentNameProps | null;
  /** The document that says it supersedes this one, which does not say so itself. */
  readonly claimedBy: DocumentNameProps | null;
}

/** A document that another one refers to, or is referred to by. */
export interface LinkedDocumentProps extends DocumentNameProps {
  readonly kind: string | null;
  readonly holds: boolean;
}

/** What documents can be narrowed by beside their kind. */
export type DocumentState = 'unrealised' | 'open' | 'done' | 'dead' | 'rests-on-dead';

/** How much of what tickets do for a document or a section is done. Canceled tickets do not count. */
export interface CoverageProps {
  readonly tickets: Progress;
  readonly points: Progress;
}

export interface SectionCoverageProps extends CoverageProps {
  readonly title: string;
  readonly url: string | null;
  /** 1 below the title of the document, and so on. */
  readonly depth: number;
  readonly realisedBy: Listing<TicketLinkProps>;
  /** Whether no ticket is for it, for what it is part of or for a part of it. */
  readonly isUnrealised: boolean;
}

/** A row of the table of documents. */
export interface TracedDocumentProps extends DocumentNameProps, DocumentStatusProps, CoverageProps {
  readonly path: string;
  readonly kind: string | null;
  readonly states: readonly DocumentState[];
  /** Tickets of the documents that refer to it, beside its own. */
  readonly through: Progress;
  readonly linked: Listing<LinkedDocumentProps>;
  /** Tickets that name the document, and no section of it. */
  readonly whole: Listing<TicketLinkProps>;
  readonly sections: Listing<SectionCoverageProps>;
}

/** A document that no longer holds, with what still refers to it. */
export interface DeadDocumentProps {
  readonly document: DocumentNameProps;
  readonly status: DocumentStatusProps;
  /** Open tickets that rest on it. */
  readonly tickets: Listing<TicketLinkProps>;
  /** Documents that refer to it and not to what holds in its place. */
  readonly documents: Listing<DocumentNameProps>;
}

/** What is missing between documents and tickets. */
export interface DocumentGapsProps {
  readonly sections: Listing<{
    readonly document: DocumentNameProps;
    readonly section: DocumentNameProps;
  }>;
  /** Open tickets that rest on no document. */
  readonly tickets: Listing<TicketLinkProps>;
  readonly dead: Listing<DeadDocumentProps>;
}

/** One page of all documents. */
export interface DocumentsPageProps {
  readonly links: PageLinks;
  /** Documents of one kind after those of the other. */
  readonly documents: readonly TracedDocumentProps[];
  /** On the first page only. */
  readonly gaps: DocumentGapsProps | null;
  /** Number of documents before those of this page, and of all. */
  readonly before: number;
  readonly total: number;
  /** Which of the pages it is, from 1. */
  readonly page: number;
  readonly pages: readonly string[];
}
