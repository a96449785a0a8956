import type {Ticket} from '../core/model/ticket.js';
import type {Archive} from '../core/pages/archives.js';
import {toBoard} from '../core/pages/board.js';
import {toBurnUpProps} from '../core/pages/burnUp.js';
import type {PageContext} from '../core/pages/cards.js';
import {toDependenciesPageProps} from '../core/pages/dependencies.js';
import {toDocumentPages} from '../core/pages/documentPages.js';
import {toEpicPageProps} from '../core/pages/epic.js';
import {toHealthPageProps} from '../core/pages/health.js';
import {toListPages} from '../core/pages/lists.js';
import {toOverviewPageProps} from '../core/pages/overview.js';
import {toFilesPages} from '../core/pages/sharedFiles.js';
import {readText} from '../io/sourceTree.js';
import type {Content} from './content.js';
import type {Page} from './page.js';
import type {Routes} from './siteAddresses.js';
import {listTicketPages} from './ticketPages.js';

/** What the pages of a site are made from, and where they are. */
export interface SiteContent {
  readonly loaded: Content;
  readonly context: PageContext;
  readonly archives: readonly Archive[];
  readonly routes: Routes;
}

/** All pages of a site. The data of each is made when it is asked for. */
export function listSitePages({loaded, context, archives, routes}: SiteContent): Page[] {
  return [
    ...listPages(loaded, context, routes),
    ...listTicketPages(loaded, context, routes, archives),
  ];
}

function listPages(loaded: Content, context: PageContext, routes: Routes): Page[] {
  return [
    {
      path: routes.overview,
      component: '@theme/TicketsOverviewPage',
      name: 'overview',
      props: () => toOverviewPageProps(context),
    },
    {
      path: routes.page('board'),
      component: '@theme/TicketBoardPage',
      name: 'board',
      props: () => ({
        links: context.site.links,
        board: toBoard(context, context.backlog.tickets, true),
      }),
    },
    ...numbered('list', '@theme/TicketListPage', (page) => routes.list(page), toListPages(context)),
    {
      path: routes.page('dependencies'),
      component: '@theme/TicketDependenciesPage',
      name: 'dependencies',
      props: () => toDependenciesPageProps(context),
    },
    ...numbered(
      'files',
      '@theme/TicketFilesPage',
      (page) => routes.files(page),
      toFilesPages(context),
    ),
    ...numbered(
      'documents',
      '@theme/TicketDocumentsPage',
      (page) => routes.documents(page),
      toDocumentPages(context, documentKinds(loaded)),
    ),
    {
      path: routes.page('health'),
      component: '@theme/TicketHealthPage',
      name: 'health',
      props: () => toHealthPageProps(context, loaded.reading, loaded.silenced),
    },
    ...listEpicPages(loaded, context, routes),
  ];
}

/** Pages of one kind, counted from 1. */
function numbered(
  kind: string,
  component: string,
  routeOf: (page: number) => string,
  pages: readonly Page['props'][],
): Page[] {
  return pages.map((props, index) => ({
    path: routeOf(index + 1),
    component,
    name: `${kind}-${String(index + 1)}`,
    props,
  }));
}

function listEpicPages(
  {tree, burnUps, project}: Content,
  context: PageContext,
  routes: Routes,
): Page[] {
  const textOf = (file: Ticket | null): string | null => file && readText(tree, file.path);
  return context.backlog.epics.map((epic) => ({
    path: routes.epic(epic),
    component: '@theme/EpicPage',
    name: `epic-${epic.slug}`,
    ...(epic.file && {source: epic.file.path}),
    props: () => {
      const burnUp = toBurnUpProps(burnUps, epic.id);
      return toEpicPageProps(context, epic, textOf(epic.file), project.readOptions, burnUp);
    },
  }));
}

/** The kinds of documents in the order in which the options name them. */
function documentKinds({project}: Content): string[] {
  return [...new Set(project.options.documents.map(({kind}) => kind))];
}
