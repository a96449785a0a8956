import type {BaselineEntry} from '../baseline/baseline.js';
import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {CheckJson} from '../output/checkSchema.js';
import type {Report} from './report.js';

/** The report as data, in the shape of the published schema. */
export function toCheckJson(report: Report): CheckJson {
  const {diagnostics, reading, files, counts, baseline, silenced} = report;
  const {dialect, isDetected, tickets, epics, fields, leftOut} = reading;
  return {
    schemaVersion: 1,
    diagnostics: diagnostics.map(toDiagnosticJson),
    summary: {files, tickets, ...counts},
    disabled: silenced,
    reading: {
      dialect,
      detected: isDetected,
      tickets,
      epics,
      fields: {...fields},
      leftOut: leftOut.map(({path, reason}) => ({path, reason})),
    },
    baseline: baseline && {known: baseline.known, gone: baseline.gone.map(toGone)},
  };
}

function toGone({
  ruleId,
  path,
  message,
}: BaselineEntry): NonNullable<CheckJson['baseline']>['gone'][number] {
  return {ruleId, path, message};
}

/** A finding as data, in the shape of the published schema. */
export function toDiagnosticJson(diagnostic: Diagnostic): CheckJson['diagnostics'][number] {
  const {ruleId, severity, message, help, place, related, fingerprint, fix} = diagnostic;
  return {
    ruleId,
    severity,
    message,
    help,
    path: place.path,
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    related: related.map((it) => ({
      path: it.place.path,
      line: it.place.line,
      column: it.place.column,
      message: it.message,
    })),
    fingerprint,
    fixable: fix !== null,
  };
}
