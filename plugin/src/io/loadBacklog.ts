import {buildBacklog} from '../core/backlog/buildBacklog.js';
import {filePathsOf} from '../core/backlog/filePaths.js';
import {candidatePaths} from '../core/backlog/references.js';
import type {ReferenceTargets} from '../core/backlog/references.js';
import {checkBacklog} from '../core/check/checkBacklog.js';
import type {RuleSeverities} from '../core/check/ruleSettings.js';
import type {Diagnostic} from '../core/diagnostic/diagnostic.js';
import type {Backlog, LeftOutFile, UnreadableFile} from '../core/model/backlog.js';
import type {Document} from '../core/model/document.js';
import {rememberFor} from '../core/model/memo.js';
import type {Ticket} from '../core/model/ticket.js';
import {toReading} from '../core/presets/reading.js';
import type {Reading} from '../core/presets/reading.js';
import {whyNoTicket} from '../core/read/leftOut.js';
import {loadGitFacts} from './gitFacts.js';
import {toCheckSetup} from './project.js';
import type {Project} from './project.js';
import {createReadCache} from './reading/readCache.js';
import type {CachedReading} from './reading/readCache.js';
import {diskTree, readText} from './sourceTree.js';
import type {SourceTree} from './sourceTree.js';
import {findTicketFiles} from './ticketFiles.js';

/** A backlog read from disk, with everything the rules say of it. */
export interface LoadedBacklog {
  readonly project: Project;
  /** The files it was read from. */
  readonly tree: SourceTree;
  /** Paths of the files whose text was read. */
  readonly files: ReadonlySet<string>;
  /** Paths of the files that the cache did not have. */
  readonly parsed: ReadonlySet<string>;
  readonly backlog: Backlog;
  readonly reading: Reading;
  readonly diagnostics: readonly Diagnostic[];
  /** The severities they were found with, by rule id. */
  readonly severities: RuleSeverities;
  /** Those that disable comments silence. */
  readonly silenced: readonly Diagnostic[];
  /** What a rule could not find out, and why, in sentences. */
  readonly notices: readonly string[];
}

/**
 * Reads every ticket and document of a project and checks them. Nothing in a file makes it throw.
 * `source` is where the files are, by default the disk. A cache that is given again spares reading
 * what has not changed since.
 */
export function loadBacklog(
  project: Project,
  source = diskTree(project.root),
  cache = createReadCache(),
): LoadedBacklog {
  const files = cache.begin(source);
  const {parsed} = files;
  const kinds = findDocuments(project, files.tree);
  const {tickets, unreadable, leftOut} = readTickets(project, files, kinds);
  const joined = buildBacklog({
    tickets,
    unreadable,
    leftOut,
    ...files.targets(readTargets(files, tickets, kinds)),
    statuses: project.options.statuses,
    externals: project.externals,
  });
  const reading = toReading(joined, project.options.preset);
  const {settings, severities} = toCheckSetup(project, reading.dialect);
  const {git, notices} = loadGitFacts(joined, source.origin, files, severities, cache.git);
  const backlog = {...joined, git};
  return {
    project,
    tree: source,
    files: files.files,
    parsed,
    backlog,
    reading,
    ...checkBacklog(backlog, settings, severities, files.findings(settings, severities)),
    severities,
    notices,
  };
}

interface ReadTickets {
  readonly tickets: Ticket[];
  readonly unreadable: UnreadableFile[];
  readonly leftOut: LeftOutFile[];
}

function readTickets(
  project: Project,
  files: CachedReading,
  kinds: ReadonlyMap<string, string | null>,
): ReadTickets {
  const read: ReadTickets = {tickets: [], unreadable: [], leftOut: []};
  for (const {path, isNamed} of findTicketFiles(project, files.tree)) {
    const kind = kinds.get(path);
    if (kind) {
      read.leftOut.push({path, reason: `it is a document of the kind \`${kind}\``});
      continue;
    }
    const file = files.ticket(path, project.readOptions);
    if ('ticket' in file) addTicket(file.ticket, isNamed, read);
    else read.unreadable.push({path, reason: file.reason});
  }
  return read;
}

/** A file that is named, and not only matched, is a ticket whatever it is called. */
function addTicket(ticket: Ticket, isNamed: boolean, {tickets, leftOut}: ReadTickets): void {
  const reason = isNamed ? null : whyNoTicket(ticket);
  if (reason === null) tickets.push(ticket);
  else leftOut.push({path: ticket.path, reason});
}

/** The documents of the configured kinds, each with its kind, by path. */
function findDocuments({options}: Project, tree: SourceTree): Map<string, string | null> {
  const kinds = new Map<string, string | null>();
  for (const {kind, include} of options.documents) {
    for (const file of tree.find('', include)) if (!kinds.has(file)) kinds.set(file, kind);
  }
  return kinds;
}

/** These documents, and whatever else the tickets refer to. */
function readTargets(
  files: CachedReading,
  tickets: readonly Ticket[],
  kinds: Map<string, string | null>,
): ReferenceTargets {
  for (const file of referredFiles(files.tree, tickets))
    if (!kinds.has(file)) kinds.set(file, null);
  const documents = new Map<string, Document>();
  for (const [file, kind] of kinds) {
    if (!/\.mdx?$/i.test(file)) continue;
    const text = readText(files.tree, file);
    if (text !== null) documents.set(file, files.document({path: file, text}, kind));
  }
  return {files: new Set([...kinds.keys(), ...changedFiles(files.tree, tickets)]), documents};
}

/** The files that tickets change and that exist. */
function changedFiles(tree: SourceTree, tickets: readonly Ticket[]): string[] {
  const candidates = new Set(tickets.flatMap(pathsChanged));
  return [...candidates].filter((file) => tree.has(file));
}

/** Every path that the files a ticket changes may have. */
const pathsChanged = rememberFor(({files}: Ticket): string[] =>
  files.flatMap((change) => filePathsOf(change) ?? []),
);

function referredFiles(tree: SourceTree, tickets: readonly Ticket[]): string[] {
  const candidates = new Set(tickets.flatMap(pathsReferredTo));
  return [...candidates].filter((file) => tree.has(file));
}

/** Every path that the documents of a ticket may mean. */
const pathsReferredTo = rememberFor(({path: from, documents}: Ticket): string[] =>
  documents.flatMap(({target}) => candidatePaths(target, from)),
);
