import path from 'node:path';
import {buildBacklog} from '../core/backlog/buildBacklog.js';
import {candidatePaths} from '../core/backlog/references.js';
import type {ReferenceTargets} from '../core/backlog/references.js';
import {checkBacklog} from '../core/check/checkBacklog.js';
import type {Diagnostic} from '../core/diagnostic/diagnostic.js';
import type {Backlog, LeftOutFile, UnreadableFile} from '../core/model/backlog.js';
import type {Document} from '../core/model/document.js';
import type {Ticket} from '../core/model/ticket.js';
import {readDocument} from '../core/read/readDocument.js';
import {toReading} from '../core/presets/reading.js';
import type {Reading} from '../core/presets/reading.js';
import {whyNoTicket} from '../core/read/leftOut.js';
import {readTicket} from '../core/read/readTicket.js';
import type {SourceFile} from '../core/source/sourceFile.js';
import {findFiles} from './findFiles.js';
import {toCheckSetup, toRootPath} from './project.js';
import type {Project} from './project.js';
import {isFileInside, readTextFile} from './textFiles.js';

/** A backlog read from disk, with everything the rules say of it. */
export interface LoadedBacklog {
  readonly project: Project;
  readonly backlog: Backlog;
  readonly reading: Reading;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every ticket and document of a project and checks them. Nothing in a file makes it throw. */
export function loadBacklog(project: Project): LoadedBacklog {
  const kinds = findDocuments(project);
  const {tickets, unreadable, leftOut} = readTickets(project, kinds);
  const backlog = buildBacklog({
    tickets,
    unreadable,
    leftOut,
    ...readTargets(project, tickets, kinds),
    statuses: project.options.statuses,
  });
  const reading = toReading(backlog, project.options.preset);
  const {settings, severities} = toCheckSetup(project, reading.dialect);
  return {project, backlog, reading, diagnostics: checkBacklog(backlog, settings, severities)};
}

/** The text of a file of the project, by its path relative to the root; null where it is gone. */
export function readProjectText({root}: Project, file: string): string | null {
  const read = readTextFile(root, path.join(root, file));
  return 'text' in read ? read.text : null;
}

interface ReadTickets {
  readonly tickets: Ticket[];
  readonly unreadable: UnreadableFile[];
  readonly leftOut: LeftOutFile[];
}

function readTickets(project: Project, kinds: ReadonlyMap<string, string | null>): ReadTickets {
  const read: ReadTickets = {tickets: [], unreadable: [], leftOut: []};
  for (const {file, isNamed} of findTicketFiles(project)) {
    const path = toRootPath(project.root, file);
    const kind = kinds.get(path);
    const text = kind ? null : readTextFile(project.root, file);
    if (kind) read.leftOut.push({path, reason: `it is a document of the kind \`${kind}\``});
    else if (text && 'text' in text) addTicket(project, {path, text: text.text}, isNamed, read);
    else if (text) read.unreadable.push({path, reason: text.reason});
  }
  return read;
}

/** A file that is named, and not only matched, is a ticket whatever it is called. */
function addTicket(
  {readOptions}: Project,
  source: SourceFile,
  isNamed: boolean,
  {tickets, leftOut}: ReadTickets,
): void {
  const ticket = readTicket(source, readOptions);
  const reason = isNamed ? null : whyNoTicket(ticket);
  if (reason === null) tickets.push(ticket);
  else leftOut.push({path: source.path, reason});
}

function findTicketFiles({ticketsDir, options}: Project): {file: string; isNamed: boolean}[] {
  const named = new Set(options.include);
  return findFiles(ticketsDir, options.include, options.exclude).map((file) => ({
    file: path.join(ticketsDir, file),
    isNamed: named.has(file),
  }));
}

/** The documents of the configured kinds, each with its kind, by path. */
function findDocuments({root, options}: Project): Map<string, string | null> {
  const kinds = new Map<string, string | null>();
  for (const {kind, include} of options.documents) {
    for (const file of findFiles(root, include)) if (!kinds.has(file)) kinds.set(file, kind);
  }
  return kinds;
}

/** These documents, and whatever else the tickets refer to. */
function readTargets(
  project: Project,
  tickets: readonly Ticket[],
  kinds: Map<string, string | null>,
): ReferenceTargets {
  const {root} = project;
  for (const file of referredFiles(root, tickets)) if (!kinds.has(file)) kinds.set(file, null);
  const documents = new Map<string, Document>();
  for (const [file, kind] of kinds) {
    if (!/\.mdx?$/i.test(file)) continue;
    const text = readProjectText(project, file);
    if (text !== null) documents.set(file, readDocument({path: file, text}, kind));
  }
  return {files: new Set(kinds.keys()), documents};
}

function referredFiles(root: string, tickets: readonly Ticket[]): string[] {
  const candidates = new Set(
    tickets.flatMap(({path: from, documents}) =>
      documents.flatMap(({target}) => candidatePaths(target, from)),
    ),
  );
  return [...candidates].filter((file) => isFileInside(root, path.join(root, file)));
}
