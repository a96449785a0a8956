import type {BaselineEntry} from '../baseline/baseline.js';
import {countDiagnostics} from '../diagnostic/diagnostic.js';
import type {Diagnostic, DiagnosticCounts} from '../diagnostic/diagnostic.js';
import type {Reading} from '../presets/reading.js';

/** What a baseline kept out of a report. */
export interface ReportBaseline {
  /** How many findings it knows, which are not shown. */
  readonly known: number;
  /** Its entries that nothing corresponds to any more. */
  readonly gone: readonly BaselineEntry[];
}

/** What a check found, ready to be printed in any format. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** How the tickets were read. */
  readonly reading: Reading;
  readonly counts: DiagnosticCounts;
  /** Null where there is no baseline. */
  readonly baseline: ReportBaseline | null;
  /** Files that have diagnostics. */
  readonly files: number;
  /** How many more there would be without disable comments. */
  readonly silenced: number;
}

/** Sums up the diagnostics that are to be shown; `hidden` tells of those that are not. */
export function toReport(
  diagnostics: readonly Diagnostic[],
  reading: Reading,
  hidden: Partial<Pick<Report, 'baseline' | 'silenced'>> = {},
): Report {
  return {
    diagnostics,
    reading,
    counts: countDiagnostics(diagnostics),
    baseline: hidden.baseline ?? null,
    files: new Set(diagnostics.map(({place}) => place.path)).size,
    silenced: hidden.silenced ?? 0,
  };
}
