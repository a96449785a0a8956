import path from 'node:path';
import {listWords} from '../core/diagnostic/wording.js';
import {resolveProject} from '../io/project.js';
import {resolveOptions} from '../options.js';
import type {PluginOptions} from '../options.js';
import {UsageError} from './command.js';
import type {CommandOption} from './command.js';
import {findSiteConfig, readSiteConfig} from './siteConfig.js';
import type {ConfiguredPlugin} from './siteConfig.js';

type Options = Readonly<Record<string, unknown>>;

/** Options of every command that tell where the tickets are. */
export const projectOptions: readonly CommandOption[] = [
  {flags: '--config <file>', description: 'docusaurus.config file to take the options from'},
  {flags: '--id <id>', description: 'the one backlog to take of those of the site'},
  {flags: '--root <folder>', description: 'root of the repository, instead of a config file'},
  {flags: '--tickets <glob>', description: 'ticket files, relative to the root', repeatable: true},
  {flags: '--documents <kind=glob>', description: 'documents of a kind', repeatable: true},
  {flags: '--no-cache', description: 'read every ticket anew, and store nothing'},
];

/**
 * The backlogs a call is about: those of a site, or the one that the options describe.
 *
 * @throws {UsageError} for options that contradict each other, and for an id that no backlog has
 */
export async function findConfiguredPlugins(
  cwd: string,
  options: Options,
): Promise<ConfiguredPlugin[]> {
  const file = configFileOf(cwd, options);
  const id = options['id'];
  if (file !== null) return chosen(await readSiteConfig(file), id);
  if (id !== undefined) throw new UsageError('--id goes with a configuration of a site only');
  const root = path.resolve(cwd, typeof options['root'] === 'string' ? options['root'] : '.');
  const project = resolveProject(root, resolveOptions(optionsByHand(options)));
  return [{id: 'default', project, routePath: '/tickets'}];
}

function configFileOf(cwd: string, options: Options): string | null {
  const byHand = ['root', 'tickets', 'documents'].some((name) => options[name] !== undefined);
  const named = options['config'];
  if (typeof named !== 'string') return byHand ? null : findSiteConfig(cwd);
  if (byHand) throw new UsageError('--config goes without --root, --tickets and --documents');
  return path.resolve(cwd, named);
}

function chosen(plugins: ConfiguredPlugin[], id: unknown): ConfiguredPlugin[] {
  if (typeof id !== 'string') return plugins;
  const found = plugins.filter((plugin) => plugin.id === id);
  if (found.length > 0) return found;
  throw new UsageError(`--id: expected ${idsOf(plugins)}, found \`${id}\``);
}

/** Reports of several backlogs would overwrite each other, or make up no valid file together. */
export function severalBacklogs(option: string, plugins: readonly ConfiguredPlugin[]): UsageError {
  return new UsageError(
    `${option}: the site has several backlogs, and this is for one; choose it with --id, which may be ${idsOf(plugins)}`,
  );
}

function idsOf(plugins: readonly ConfiguredPlugin[]): string {
  return listWords(plugins.map(({id}) => `\`${id}\``));
}

function optionsByHand(options: Options): PluginOptions {
  const tickets = options['tickets'] as string[] | undefined;
  const documents = options['documents'] as string[] | undefined;
  return {
    root: '.',
    ...(tickets && {path: '.', include: tickets}),
    ...(documents && {documents: documents.map(toDocuments)}),
  };
}

function toDocuments(setting: string): {kind: string; include: string} {
  const at = setting.indexOf('=');
  if (at > 0) return {kind: setting.slice(0, at), include: setting.slice(at + 1)};
  throw new UsageError(`--documents: expected KIND=GLOB, found \`${setting}\``);
}
