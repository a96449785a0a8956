import {existsSync} from 'node:fs';
import path from 'node:path';
import {defaultIdPattern, matchId} from '../core/read/ticketIds.js';
import {firstTicket} from '../core/setup/firstTicket.js';
import {addDependency} from '../core/setup/packageJson.js';
import {pluginName} from '../core/setup/pluginName.js';
import {findFiles} from '../io/findFiles.js';
import {findRoot, isFolder, toRootPath} from '../io/project.js';
import type {Rewriting} from '../io/rewriteFile.js';
import {readTextFile} from '../io/textFiles.js';
import {readVersion} from '../io/version.js';
import {UsageError} from './command.js';
import {commandsFor} from './packageManager.js';

/** A file that is to be written; one that is not there yet has no text before. */
export interface PlannedFile extends Rewriting {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly what: string;
}

/** All that setting up a site comes to. */
export interface InitPlan {
  readonly root: string;
  /** In the order they are written; empty where the plugin is set up already. */
  readonly files: readonly PlannedFile[];
  readonly next: readonly {command: string; what: string}[];
}

/**
 * Finds out what is to be written so that a site has the plugin.
 *
 * @throws {UsageError} where the configuration has no certain place for it, or an option does not fit
 */
export async function planInit(
  configFile: string,
  options: Readonly<Record<string, unknown>>,
  cwd: string,
): Promise<InitPlan> {
  const siteDir = path.dirname(configFile);
  const root = findRoot(siteDir);
  const ticketsDir = ticketsFolder(siteDir, root, options['path'], cwd);
  const config = await planConfig(root, configFile, ticketsDir);
  if (config === null) return {root, files: [], next: []};
  const first = planFirstTicket(root, ticketsDir, options['ticketId']);
  const dependency = planDependency(root, siteDir);
  const files = [first, dependency, config].flatMap((it) => it ?? []);
  return {root, files, next: commandsFor(siteDir, root, dependency !== null, first !== null)};
}

/** The folder that is named, or is there, or is to be made: beside the code rather than in the site. */
function ticketsFolder(siteDir: string, root: string, named: unknown, cwd: string): string {
  const known = [siteDir, root].map((folder) => path.join(folder, 'tickets'));
  const chosen =
    typeof named === 'string'
      ? path.resolve(cwd, named)
      : (known.find(isFolder) ?? path.join(root, 'tickets'));
  if (!toRootPath(root, chosen).startsWith('..')) return chosen;
  throw new UsageError(`--path: ${chosen} lies outside the repository ${root}`);
}

/** Null where the plugin is there already. The parser is loaded for this command alone. */
async function planConfig(
  root: string,
  file: string,
  ticketsDir: string,
): Promise<PlannedFile | null> {
  const {addPlugin} = await import('../core/setup/siteConfig.js');
  const before = textOf(root, file);
  const option = toRootPath(path.dirname(file), ticketsDir);
  const added = addPlugin(before, option === 'tickets' ? null : option);
  if (added === 'present') return null;
  const name = toRootPath(root, file);
  if (added) {
    const what = added.hasLink ? 'the plugin, and a link in the navigation bar' : 'the plugin';
    return {path: name, before, after: added.text, what};
  }
  throw new UsageError(
    `init: ${name} has no list of plugins that is certain to be the right one; add this to it by hand, and call again: plugins: [['${pluginName}', {path: '${option}'}]]`,
  );
}

/** Null where the package is a dependency already, or the site has no `package.json`. */
function planDependency(root: string, siteDir: string): PlannedFile | null {
  const file = path.join(siteDir, 'package.json');
  if (!existsSync(file)) return null;
  const before = textOf(root, file);
  const version = readVersion();
  const added = addDependency(before, version);
  const name = toRootPath(root, file);
  if (added === null) throw new UsageError(`init: ${name} is no valid JSON`);
  if (added === 'present') return null;
  return {path: name, before, after: added.text, what: `the dependency, at ^${version}`};
}

/** Null where there are tickets. */
function planFirstTicket(root: string, ticketsDir: string, named: unknown): PlannedFile | null {
  if (isFolder(ticketsDir) && findFiles(ticketsDir, ['**/*.md']).length > 0) return null;
  const id = typeof named === 'string' ? named : 'TICKET-1';
  if (matchId(id, 0, {idPattern: defaultIdPattern})?.id !== id || /[\\/]/.test(id)) {
    throw new UsageError(`--ticket-id: expected an id such as \`PAY-1\`, found \`${id}\``);
  }
  const file = toRootPath(root, path.join(ticketsDir, `${id}.md`));
  return {path: file, before: '', after: firstTicket(id), what: 'a first ticket'};
}

function textOf(root: string, file: string): string {
  const read = readTextFile(root, file);
  if ('text' in read) return read.text;
  throw new UsageError(`init: ${toRootPath(root, file)} cannot be read: ${read.reason}`);
}
