import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {CheckRun} from './checkRun.js';
import {toPoint} from './places.js';
import {printable} from './printable.js';
import type {Report} from './report.js';
import {element, escapeXml} from './xml.js';

/**
 * The report as JUnit XML: a suite for each file, in it a passed test if the file has no errors, and
 * a test for each finding. An error is a failed test, a warning a skipped one, which CI systems show
 * without failing, and an info a passed one with output. Ends without a line end.
 */
export function toJunit(report: Report, run: CheckRun): string {
  const byFile = new Map<string, Diagnostic[]>(run.files.map((file) => [file, []]));
  for (const diagnostic of report.diagnostics) {
    const {path} = diagnostic.place;
    const found = byFile.get(path);
    if (found) found.push(diagnostic);
    else byFile.set(path, [diagnostic]);
  }
  const suites = [...byFile.keys()].sort().map((path) => toSuite(path, byFile.get(path) ?? []));
  const sum = (count: (suite: Suite) => number): number =>
    suites.reduce((total, suite) => total + count(suite), 0);
  const attributes = {
    name: 'docusaurus-tickets',
    tests: sum(({tests}) => tests),
    failures: sum(({failures}) => failures),
    errors: 0,
  };
  const content = suites.map(({xml}) => `\n  ${xml}`).join('');
  const root = element('testsuites', attributes, content && `${content}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
}

function toSuite(path: string, diagnostics: readonly Diagnostic[]): Suite {
  const failures = diagnostics.filter(({severity}) => severity === 'error').length;
  const skipped = diagnostics.filter(({severity}) => severity === 'warn').length;
  const nameOf = uniqueNames();
  const cases = [
    ...(failures === 0 ? [element('testcase', {name: 'no errors', classname: path})] : []),
    ...diagnostics.map((diagnostic) => toCase(nameOf(diagnostic), diagnostic)),
  ];
  const attributes = {name: path, tests: cases.length, failures, errors: 0, skipped};
  const content = cases.map((it) => `\n    ${it}`).join('');
  return {xml: element('testsuite', attributes, `${content}\n  `), tests: cases.length, failures};
}

function toCase(name: string, diagnostic: Diagnostic): string {
  const {severity, ruleId, message, place} = diagnostic;
  const text = textOf(diagnostic);
  const content = {
    error: () => element('failure', {type: ruleId, message: printable(message)}, escapeXml(text)),
    warn: () => element('skipped', {}, escapeXml(text)),
    info: () => element('system-out', {}, escapeXml(text)),
  }[severity]();
  return element('testcase', {name, classname: place.path}, content);
}

/** Without the line, so that a test keeps its name when lines move. */
function uniqueNames(): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ruleId, message}) => {
    const name = printable(`${ruleId}: ${message}`);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} (${String(nth)})`;
  };
}

function textOf({place, message, related, help}: Diagnostic): string {
  return [
    toPoint(place),
    message,
    ...related.map((it) => `${toPoint(it.place)} ${it.message}`),
    ...(help === null ? [] : [`help: ${help}`]),
  ]
    .map(printable)
    .join('\n');
}
