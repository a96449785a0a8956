import type {Place} from '../source/sourceFile.js';
import type {Fix} from './fix.js';

/** How much a diagnostic weighs: an error fails a check, a warning may, an info never does. */
export type Severity = 'error' | 'warn' | 'info';

/** Something to tell about a ticket: what is wrong, where, and what to do. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly severity: Severity;
  /** "Unexpected X, expected Y", and why where that is not plain. */
  readonly message: string;
  /** What to do; null where the message says all. */
  readonly help: string | null;
  readonly place: Place;
  /** Other places that take part: the first definition, the rest of a cycle. */
  readonly related: readonly RelatedPlace[];
  /** Id that is written in the file it is in; null where the file has none. */
  readonly ticketId: string | null;
  /** Paths of files it is about beside those of its places: a document that is missing. */
  readonly about: readonly string[];
  /** Stays the same when lines move or the file is renamed, as long as the ticket keeps its id. */
  readonly fingerprint: string;
  /** What mends it for certain; null where only the author can tell. */
  readonly fix: Fix | null;
}

export interface RelatedPlace {
  readonly place: Place;
  readonly message: string;
}

/** Number of diagnostics of each severity. */
export interface DiagnosticCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts diagnostics by severity. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticCounts {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {errors: count('error'), warnings: count('warn'), infos: count('info')};
}
