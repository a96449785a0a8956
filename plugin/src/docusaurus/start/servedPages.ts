import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {LoadContext} from '@docusaurus/types';
import {createRenderMemory} from '../../core/render/renderMemory.js';
import {createLayoutsOnDemand} from '../layouts.js';
import type {PageHost} from '../pageHost.js';
import {toRedirectRoutes} from '../redirects.js';
import {groupRoutes} from '../routeGroups.js';
import {toRoute} from '../toRoute.js';
import {answerFor} from './pageRequests.js';
import type {Middleware} from './pageRequests.js';
import {pageServerOf} from './pageServer.js';
import type {PageServer} from './pageServer.js';
import {serveWholeFiles} from './wholeFiles.js';
import type {BundleServer} from './wholeFiles.js';

type SetUp = (middlewares: Middleware[], server: DevServer) => Middleware[];

/** The part of the development server that is of use here. */
interface DevServer extends BundleServer {
  readonly options: {readonly setupMiddlewares?: unknown};
}

const component = fileURLToPath(new URL('../../client/ServedPage.js', import.meta.url));

/**
 * Serves pages as they change: the data of a page is made when a browser asks the development server for
 * it.
 *
 * @param onStart is called when the development server starts; other commands of Docusaurus make the
 *   plugin as well
 */
export function createServedPages(
  {baseUrl, siteDir}: LoadContext,
  id: string,
  onStart: () => void,
): PageHost {
  const url = `${baseUrl}__tickets/${encodeURIComponent(id)}/`;
  const server = pageServerOf(`${siteDir}\0${id}`);
  return {
    render: createRenderMemory(),
    layOutFor: createLayoutsOnDemand(),
    show(pages) {
      server.show(pages);
      return untilAsked(server);
    },
    async addRoutes(pages, {loaded, context, archives, routes}, actions) {
      // One file for all: each module costs the bundler more than what it holds.
      const place = await actions.createData('served.json', JSON.stringify({url}));
      const shown = pages.map((page) => {
        const modules = {Page: page.component, place};
        return toRoute(page, {component, modules}, loaded.project.root, siteDir);
      });
      const redirects = await toRedirectRoutes(archives, context.site, routes, actions);
      for (const route of groupRoutes([...shown, ...redirects], baseUrl)) actions.addRoute(route);
    },
    configuration: () => ({
      devServer: {
        setupMiddlewares: toSetUp(() => {
          onStart();
          return answerFor(server, url);
        }),
      },
    }),
    publish: () => undefined,
  };
}

/** Gives browsers a moment to ask: what comes next, in Docusaurus and the bundler, takes a second. */
async function untilAsked(server: PageServer): Promise<void> {
  const end = performance.now() + 500;
  while (server.reads() < server.listeners() && performance.now() < end) await setTimeout(10);
}

/**
 * Puts a middleware in front of all others, since the bundler's own lets requests wait until it is done.
 *
 * webpack-merge makes one function of Docusaurus' and those of all plugins: each gets the same list, and
 * what they return is put one behind the other. Docusaurus' returns the list, so that there is nothing to add.
 */
function toSetUp(start: () => Middleware): SetUp {
  const setUp: SetUp = (middlewares, server) => {
    middlewares.unshift(start(), serveWholeFiles(server));
    return server.options.setupMiddlewares === setUp ? middlewares : [];
  };
  return setUp;
}
