import type {Diagnostic} from '../diagnostic/diagnostic.js';
import {fingerprintOf} from '../diagnostic/fingerprint.js';
import type {Place} from '../source/sourceFile.js';
import {lastLineOf, toPoint} from './places.js';
import {printable} from './printable.js';
import type {Report} from './report.js';

const severities = {error: 'major', warn: 'minor', info: 'info'} as const;

/** An entry of GitLab's code quality report, which is a list of Code Climate issues. */
export interface CodeQualityIssue {
  readonly type: 'issue';
  readonly check_name: string;
  readonly description: string;
  readonly content?: {readonly body: string};
  readonly categories: readonly string[];
  readonly severity: 'info' | 'minor' | 'major';
  readonly fingerprint: string;
  readonly location: CodeQualityLocation;
  readonly other_locations?: readonly CodeQualityLocation[];
}

interface CodeQualityLocation {
  readonly path: string;
  readonly lines: {readonly begin: number; readonly end: number};
}

/** The report as GitLab's code quality report. No two entries have the same fingerprint. */
export function toCodeQuality({diagnostics}: Report): CodeQualityIssue[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const {fingerprint} = diagnostic;
    const nth = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, nth + 1);
    const own = nth === 0 ? fingerprint : fingerprintOf(fingerprint, String(nth));
    return toIssue(diagnostic, own);
  });
}

function toIssue(diagnostic: Diagnostic, fingerprint: string): CodeQualityIssue {
  const {ruleId, message, severity, place, related} = diagnostic;
  const body = bodyOf(diagnostic);
  return {
    type: 'issue',
    check_name: ruleId,
    description: printable(message),
    ...(body !== '' && {content: {body}}),
    categories: ['Clarity'],
    severity: severities[severity],
    fingerprint,
    location: toLocation(place),
    ...(related.length > 0 && {other_locations: related.map((it) => toLocation(it.place))}),
  };
}

function bodyOf({help, related}: Diagnostic): string {
  const places = related.map((it) => `${toPoint(it.place)} ${it.message}`);
  return [...places, ...(help === null ? [] : [`help: ${help}`])].map(printable).join('\n\n');
}

function toLocation(place: Place): CodeQualityLocation {
  return {path: place.path, lines: {begin: place.line, end: lastLineOf(place)}};
}
