import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Ticket} from '../core/model/ticket.js';
import type {Archive} from '../core/pages/archives.js';
import {toBoard} from '../core/pages/board.js';
import {toBurnUpProps} from '../core/pages/burnUp.js';
import type {PageContext} from '../core/pages/cards.js';
import {toDependenciesPageProps} from '../core/pages/dependencies.js';
import {toDocumentPages} from '../core/pages/documentPages.js';
import {toEpicPageProps} from '../core/pages/epic.js';
import {inGroups} from '../core/pages/groups.js';
import {toHealthPageProps} from '../core/pages/health.js';
import {toListPages} from '../core/pages/lists.js';
import {toOverviewPageProps} from '../core/pages/overview.js';
import type {ReadyTicketProps} from '../core/pages/props.js';
import {toReadyTickets} from '../core/pages/ready.js';
import {toFilesPages} from '../core/pages/sharedFiles.js';
import type {Progress} from '../io/progress.js';
import {readText} from '../io/sourceTree.js';
import type {Content} from './content.js';
import type {DataFiles} from './dataFiles.js';
import type {Page} from './page.js';
import {addRedirectRoutes} from './redirects.js';
import type {Routes} from './siteAddresses.js';
import {listTicketPages} from './ticketPages.js';

/** What the pages of a site are made from, and where they are. */
export interface SitePages {
  readonly loaded: Content;
  readonly context: PageContext;
  readonly archives: readonly Archive[];
  readonly routes: Routes;
  readonly siteDir: string;
  /** Whether files are built, or pages served as they change. */
  readonly building: boolean;
  /** Null where the data of all pages goes to the bundler as it is. */
  readonly dataFiles: DataFiles | null;
}

/** Writes the data of every page and adds its route. */
export async function addRoutes(
  {loaded, context, archives, routes, siteDir, building, dataFiles}: SitePages,
  actions: PluginContentLoadedActions,
  progress: Progress,
): Promise<void> {
  const add = async (page: Page): Promise<void> => {
    const data = await createData(page, dataFiles, actions);
    const source = page.source && path.join(loaded.project.root, page.source);
    actions.addRoute({
      path: page.path,
      component: page.component,
      exact: true,
      modules: {data},
      ...(source && {metadata: {sourceFilePath: path.relative(siteDir, source)}}),
    });
  };
  const pages = [
    ...listPages(loaded, context, routes),
    ...listTicketPages(loaded, context, routes, archives),
  ];
  const stage = progress.begin('Writing', pages.length, 'pages');
  // Each page's props are made when it is its turn and let go once written: all texts at once
  // would not fit into memory for a large backlog.
  for (const group of inGroups(pages, 32)) {
    await Promise.all(group.map(add));
    stage.advance(group.length);
  }
  stage.end();
  if (!building) await addRedirectRoutes(archives, context.site, routes, actions);
}

/** Writes the data file of a page; returns its path. */
async function createData(
  {name, path: route, props, isOfTickets = false}: Page,
  dataFiles: DataFiles | null,
  actions: PluginContentLoadedActions,
): Promise<string> {
  const isApart = dataFiles && isOfTickets;
  const text = isApart ? await dataFiles.write(route, props()) : JSON.stringify(props());
  return actions.createData(`${name}.json`, text);
}

function listPages(loaded: Content, context: PageContext, routes: Routes): Page[] {
  const ready = toReadyTickets(context);
  return [
    {
      path: routes.overview,
      component: '@theme/TicketsOverviewPage',
      name: 'overview',
      props: () => toOverviewPageProps(context, ready),
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
    ...toListPages(context).map((props, index) => ({
      path: routes.list(index + 1),
      component: '@theme/TicketListPage',
      name: `list-${String(index + 1)}`,
      props,
    })),
    {
      path: routes.page('dependencies'),
      component: '@theme/TicketDependenciesPage',
      name: 'dependencies',
      props: () => toDependenciesPageProps(context, ready),
    },
    ...toFilesPages(context).map((props, index) => ({
      path: routes.files(index + 1),
      component: '@theme/TicketFilesPage',
      name: `files-${String(index + 1)}`,
      props,
    })),
    ...toDocumentPages(context, documentKinds(loaded)).map((props, index) => ({
      path: routes.documents(index + 1),
      component: '@theme/TicketDocumentsPage',
      name: `documents-${String(index + 1)}`,
      props,
    })),
    {
      path: routes.page('health'),
      component: '@theme/TicketHealthPage',
      name: 'health',
      props: () => toHealthPageProps(context, loaded.reading),
    },
    ...listEpicPages(loaded, context, routes, ready),
  ];
}

function listEpicPages(
  {tree, burnUps, project}: Content,
  context: PageContext,
  routes: Routes,
  ready: readonly ReadyTicketProps[],
): Page[] {
  const textOf = (file: Ticket | null): string | null => file && readText(tree, file.path);
  return context.backlog.epics.map((epic) => ({
    path: routes.epic(epic),
    component: '@theme/EpicPage',
    name: `epic-${epic.slug}`,
    ...(epic.file && {source: epic.file.path}),
    props: () => {
      const burnUp = toBurnUpProps(burnUps, epic.id);
      return toEpicPageProps(context, epic, ready, textOf(epic.file), project.readOptions, burnUp);
    },
  }));
}

/** The kinds of documents in the order in which the options name them. */
function documentKinds({project}: Content): string[] {
  return [...new Set(project.options.documents.map(({kind}) => kind))];
}
