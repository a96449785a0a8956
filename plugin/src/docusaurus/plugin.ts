import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Backlog} from '../core/model/backlog.js';
import {findArchives} from '../core/pages/archives.js';
import {toPageContext} from '../core/pages/cards.js';
import {toHoverCards} from '../core/pages/hoverCards.js';
import type {Site} from '../core/pages/site.js';
import {pluginName} from '../core/setup/pluginName.js';
import {baselineFileOf} from '../io/baselineFile.js';
import {loadCached} from '../io/loadCached.js';
import {createExternalLoader} from '../io/loadExternals.js';
import {processProgress} from '../io/progress.js';
import {resolveProject} from '../io/project.js';
import type {Project} from '../io/project.js';
import {cacheOf} from '../io/reading/projectCache.js';
import type {ResolvedOptions} from '../options.js';
import {createBuiltPages} from './build/builtPages.js';
import {readCodeTranslations} from './codeTranslations.js';
import {createContent} from './content.js';
import type {Content} from './content.js';
import {toDocsAddresses} from './docsAddresses.js';
import {findDocsPages} from './docsPages.js';
import {writeGenerated} from './generatedFiles.js';
import {toPrismStyles} from './prismStyles.js';
import type {PageHost} from './pageHost.js';
import {pageFilesOf, publish} from './publish.js';
import type {PageFiles} from './publish.js';
import {writeRedirects} from './redirects.js';
import type {RedirectSettings} from './redirects.js';
import {reportDiagnostics} from './reportDiagnostics.js';
import {toAddresses, toRoutes, toSite} from './siteAddresses.js';
import type {SiteSettings} from './siteAddresses.js';
import {listSitePages} from './sitePages.js';
import {createServedPages} from './start/servedPages.js';
import {takeTurns, turnsOfSite} from './start/takeTurns.js';
import {pathsToWatch, watchProject} from './start/watchProject.js';
import {warn} from './warn.js';
import {writeOutputs} from './writeOutputs.js';

/** Puts the remark plugins of docs pages into a bundler's configuration. */
export type InstallRemark = (
  config: {readonly module?: {readonly rules?: unknown} | undefined},
  dependencies: readonly string[],
) => void;

/** The plugin, whose loads take turns with all others of the site that is served. */
export function createPlugin(
  context: LoadContext,
  options: ResolvedOptions,
  installRemark: InstallRemark,
): Plugin<Content> {
  const building = process.env['NODE_ENV'] === 'production';
  const plugin = createLifecycle(context, options, installRemark, building);
  return building ? plugin : takeTurns(plugin, options.id, turnsOfSite());
}

/** The lifecycle of the plugin, in the order Docusaurus calls it. */
function createLifecycle(
  context: LoadContext,
  options: ResolvedOptions,
  installRemark: InstallRemark,
  building: boolean,
): Plugin<Content> {
  const {siteDir, i18n} = context;
  const project = resolveProject(siteDir, options);
  const settings = toSettings(context, building);
  // Under `start` each change loads all content again.
  const cache = cacheOf(project);
  const toContent = createContent(project, siteDir);
  const progress = processProgress();
  const onInvalid = options.onInvalidTickets ?? (building ? 'throw' : 'warn');
  const files = pageFilesOf(context.generatedFilesDir, options.id);
  const loadExternals = createExternalLoader(project, warn);
  const host = building
    ? createBuiltPages(context, pluginName, options.id, progress)
    : serve(context, project, files);
  let site: Site | null = null;
  return {
    name: pluginName,

    async loadContent() {
      const loaded = await loadCached(await loadExternals(), cache, progress);
      reportDiagnostics(loaded, onInvalid);
      return toContent(loaded);
    },

    // Which page shows a document is known only once all plugins have loaded, so routes are added
    // here and not in contentLoaded.
    async allContentLoaded({allContent, actions}) {
      const loaded = allContent[pluginName]?.[options.id] as Content;
      const pages = findDocsPages(allContent, siteDir, project.root);
      const {backlog, diagnostics, severities} = loaded;
      const archives = findArchives(backlog, options.ticketPages);
      site = toSite(project, settings, toDocsAddresses(pages, backlog), archives);
      const layOut = await host.layOutFor(backlog);
      const page = toPageContext(backlog, diagnostics, site, options.columns, layOut, host.render);
      const routes = toRoutes(settings, options.routeBasePath);
      const content = {loaded, context: page, archives, routes};
      const sitePages = listSitePages(content);
      // Before any file is written: that sets the bundler off.
      await host.show(sitePages);
      writeClientFiles(context, options.id, backlog);
      publish({project, context: page, pages, files, onInvalid, severities, building});
      await host.addRoutes(sitePages, content, actions);
    },

    configureWebpack(config, isServer) {
      installRemark(config, [files.factsFile]);
      return host.configuration(isServer);
    },

    postBuild({outDir, content: {backlog}}) {
      const folder = path.join(outDir, options.routeBasePath);
      host.publish(outDir);
      if (!site) return Promise.resolve();
      writeOutputs(folder, backlog, toAddresses(site));
      writeRedirects(folder, findArchives(backlog, options.ticketPages), site, settings);
      return Promise.resolve();
    },

    getThemePath: () => folderOf('../theme'),
    getTypeScriptThemePath: () => folderOf('../../src/theme'),
    getDefaultCodeTranslationMessages: () => readCodeTranslations(i18n.currentLocale),
    getPathsToWatch: () => listWatched(project, files.signalFile),
  };
}

function serve(context: LoadContext, project: Project, {signalFile}: PageFiles): PageHost {
  return createServedPages(context, project.options.id, () => {
    watchProject(project, signalFile, context.generatedFilesDir, turnsOfSite());
  });
}

function toSettings(
  {baseUrl, siteConfig: {url, trailingSlash}}: LoadContext,
  building: boolean,
): SiteSettings & RedirectSettings {
  return {baseUrl, siteUrl: url, trailingSlash, building};
}

/** What Docusaurus is to watch; a file of `signal` stands for tickets and documents. */
function listWatched(project: Project, signal: string): string[] {
  return [
    // Docusaurus looks for labels in what is watched, and in compiled JSX it finds none.
    folderOf('../../src/theme'),
    folderOf('../../src/client'),
    baselineFileOf(project).file,
    ...project.externalSources.flatMap(({place}) => ('file' in place ? [place.file] : [])),
    ...pathsToWatch(project, signal),
  ];
}

function folderOf(place: string): string {
  return fileURLToPath(new URL(place, import.meta.url));
}

/** What client code imports, and no route loads. */
function writeClientFiles(
  {generatedFilesDir, siteConfig}: LoadContext,
  id: string,
  backlog: Backlog,
): void {
  writePrismStyles(generatedFilesDir, siteConfig.themeConfig);
  writeHoverCards(generatedFilesDir, id, backlog);
}

/** One file for all instances, since they share the site's themes. */
function writePrismStyles(generatedFilesDir: string, themeConfig: unknown): void {
  writeGenerated(path.join(generatedFilesDir, pluginName, 'prism.css'), toPrismStyles(themeConfig));
}

/** No data of a route, since each page would fetch it then. client/hoverCards.ts imports it. */
function writeHoverCards(generatedFilesDir: string, id: string, backlog: Backlog): void {
  const file = path.join(generatedFilesDir, `${pluginName}-cards`, `${id}.json`);
  writeGenerated(file, JSON.stringify(toHoverCards(backlog)));
}
