import {buildBacklog} from '../../plugin/lib/core/backlog/buildBacklog.js';
import type {Document} from '../../plugin/lib/core/model/document.js';
import type {ExternalBacklog} from '../../plugin/lib/core/model/external.js';
import {findArchives} from '../../plugin/lib/core/pages/archives.js';
import {toPageContext} from '../../plugin/lib/core/pages/cards.js';
import type {PageContext} from '../../plugin/lib/core/pages/cards.js';
import {toTicketUrls} from '../../plugin/lib/core/pages/ticketUrls.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import type {PluginOptions} from '../../plugin/lib/options.js';
import {readText} from './ticketFile.js';

/** Addresses of a site whose tickets are at `/t`. */
export const pageLinks = {
  overview: '/t',
  board: '/t/board',
  list: '/t/list',
  dependencies: '/t/dependencies',
  files: '/t/files',
  documents: '/t/documents',
  health: '/t/health',
  json: null,
};

/** What pages are made from, of these files and documents; addresses are short and plain. */
export function contextOf(
  texts: readonly string[],
  documents: readonly Document[] = [],
  options: PluginOptions = {},
  externals: readonly ExternalBacklog[] = [],
): PageContext {
  const paths = documents.map(({path}) => path);
  const backlog = buildBacklog({
    tickets: texts.map((text, index) => readText(text, `tickets/file${String(index)}.md`)),
    files: new Set(paths),
    documents: new Map(documents.map((document) => [document.path, document])),
    externals,
  });
  const {columns, ticketPages} = resolveOptions(options);
  const site = {
    links: pageLinks,
    listUrl: (page: number) => `/t/list/${String(page)}`,
    filesUrl: (page: number) => `/t/files/${String(page)}`,
    documentsUrl: (page: number) => `/t/documents/${String(page)}`,
    ...toTicketUrls(findArchives(backlog, ticketPages), (route) => `/t/${route}`),
    epicUrl: (slug: string) => `/t/epics/${slug}`,
    fileUrl: (path: string) => `/${path}`,
    editUrl: () => null,
  };
  return toPageContext(backlog, [], site, columns);
}
