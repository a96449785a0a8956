import path from 'node:path';
import {countWord} from '../core/diagnostic/wording.js';
import {isOpen} from '../core/model/status.js';
import {toContextIndex} from '../core/output/contextIndex.js';
import {toShowJson} from '../core/output/toShowJson.js';
import {contextMarker, toContextFiles} from '../core/report/contextMarkdown.js';
import {toShowMarkdown} from '../core/report/showMarkdown.js';
import {ContextFolderError, writeContextFolder} from '../io/contextFolder.js';
import {matcherOf} from '../io/findFiles.js';
import {UsageError} from './command.js';
import type {CommandCall} from './command.js';
import {load} from './load.js';
import {showSourcesOf} from './showSources.js';

/**
 * `export --context DIR`: writes a file for each open ticket, with what `show` prints, and an index.
 *
 * @throws {UsageError} where the folder cannot be written, or its files would be read as tickets
 */
export async function exportContext(named: string, call: CommandCall): Promise<number> {
  const {routePath, terminal} = call;
  const folder = path.resolve(terminal.cwd, named);
  const loaded = await load(call);
  const sources = showSourcesOf(loaded, routePath);
  const open = loaded.backlog.tickets.filter(({status}) => isOpen(status));
  const texts = new Map(
    open.map((ticket) => [ticket.slug, toShowMarkdown(toShowJson(sources, ticket))]),
  );
  const files = toContextFiles(toContextIndex(loaded.backlog), texts);
  refuseTickets(named, folder, [...files.keys()], call);
  const removed = writeInto(named, folder, files);
  const gone = removed === 0 ? '' : `, removed ${countWord(removed, 'old one', 'old ones')}`;
  terminal.err(`Wrote ${countWord(files.size, 'file', 'files')} to ${named}${gone}\n`);
  return 0;
}

function writeInto(named: string, folder: string, files: ReadonlyMap<string, string>): number {
  try {
    return writeContextFolder(folder, files, contextMarker);
  } catch (error) {
    if (!(error instanceof ContextFolderError)) throw error;
    throw new UsageError(`--context ${named} cannot be written: ${error.message}`);
  }
}

function refuseTickets(
  named: string,
  folder: string,
  names: readonly string[],
  {project: {ticketsDir, options}}: CommandCall,
): void {
  const isTicket = matcherOf(options.include, options.exclude);
  const below = path.relative(ticketsDir, folder).split(path.sep).join('/');
  if (below.startsWith('..') || path.isAbsolute(below)) return;
  const taken = names.find((name) => isTicket(below === '' ? name : `${below}/${name}`));
  if (taken !== undefined) {
    throw new UsageError(`--context ${named}: ${taken} would be read as a ticket there`);
  }
}
