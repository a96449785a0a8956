import path from 'node:path';
import {buildBacklog} from '../core/backlog/buildBacklog.js';
import {candidatePaths} from '../core/backlog/references.js';
import type {ReferenceTargets} from '../core/backlog/references.js';
import {checkBacklog} from '../core/check/checkBacklog.js';
import type {Diagnostic} from '../core/diagnostic/diagnostic.js';
import type {Backlog, UnreadableFile} from '../core/model/backlog.js';
import type {Document} from '../core/model/document.js';
import type {Ticket} from '../core/model/ticket.js';
import {readDocument} from '../core/read/readDocument.js';
import {readTicket} from '../core/read/readTicket.js';
import {findFiles} from './findFiles.js';
import {toRootPath} from './project.js';
import type {Project} from './project.js';
import {isFileInside, readTextFile} from './textFiles.js';

/** A backlog read from disk, with everything the rules say of it. */
export interface LoadedBacklog {
  readonly project: Project;
  readonly backlog: Backlog;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every ticket and document of a project and checks them. Nothing in a file makes it throw. */
export function loadBacklog(project: Project): LoadedBacklog {
  const {tickets, unreadable} = readTickets(project);
  const backlog = buildBacklog({
    tickets,
    unreadable,
    ...readTargets(project, tickets),
    statuses: project.options.statuses,
  });
  const diagnostics = checkBacklog(backlog, project.settings, project.severities);
  return {project, backlog, diagnostics};
}

/** The text of a file of the project, by its path relative to the root; null where it is gone. */
export function readProjectText({root}: Project, file: string): string | null {
  const read = readTextFile(root, path.join(root, file));
  return 'text' in read ? read.text : null;
}

function readTickets(project: Project): {tickets: Ticket[]; unreadable: UnreadableFile[]} {
  const tickets: Ticket[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const file of findTicketFiles(project)) {
    const rootPath = toRootPath(project.root, file);
    const read = readTextFile(project.root, file);
    if ('text' in read) {
      tickets.push(readTicket({path: rootPath, text: read.text}, project.settings));
    } else {
      unreadable.push({path: rootPath, reason: read.reason});
    }
  }
  return {tickets, unreadable};
}

function findTicketFiles({ticketsDir, options}: Project): string[] {
  return findFiles(ticketsDir, options.include, options.exclude).map((file) =>
    path.join(ticketsDir, file),
  );
}

/** The documents of the configured kinds, and whatever else the tickets refer to. */
function readTargets(project: Project, tickets: readonly Ticket[]): ReferenceTargets {
  const {root, options} = project;
  const kinds = new Map<string, string | null>();
  for (const {kind, include} of options.documents) {
    for (const file of findFiles(root, include)) if (!kinds.has(file)) kinds.set(file, kind);
  }
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
