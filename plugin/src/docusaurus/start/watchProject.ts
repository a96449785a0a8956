import {randomUUID} from 'node:crypto';
import {existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {watchChanges} from '../../io/changes.js';
import {basesOf, matcherOf} from '../../io/findFiles.js';
import type {Project} from '../../io/project.js';
import {warn} from '../warn.js';
import type {LoadTurns} from './loadTurns.js';

/** Globs of files below a folder. */
interface Watched {
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * What Docusaurus is to watch for the tickets and documents of a project: a file that `watchProject`
 * writes after each change. Docusaurus' own watcher looks at all files of a folder when one of them
 * changes, two seconds for 10,000 tickets, and loads anew for each file of a checkout. Where it was told
 * to look for changes itself (`--poll`), since the system does not tell of them, it watches the files.
 */
export function pathsToWatch(project: Project, signal: string): string[] {
  if (!isPolling()) {
    writeSignal(signal);
    return [signal];
  }
  return listWatched(project).flatMap(({folder, include}) =>
    include.map((glob) => path.posix.join(folder, glob)),
  );
}

/** Milliseconds from a signal until Docusaurus has begun to load, as a rule. */
const hearing = 150;

/**
 * Watches the tickets and documents of a project as long as the process runs. What happens in
 * `generated`, where loading them writes files, is no reason to load them again. What changes during a
 * load waits for its end, and is then one change.
 */
export function watchProject(
  project: Project,
  signal: string,
  generated: string,
  turns: Pick<LoadTurns, 'rest'>,
): void {
  if (isPolling()) return;
  const watched = listWatched(project);
  const isMeant = matcherFor(watched);
  const isConcerned = (file: string): boolean =>
    !file.startsWith(generated + path.sep) && (isMeant(file) || !isFile(file));
  void follow(foldersOf(watched), async (files) => {
    if (!files.some(isConcerned)) return;
    await turns.rest();
    writeSignal(signal);
    await setTimeout(hearing);
  });
}

function listWatched({options, ticketsDir, root}: Project): Watched[] {
  const documents = options.documents.flatMap(({include}) => include);
  return [
    {folder: ticketsDir, include: options.include, exclude: options.exclude},
    {folder: root, include: documents, exclude: []},
  ];
}

function isPolling(): boolean {
  return process.argv.some((argument) => /^--poll(?:=|$)/.test(argument));
}

async function follow(
  folders: readonly string[],
  onChange: (files: readonly string[]) => Promise<void>,
): Promise<void> {
  const changes = watchChanges(folders, warn);
  for (let files = await changes.next(); files; files = await changes.next()) {
    await onChange([...files]);
  }
}

/** The lowest folders below which all of it lies. */
function foldersOf(watched: readonly Watched[]): string[] {
  const folders = watched.flatMap(({folder, include}) =>
    [...basesOf(include)].map((base) => folderAt(path.join(folder, base))),
  );
  const isCovered = (folder: string): boolean =>
    folders.some((other) => folder.startsWith(other + path.sep));
  return [...new Set(folders)].filter((folder) => !isCovered(folder));
}

/** The base of a glob without wildcards is the file itself. */
function folderAt(place: string): string {
  return isFile(place) ? path.dirname(place) : place;
}

function matcherFor(watched: readonly Watched[]): (file: string) => boolean {
  const matchers = watched.map(({folder, include, exclude}) => {
    const isWanted = matcherOf(include, exclude);
    return (file: string) => isWanted(path.relative(folder, file).split(path.sep).join('/'));
  });
  return (file) => matchers.some((isWanted) => isWanted(file));
}

function isFile(file: string): boolean {
  return statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;
}

/** In one piece where the file is there: to empty it first would be a change as well. */
function writeSignal(signal: string): void {
  mkdirSync(path.dirname(signal), {recursive: true});
  writeFileSync(signal, randomUUID(), {flag: existsSync(signal) ? 'r+' : 'w'});
}
