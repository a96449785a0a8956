import path from 'node:path';
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
  const {siteDir, baseUrl, generatedFilesDir} = context;
  const dataFiles = createDataFiles(context, pluginName, id);
  return {
    render: renderAnew,
    layOutFor: createLayouts(siteDir, id, progress),
    show: () => Promise.resolve(),
    async addRoutes(pages, {loaded}, actions) {
      const stage = progress.begin('Writing', pages.length, 'pages');
      const routes: RouteConfig[] = [];
      const add = async (page: Page): Promise<void> => {
        const data = await createData(page, dataFiles, actions);
        const modules = {data: aliasOf(data, generatedFilesDir)};
        const {component} = page;
        routes.push(toRoute(page, {component, modules}, loaded.project.root, siteDir));
      };
      // Each page's props are made when it is its turn and let go once written: all texts at once
      // would not fit into memory for a large backlog.
      for (const group of inGroups(pages, 32)) {
        await Promise.all(group.map(add));
        stage.advance(group.length);
      }
      dataFiles?.close();
      stage.end();
      for (const route of groupRoutes(routes, baseUrl)) actions.addRoute(route);
    },
    configuration: (isServer) => dataFiles?.configuration(isServer) ?? {},
    publish: (outDir) => dataFiles?.publish(outDir),
  };
}

/** Writes the data file of a page; returns its path. */
function createData(
  {name, props, path: route, isOfTickets = false}: Page,
  dataFiles: DataFiles | null,
  actions: PluginContentLoadedActions,
): Promise<string> {
  const file = `${name}.json`;
  if (dataFiles && isOfTickets) return dataFiles.write(file, route, props());
  return actions.createData(file, JSON.stringify(props()));
}

/** A short name for a generated file: what each page of the site loads has the names of all modules. */
function aliasOf(file: string, generatedFilesDir: string): string {
  const relative = path.relative(generatedFilesDir, file);
  return path.posix.join('@generated', ...relative.split(path.sep));
}
