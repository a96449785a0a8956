import type {LoadContext, PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {inGroups} from '../../core/pages/groups.js';
import {renderAnew} from '../../core/render/renderMemory.js';
import type {Progress} from '../../io/progress.js';
import {createLayouts} from '../layouts.js';
import type {Page} from '../page.js';
import type {PageHost} from '../pageHost.js';
import {groupRoutes} from '../routeGroups.js';
import {toRoute} from '../toRoute.js';
import {createDataFiles} from './dataFiles.js';
import type {DataFiles} from './dataFiles.js';

/** Builds pages into files. */
export function createBuiltPages(
  context: LoadContext,
  pluginName: string,
  id: string,
  progress: Progress,
): PageHost {
  const {siteDir, baseUrl} = context;
  const dataFiles = createDataFiles(context, pluginName, id);
  return {
    render: renderAnew,
    layOutFor: createLayouts(siteDir, id, progress),
    show: () => Promise.resolve(),
    async addRoutes(pages, {loaded}, actions) {
      const stage = progress.begin('Writing', pages.length, 'pages');
      const routes: RouteConfig[] = [];
      const add = async (page: Page): Promise<void> => {
        const modules = {data: await createData(page, dataFiles, actions)};
        const {component} = page;
        routes.push(toRoute(page, {component, modules}, loaded.project.root, siteDir));
      };
      // Each page's props are made when it is its turn and let go once written: all texts at once
      // would not fit into memory for a large backlog.
      for (const group of inGroups(pages, 32)) {
        await Promise.all(group.map(add));
        stage.advance(group.length);
      }
      stage.end();
      for (const route of groupRoutes(routes, baseUrl)) actions.addRoute(route);
    },
    configuration: (isServer) => dataFiles?.configuration(isServer) ?? {},
    publish: (outDir) => dataFiles?.publish(outDir),
  };
}

/** Writes the data file of a page; returns its path. */
async function createData(
  {name, props, path: route, isOfTickets = false}: Page,
  dataFiles: DataFiles | null,
  actions: PluginContentLoadedActions,
): Promise<string> {
  const isApart = dataFiles && isOfTickets;
  const text = isApart ? await dataFiles.write(route, props()) : JSON.stringify(props());
  return actions.createData(`${name}.json`, text);
}
