import type {Place} from '../source/sourceFile.js';
import type {Document, DocumentHeading} from './document.js';
import type {DocumentReference} from './ticket.js';

/** What git's history tells about what tickets refer to, as far as it was asked. */
export interface GitFacts {
  /** Where files are now that tickets name and that are gone, by the path that is gone. */
  readonly renames: ReadonlyMap<string, FileRename>;
  /** What took the place of headings that are gone, by what `anchorKey` makes of document and anchor. */
  readonly headings: ReadonlyMap<string, HeadingRename>;
  /** Changes of what an open ticket refers to, made since the ticket last changed. */
  readonly changes: ReadonlyMap<DocumentReference, SectionChange>;
}

/** What is known where git was not asked. */
export const noGitFacts: GitFacts = {
  renames: new Map(),
  headings: new Map(),
  changes: new Map(),
};

/** A file that has another path now. */
export interface FileRename {
  readonly path: string;
  /** The document at that path; null for a file that is no Markdown. */
  readonly document: Document | null;
  /** Id of the commit that renamed it last; null where it is not committed yet. */
  readonly commit: string | null;
}

/** A heading that is gone, and the one that is there in its place. */
export interface HeadingRename {
  /** The text of the heading that is gone. */
  readonly was: string;
  readonly heading: DocumentHeading;
  /** Id of the commit in which it went; null where it is not committed yet. */
  readonly commit: string | null;
}

/** How a section or a whole document differs from what a ticket was written against. */
export interface SectionChange {
  /** Where the section or the document begins now. */
  readonly place: Place;
  /** Text of the heading, or title of the document. */
  readonly title: string;
  /**
   * Day of the version that the ticket was written against, with the commit where that day says too
   * little.
   */
  readonly before: string;
  /** The same of the ticket. */
  readonly ticketDate: string;
  /** The same of the present version; null where it is not committed yet. */
  readonly after: string | null;
  /** Lines of a unified diff without its head, the longest cut and the last left out. */
  readonly diff: readonly string[];
}

/** The first digits of a commit's id, as git prints them. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}

/** A document and an anchor as one text: `docs/x.md#old`. */
export function anchorKey(path: string, anchor: string): string {
  return `${path}#${anchor}`;
}
