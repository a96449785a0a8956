import path from 'node:path';
import {foldDays} from '../core/history/days.js';
import type {Change} from '../core/history/days.js';
import {toTicketFacts} from '../core/history/ticketFacts.js';
import type {TicketFacts} from '../core/history/ticketFacts.js';
import {readTicket} from '../core/read/readTicket.js';
import {readBlobsOneByOne} from './blobStream.js';
import type {FactsCache} from './factsCache.js';
import {listFileCommits} from './fileCommits.js';
import {basesOf, matcherOf, skippedFolders} from './findFiles.js';
import {toRootPath} from './project.js';
import type {Project} from './project.js';
import {decode} from './textFiles.js';

/** The days on which ticket files were touched, with those files only; paths are relative to the root. */
export function listTicketDays(
  {root, ticketsDir, options}: Project,
  head: string,
): Change<string>[] {
  const folder = toRootPath(root, ticketsDir);
  const isIncluded = matcherOf(options.include, options.exclude);
  const isDocument = matcherOf(options.documents.flatMap(({include}) => include));
  const commits = listFileCommits(ticketsDir, head, basesOf(options.include));
  return foldDays(commits).flatMap(({date, files}) => {
    const kept = [...files]
      .filter(([file]) => isIncluded(file) && !isSkipped(file))
      .map(([file, blob]) => [path.posix.join(folder, file), blob] as const)
      .filter(([file]) => !isDocument(file));
    return kept.length > 0 ? [{date, files: new Map(kept)}] : [];
  });
}

/** Reads what the tickets were at the end of each day, from the cache or the repository. */
export async function readDays(
  project: Project,
  days: readonly Change<string>[],
  cache: FactsCache,
): Promise<Change<TicketFacts>[]> {
  await readBlobsNotKnown(project, days, cache);
  return days.map(({date, files}) => {
    const states = [...files].map(([file, blob]) => {
      const facts = blob === null ? null : cache.get(keyOf(file, blob));
      return [file, facts ?? null] as const;
    });
    return {date, files: new Map(states)};
  });
}

function isSkipped(file: string): boolean {
  return file.split('/').some((name) => skippedFolders.has(name));
}

/** A blob is read as each of the files it was, since a file's name may give its id and its kind. */
async function readBlobsNotKnown(
  project: Project,
  days: readonly Change<string>[],
  cache: FactsCache,
): Promise<void> {
  const unknown = new Map<string, Set<string>>();
  for (const {files} of days) {
    for (const [file, blob] of files) {
      if (blob === null || cache.get(keyOf(file, blob)) !== undefined) continue;
      unknown.set(blob, (unknown.get(blob) ?? new Set()).add(file));
    }
  }
  const read = readerOf(project);
  await readBlobsOneByOne(project.ticketsDir, [...unknown.keys()], (blob, content) => {
    for (const file of unknown.get(blob) ?? []) {
      cache.set(keyOf(file, blob), content && read(file, decode(content)));
    }
  });
}

/** Tells the facts of a file's text. */
function readerOf({root, ticketsDir, options, readOptions}: Project) {
  const folder = toRootPath(root, ticketsDir);
  const named = new Set(options.include.map((file) => path.posix.join(folder, file)));
  return (file: string, text: string): TicketFacts | null =>
    toTicketFacts(readTicket({path: file, text}, readOptions), {
      statuses: options.statuses,
      isNamed: named.has(file),
    });
}

function keyOf(file: string, blob: string): string {
  return `${blob} ${file}`;
}
