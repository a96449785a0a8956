import type {PageLinks} from './props.js';

/** Addresses of the site, base URL included, as the pages link to them. */
export interface Site {
  readonly links: PageLinks;
  /** Where a ticket is shown, or a heading of its text. */
  ticketUrl(slug: string, anchor?: string | null): string;
  /** A page of the list of all tickets, from 1. */
  listUrl(page: number): string;
  /** A page of the files that several tickets change, from 1. */
  filesUrl(page: number): string;
  /** A page of the documents, from 1. */
  documentsUrl(page: number): string;
  epicUrl(slug: string): string;
  /** The archive pages of an epic; empty where its tickets have pages of their own. */
  archiveUrls(epicSlug: string): readonly string[];
  /** The page of a file of the repository, or where its text can be seen; null where nowhere. */
  fileUrl(path: string, anchor: string | null): string | null;
  /** Where a file can be edited; null where nowhere. */
  editUrl(path: string): string | null;
}
