import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Ticket} from '../core/model/ticket.js';
import {toBoard} from '../core/pages/board.js';
import {toBurnUpProps} from '../core/pages/burnUp.js';
import type {PageContext} from '../core/pages/cards.js';
import {toDependenciesPageProps} from '../core/pages/dependencies.js';
import {toDocumentPages} from '../core/pages/documentPages.js';
import {toEpicPageProps} from '../core/pages/epic.js';
import {toHealthPageProps} from '../core/pages/health.js';
import {toListPages} from '../core/pages/lists.js';
import {toOverviewPageProps} from '../core/pages/overview.js';
import type {ReadyTicketProps} from '../core/pages/props.js';
import {toReadyTickets} from '../core/pages/ready.js';
import {toFilesPages} from '../core/pages/sharedFiles.js';
import {toTicketPageProps} from '../core/pages/ticket.js';
import type {Progress} from '../io/progress.js';
import {readText} from '../io/sourceTree.js';
import type {Content} from './content.js';
import type {Routes} from './siteAddresses.js';

/** One page: its route, the component that draws it, and the data only it loads. */
interface Page {
  readonly path: string;
  readonly component: string;
  /** Name of the data file. */
  readonly name: string;
  readonly props: () => unknown;
  /** Path of the file the page is made from, relative to the root. */
  readonly source?: string;
}

/** Writes the data of every page and adds its route. */
export async function addRoutes(
  loaded: Content,
  context: PageContext,
  routes: Routes,
  siteDir: string,
  {createData, addRoute}: PluginContentLoadedActions,
  progress: Progress,
): Promise<void> {
  const add = async (page: Page): Promise<void> => {
    const data = await createData(`${page.name}.json`, JSON.stringify(page.props()));
    const source = page.source && path.join(loaded.project.root, page.source);
    addRoute({
      path: page.path,
      component: page.component,
      exact: true,
      modules: {data},
      ...(source && {metadata: {sourceFilePath: path.relative(siteDir, source)}}),
    });
  };
  const pages = [
    ...listPages(loaded, context, routes),
    ...listTicketPages(loaded, context, routes),
  ];
  const stage = progress.begin('Writing', pages.length, 'pages');
  // Each page's props are made when it is its turn and let go once written: all texts at once
  // would not fit into memory for a large backlog.
  for (const group of inGroups(pages, 32)) {
    await Promise.all(group.map(add));
    stage.advance(group.length);
  }
  stage.end();
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

function listTicketPages(
  {project, tree, backlog}: Content,
  context: PageContext,
  routes: Routes,
): Page[] {
  return backlog.tickets.map((joined) => ({
    path: routes.ticket(joined),
    component: '@theme/TicketPage',
    name: `ticket-${joined.slug}`,
    source: joined.ticket.path,
    props: () => {
      const text = readText(tree, joined.ticket.path) ?? '';
      return toTicketPageProps(context, joined, text, project.readOptions);
    },
  }));
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size));
  return groups;
}
