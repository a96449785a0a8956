import {availableParallelism} from 'node:os';
import {noProgress} from '../progress.js';
import type {Project} from '../project.js';
import type {SourceTree} from '../sourceTree.js';
import {findTicketFiles} from '../ticketFiles.js';
import type {ReadCache} from './readCache.js';
import {readInThreads} from './readThreads.js';
import {readTickets} from './storedTicket.js';

/** So many files are read faster here: threads have to start, and each to warm up by itself. */
const fewFiles = 1000;

/** More threads would wait for this one, which takes what they read. */
const mostThreads = 4;

/**
 * Reads the ticket files of a project that a cache does not know in other threads, where there are
 * many, so that the next load finds them in the cache.
 */
export async function readAhead(
  project: Project,
  tree: SourceTree,
  cache: ReadCache,
  progress = noProgress,
): Promise<void> {
  const {root, readOptions} = project;
  const files = findTicketFiles(project, tree).map(({path}) => path);
  const paths = files.length > fewFiles ? cache.listUnknown(tree, files) : [];
  if (paths.length <= fewFiles) return;
  const threads = Math.min(availableParallelism(), mostThreads);
  const stage = progress.begin('Reading', paths.length, 'tickets');
  await readInThreads({root, paths, options: readOptions}, threads, (bytes) => {
    const tickets = [...readTickets(bytes)];
    cache.add(tickets);
    stage.advance(tickets.length);
  });
  stage.end();
}
