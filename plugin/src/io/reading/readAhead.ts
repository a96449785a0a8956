import type {Buffer} from 'node:buffer';
import {availableParallelism} from 'node:os';
import {detectDialect} from '../../core/presets/dialect.js';
import {noProgress} from '../progress.js';
import {toCheckSetup} from '../project.js';
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
 * many, so that the next load finds them in the cache, with what rules of single tickets say of them.
 */
export async function readAhead(
  project: Project,
  tree: SourceTree,
  cache: ReadCache,
  progress = noProgress,
): Promise<void> {
  const {root, readOptions, options} = project;
  const files = findTicketFiles(project, tree).map(({path}) => path);
  const paths = files.length > fewFiles ? cache.listUnknown(tree, files) : [];
  if (paths.length <= fewFiles) return;
  const threads = Math.min(availableParallelism(), mostThreads);
  const stage = progress.begin('Reading', paths.length, 'tickets');
  // The dialect of the first tickets is most likely that of all; if not, they are checked once more.
  let dialect = options.preset === 'auto' ? null : options.preset;
  const reading = {
    root,
    paths,
    options: readOptions,
    setup: () => dialect && toCheckSetup(project, dialect),
    onTickets: (bytes: Buffer) => {
      const read = [...readTickets(bytes)];
      cache.add(read);
      stage.advance(read.length);
      dialect ??= detectDialect(read.map(({ticket}) => ticket));
    },
  };
  await readInThreads(reading, threads);
  stage.end();
}
