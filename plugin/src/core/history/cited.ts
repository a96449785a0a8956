import type {Backlog, ResolvedReference} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {isOpen} from '../model/status.js';

/** What an open ticket refers to: a document, or a section of it. */
export interface Cited extends ResolvedReference {
  readonly ticketPath: string;
  readonly document: Document;
}

/** The documents and sections that open tickets refer to; other tickets and epics are none. */
export function listCited({tickets, epics}: Backlog): Cited[] {
  const files = [...tickets.map(({ticket}) => ticket), ...epics.flatMap(({file}) => file ?? [])];
  const ofBacklog = new Set(files.map(({path}) => path));
  return tickets
    .filter(({status}) => isOpen(status))
    .flatMap(({ticket, documents}) =>
      documents.flatMap(({document, ...it}) =>
        document && it.found && !ofBacklog.has(document.path)
          ? [{...it, document, ticketPath: ticket.path}]
          : [],
      ),
    );
}

/** One state of a file on a line of commits. */
export interface FileState {
  /** Which commit of the line it is of, from 0, the oldest. */
  readonly index: number;
  /** Id of its content; null where the file is gone. */
  readonly blob: string | null;
}

/** What may have changed since the ticket did. */
export interface Suspect {
  readonly cited: Cited;
  /** Index of the ticket's last commit. */
  readonly ticket: number;
  /** That of the version it was written against. */
  readonly before: number;
  /** That of the version of now; null where it is not committed. */
  readonly after: number | null;
  /** Content of the version that the ticket was written against. */
  readonly blob: string;
}

/** What is known of files from a line of commits. */
export interface FileLine {
  /** The states of a file, the oldest first. */
  statesOf(path: string): readonly FileState[];
  /** Whether a commit is one of which nothing is known that came before it. */
  isBoundary(index: number): boolean;
  /** Whether a file differs from its last state. */
  isChanged(path: string): boolean;
}

/**
 * Finds documents that have another content than when the ticket last changed. `unknown` counts those
 * of which the line does not tell. A ticket that is not committed as it is has changed just now.
 */
export function findSuspects(
  all: readonly Cited[],
  line: FileLine,
): {suspects: Suspect[]; unknown: number} {
  const suspects: Suspect[] = [];
  let unknown = 0;
  for (const cited of all) {
    const ticket = line.statesOf(cited.ticketPath).at(-1);
    if (!ticket || line.isChanged(cited.ticketPath)) continue;
    if (line.isBoundary(ticket.index)) {
      unknown++;
      continue;
    }
    const states = line.statesOf(cited.document.path);
    const before = states.findLast(({index}) => index <= ticket.index);
    const last = states.at(-1);
    if (!before?.blob || !last) continue;
    const isCommitted = !line.isChanged(cited.document.path);
    if (before.blob === last.blob && isCommitted) continue;
    suspects.push({
      cited,
      ticket: ticket.index,
      before: before.index,
      after: isCommitted ? last.index : null,
      blob: before.blob,
    });
  }
  return {suspects, unknown};
}
