import {countDiagnostics} from '../diagnostic/diagnostic.js';
import type {Diagnostic, DiagnosticCounts} from '../diagnostic/diagnostic.js';

/** What a check found, ready to be printed in any format. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Tickets that were checked. */
  readonly tickets: number;
  readonly counts: DiagnosticCounts;
  /** Files that have diagnostics. */
  readonly files: number;
}

/** Sums up diagnostics. */
export function toReport(diagnostics: readonly Diagnostic[], tickets: number): Report {
  return {
    diagnostics,
    tickets,
    counts: countDiagnostics(diagnostics),
    files: new Set(diagnostics.map(({place}) => place.path)).size,
  };
}
