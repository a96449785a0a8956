import path from 'node:path';
import {rememberFor} from '../core/model/memo.js';
import {toReport} from '../core/report/report.js';
import type {Report} from '../core/report/report.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {reportBeyondBaseline, updateBaselineIfAsked} from './baseline.js';
import {UsageError} from './command.js';
import type {CommandCall, Terminal} from './command.js';
import {fixFindings, fixModeOf} from './fix.js';
import {loadWith} from './load.js';
import {asList} from './optionValues.js';
import {outputsOf, writeReport} from './reportOutputs.js';
import {withRules} from './ruleSeverities.js';
import type {WatchedCheck} from './watch.js';

/** Checks once, after mending what is to be mended. Nothing is printed until `write` is called. */
export async function runCheck(call: CommandCall): Promise<WatchedCheck> {
  const {terminal, options} = call;
  const project = projectOf(call);
  const limit = readLimit(options['maxWarnings'] as string | undefined);
  const outputs = outputsOf(call);
  const fixMode = fixModeOf(call);
  const toShown = (report: Report): Report =>
    options['quiet'] === true ? errorsOf(report) : report;
  const choose = (it: LoadedBacklog): Report['diagnostics'] =>
    toShown(reportBeyondBaseline(it, call)).diagnostics;
  const loaded = fixMode
    ? fixFindings(project, choose, fixMode, terminal)
    : await loadWith(call, project);
  updateBaselineIfAsked(loaded, call);
  const report = reportBeyondBaseline(loaded, call);
  const absolute = (files: Iterable<string>): Set<string> =>
    new Set([...files].map((file) => path.join(project.root, file)));
  return {
    files: absolute(loaded.files),
    parsed: absolute(loaded.parsed),
    state: () => JSON.stringify(report),
    write() {
      for (const notice of loaded.notices) terminal.err(`${notice}\n`);
      // Standard output is the diff's in a dry run.
      const written = outputs.filter(({output}) => fixMode !== 'show' || output !== null);
      writeReport(written, toShown(report), loaded, call);
      return exitCodeOf(report, limit, terminal);
    },
  };
}

/** The same for each round of a call, so that what rests on it is kept. */
const projectOf = rememberFor(({project, options}: CommandCall) =>
  withRules(project, asList(options['rule'])),
);

function exitCodeOf({counts}: Report, limit: number, terminal: Terminal): number {
  if (counts.warnings > limit) {
    terminal.err(
      `More warnings (${String(counts.warnings)}) than --max-warnings ${String(limit)} allows\n`,
    );
  }
  return counts.errors > 0 || counts.warnings > limit ? 1 : 0;
}

function errorsOf(report: Report): Report {
  const errors = report.diagnostics.filter(({severity}) => severity === 'error');
  return toReport(errors, report.reading, report);
}

function readLimit(value: string | undefined): number {
  if (value === undefined) return Infinity;
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 0) return limit;
  throw new UsageError(`--max-warnings: expected a whole number, found \`${value}\``);
}
