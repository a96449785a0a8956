import {existsSync} from 'node:fs';
import path from 'node:path';
import {pluginNames} from '../core/setup/pluginName.js';
import {resolveOptions} from '../options.js';
import {ConfigurationError, resolveProject} from '../io/project.js';
import type {Project} from '../io/project.js';

/** The plugin as a site's configuration sets it up. */
export interface ConfiguredPlugin {
  /** The plugin's id, which tells several of them in a site apart. */
  readonly id: string;
  readonly project: Project;
  readonly routePath: string;
  /** The configuration it stands in, as an absolute path. */
  readonly configFile?: string;
}

const extensions = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'];

/** The configuration of the Docusaurus site in a folder or in its `website` folder; null without one. */
export function findSiteConfig(folder: string): string | null {
  for (const site of [folder, path.join(folder, 'website')]) {
    for (const extension of extensions) {
      const file = path.join(site, `docusaurus.config.${extension}`);
      if (existsSync(file)) return file;
    }
  }
  return null;
}

/**
 * Reads the options of every instance of the plugin from a site's configuration, without starting
 * Docusaurus.
 *
 * @throws {ConfigurationError} where the file cannot be loaded or does not name the plugin
 */
export async function readSiteConfig(file: string): Promise<ConfiguredPlugin[]> {
  const config = await loadConfig(file);
  const siteDir = path.dirname(file);
  const entries = listPlugins(config).filter(isOurs);
  if (entries.length === 0) {
    throw new ConfigurationError(
      `${file} does not name docusaurus-plugin-tickets in \`plugins\`; add it, or call with --tickets`,
    );
  }
  return entries.map((entry) => {
    const options = resolveOptions(Array.isArray(entry) ? entry[1] : {});
    const route = [asText(config['baseUrl']), options.routeBasePath].join('/');
    return {
      id: options.id,
      project: resolveProject(siteDir, options),
      configFile: file,
      routePath: `/${route}`.replace(/\/{2,}/g, '/').replace(/\/$/, ''),
    };
  });
}

type Config = Readonly<Record<string, unknown>>;

async function loadConfig(file: string): Promise<Config> {
  const {createJiti} = await import('jiti');
  try {
    const loaded: unknown = await createJiti(file, {moduleCache: false}).import(file, {
      default: true,
    });
    const config = typeof loaded === 'function' ? await (loaded as () => unknown)() : loaded;
    return (config ?? {}) as Config;
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be loaded: ${(error as Error).message}`);
  }
}

function listPlugins(config: Config): unknown[] {
  return Array.isArray(config['plugins']) ? config['plugins'] : [];
}

function isOurs(entry: unknown): boolean {
  const plugin: unknown = Array.isArray(entry) ? entry[0] : entry;
  if (typeof plugin === 'string') return pluginNames.includes(plugin);
  return typeof plugin === 'function' && plugin.name === 'ticketsPlugin';
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '/';
}
