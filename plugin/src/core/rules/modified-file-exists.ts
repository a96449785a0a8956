import * as z from 'zod';
import {filePathsOf} from '../backlog/filePaths.js';
import {nearest} from '../diagnostic/nearest.js';
import {quote} from '../diagnostic/wording.js';
import type {Backlog, BacklogTicket, ResolvedFile} from '../model/backlog.js';
import type {GitFacts} from '../model/gitFacts.js';
import {isOpen} from '../model/status.js';
import {ignoreOption, isIgnoredBy} from './ignoredFiles.js';
import {findRenamed, toRenamedHelp} from './renamed.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const modifiedFileExists = defineRule({
  id: 'modified-file-exists',
  severity: 'warn',
  summary: 'a file that an open ticket modifies and that does not exist',
  options: z.strictObject({
    /** Globs of files that are not looked for, relative to the root. @default [] */
    ignore: ignoreOption,
  }),
  *check({backlog, options}) {
    if (!backlog.tickets.some(({files}) => files.some(isThere))) return;
    const isIgnored = isIgnoredBy(options.ignore);
    const created = collectCreated(backlog);
    const known = collectKnown(backlog);
    for (const {status, files} of backlog.tickets) {
      if (!isOpen(status)) continue;
      for (const {change, path, exists} of files) {
        const isMissing = change.action === 'modify' && !exists && !created.has(path);
        if (isMissing && !isIgnored(path ?? change.path))
          yield missingFile(change, path, known, backlog.git);
      }
    }
  },
});

/** A backlog in a repository of its own names files that are all somewhere else. */
function isThere({change, exists}: ResolvedFile): boolean {
  return change.action === 'modify' && exists;
}

function missingFile(
  change: ResolvedFile['change'],
  path: string | null,
  known: KnownFiles,
  git: GitFacts,
): Finding {
  const {path: written, place} = change;
  if (path === null) {
    return {
      message: `Unexpected modified file ${quote(written)}, expected a file of this repository: the path leads out of it`,
      help: 'write the path from the root of the repository',
      place,
      subject: written,
    };
  }
  const near = nearestFile(path, known);
  return {
    message: `Unexpected modified file ${quote(written)}, expected one that exists: there is no ${path === written ? 'such file' : quote(path)}, and no ticket creates it`,
    help:
      toRenamedHelp(findRenamed(filePathsOf(change) ?? [], git)) ??
      (near
        ? `did you mean \`${near}\`?`
        : 'correct the path, or write **New file** behind it if this ticket creates it'),
    place,
    subject: path,
  };
}

/** What open and finished tickets create; a canceled one never will. */
function collectCreated({tickets}: Backlog): Set<string | null> {
  return new Set(
    tickets
      .filter(({status}) => status.category !== 'canceled')
      .flatMap(({files}) => files.filter(({change}) => change.action === 'create'))
      .flatMap(({path}) => path ?? []),
  );
}

/** Existing files that tickets name, by their folder and by their name in lower case. */
interface KnownFiles {
  readonly byFolder: ReadonlyMap<string, readonly string[]>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

function collectKnown({tickets}: Backlog): KnownFiles {
  const paths = new Set(tickets.flatMap(existingPaths));
  const byFolder = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    addTo(byFolder, folderOf(path), path);
    addTo(byName, nameOf(path).toLowerCase(), path);
  }
  return {byFolder, byName};
}

function existingPaths({files}: BacklogTicket): string[] {
  return files.flatMap(({path, exists}) => (exists && path !== null ? [path] : []));
}

// Comparing each missing file with each existing one would take their product in time.
const mostCompared = 500;

/** A file of the same folder with nearly the same name, else one of the same name elsewhere. */
function nearestFile(path: string, {byFolder, byName}: KnownFiles): string | null {
  const name = nameOf(path);
  const beside = (byFolder.get(folderOf(path)) ?? []).slice(0, mostCompared);
  const byEdits = nearest(name, beside.map(nameOf));
  if (byEdits !== null) return beside.find((it) => nameOf(it) === byEdits) ?? null;
  const named = (byName.get(name.toLowerCase()) ?? []).slice(0, mostCompared);
  return nearest(path, named, path.length) ?? named[0] ?? null;
}

function addTo(lists: Map<string, string[]>, key: string, path: string): void {
  const list = lists.get(key);
  if (list) list.push(path);
  else lists.set(key, [path]);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
