import type {BacklogTicket} from '../model/backlog.js';
import type {ReadOptions} from '../read/readOptions.js';
import type {TocEntry} from '../render/body.js';
import {escapeHtml} from '../render/escape.js';
import type {SourceFile} from '../source/sourceFile.js';
import type {Archive} from './archives.js';
import type {ArchivePageProps} from './archiveProps.js';
import type {PageContext} from './cards.js';
import {toArchivedTicketProps} from './ticket.js';

/** Gives the file that a ticket was read from. */
type SourceOf = (joined: BacklogTicket) => SourceFile;

/** Props of each page of an archive. They hold all texts of a page, so they are made one by one. */
export function toArchivePages(
  context: PageContext,
  {epic, pages}: Archive,
  sourceOf: SourceOf,
  read: ReadOptions,
): (() => ArchivePageProps)[] {
  const {id, name, slug} = epic;
  const {site} = context;
  const total = pages.reduce((sum, tickets) => sum + tickets.length, 0);
  return pages.map((tickets, index) => () => ({
    links: site.links,
    epic: {id, name, url: site.epicUrl(slug)},
    tickets: tickets.map((it) => toArchivedTicketProps(context, it, sourceOf(it), read)),
    toc: tickets.map(toTocEntry),
    before: pages.slice(0, index).reduce((sum, {length}) => sum + length, 0),
    total,
    page: index + 1,
    pages: site.archiveUrls(slug),
  }));
}

function toTocEntry({ticket: {id, title}, slug}: BacklogTicket): TocEntry {
  return {value: escapeHtml(`${id} ${title}`), id: slug, level: 2};
}
