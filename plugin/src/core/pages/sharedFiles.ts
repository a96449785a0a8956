import {rememberFor} from '../model/memo.js';
import type {Backlog} from '../model/backlog.js';
import {countSharedFiles, findSharedFiles} from '../plan/sharedFiles.js';
import type {SharedFile} from '../plan/sharedFiles.js';
import type {PageContext} from './cards.js';
import {kindOf, kinds, mostOfFile, ticketsOf, toChange} from './clashes.js';
import {toListing} from './listing.js';
import type {FilesPageProps, SharedFileProps} from './planProps.js';

/** So many files load and are searched quickly; more go to further pages. */
const pageSize = 500;

/** Props of each page of the files that several tickets change. There is one page at least. */
export function toFilesPages(context: PageContext): (() => FilesPageProps)[] {
  const {backlog, site} = context;
  const total = countSharedFiles(backlog);
  const count = Math.max(1, Math.ceil(total / pageSize));
  const pages = Array.from({length: count}, (_, index) => site.filesUrl(index + 1));
  return pages.map((_, index) => () => ({
    links: site.links,
    files: findSharedFiles(backlog)
      .slice(index * pageSize, (index + 1) * pageSize)
      .map((file) => toSharedFile(context, file)),
    before: index * pageSize,
    total,
    page: index + 1,
    pages,
  }));
}

/** Where a file stands among those that several tickets change; nothing for any other. */
export function toSharedUrl(
  {backlog, site}: PageContext,
  path: string,
): {readonly sharedUrl?: string} {
  const position = positionsOf(backlog).get(path);
  if (position === undefined) return {};
  const url = site.filesUrl(Math.floor(position / pageSize) + 1);
  return {sharedUrl: `${url}?q=${encodeURIComponent(path)}`};
}

const positionsOf = rememberFor(
  (backlog: Backlog): ReadonlyMap<string, number> =>
    new Map(findSharedFiles(backlog).map(({path}, index) => [path, index])),
);

function toSharedFile(context: PageContext, {path, changes, clashes}: SharedFile): SharedFileProps {
  const clashing = ticketsOf(clashes);
  const found = clashes.map(kindOf);
  return {
    path,
    url: context.site.fileUrl(path, null),
    clash: kinds.find((kind) => found.includes(kind)) ?? null,
    changes: toListing(changes, mostOfFile, (change) => ({
      ...toChange(context, change),
      ...(clashing.has(change.ticket) && {isClashing: true as const}),
    })),
  };
}
