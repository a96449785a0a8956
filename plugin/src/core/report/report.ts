import {countDiagnostics} from '../diagnostic/diagnostic.js';
import type {Diagnostic, DiagnosticCounts} from '../diagnostic/diagnostic.js';
import type {Reading} from '../presets/reading.js';

/** What a check found, ready to be printed in any format. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** How the tickets were read. */
  readonly reading: Reading;
  readonly counts: DiagnosticCounts;
  /** Files that have diagnostics. */
  readonly files: number;
  /** How many more there would be without disable comments. */
  readonly silenced: number;
}

/** Sums up diagnostics. */
export function toReport(
  diagnostics: readonly Diagnostic[],
  reading: Reading,
  silenced = 0,
): Report {
  return {
    diagnostics,
    reading,
    counts: countDiagnostics(diagnostics),
    files: new Set(diagnostics.map(({place}) => place.path)).size,
    silenced,
  };
}
