import type {Diagnostic, Severity} from '../diagnostic/diagnostic.js';
import type {Place} from '../source/sourceFile.js';
import {plainPalette} from './palette.js';
import {lastLineOf, toPoint} from './places.js';
import {printable} from './printable.js';
import type {Report} from './report.js';
import {toSummary} from './summary.js';

const commands = {error: 'error', warn: 'warning', info: 'notice'} as const;
const order: readonly Severity[] = ['error', 'warn', 'info'];

/**
 * The report as workflow commands of GitHub Actions, which become annotations on the changed files,
 * then the sum as plain text. Errors come first, since GitHub shows only the first ten of a level.
 * Ends without a line end.
 */
export function toGithub(report: Report): string {
  const sorted = order.flatMap((severity) =>
    report.diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  return [...sorted.map(toCommand), toSummary(report, plainPalette)].join('\n');
}

function toCommand(diagnostic: Diagnostic): string {
  const {severity, place, ruleId} = diagnostic;
  const properties = Object.entries({file: place.path, ...linesOf(place), title: ruleId});
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${commands[severity]} ${written.join(',')}::${escapeData(messageOf(diagnostic))}`;
}

/** The runner drops columns where an annotation goes over several lines. */
function linesOf(place: Place): Readonly<Record<string, string>> {
  const lines = {line: String(place.line), endLine: String(lastLineOf(place))};
  if (place.endLine !== place.line) return lines;
  return {...lines, col: String(place.column), endColumn: String(place.endColumn)};
}

function messageOf({message, related, help}: Diagnostic): string {
  const lines = [
    message,
    ...related.map((it) => `${toPoint(it.place)} ${it.message}`),
    ...(help === null ? [] : [`help: ${help}`]),
  ];
  return lines.map(printable).join('\n');
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
