import {toReport} from '../core/report/report.js';
import type {Report} from '../core/report/report.js';
import {loadBacklog} from '../io/loadBacklog.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {reportBeyondBaseline, updateBaselineIfAsked} from './baseline.js';
import {UsageError} from './command.js';
import type {Command, Terminal} from './command.js';
import {explain} from './explain.js';
import {fixFindings, fixModeOf} from './fix.js';
import {asList} from './optionValues.js';
import {formatNames, outputsOf, writeReport} from './reportOutputs.js';
import {withRules} from './ruleSeverities.js';

/** `check`: prints what is wrong with the tickets, and fails where it should. */
export const checkCommand: Command = {
  usage: 'check [files...]',
  description: 'check the tickets; files named narrow what is shown, not what is loaded',
  options: [
    {flags: '--format <format>', description: `how to print: ${formatNames}`, repeatable: true},
    {flags: '--output <file>', description: 'file for the format before it', repeatable: true},
    {flags: '--max-warnings <number>', description: 'fail with more warnings than this'},
    {flags: '--quiet', description: 'show errors only'},
    {flags: '--rule <id=severity>', description: 'severity of a rule', repeatable: true},
    {flags: '--baseline <file>', description: 'file of the findings that are known'},
    {flags: '--update-baseline', description: 'write all findings of today into that file'},
    {flags: '--fix', description: 'mend what is certain, and report what remains'},
    {flags: '--fix-dry-run', description: 'print what --fix would change, as a diff'},
    {flags: '--changed <revision>', description: 'show findings in files changed since it'},
    {flags: '--explain <file>', description: 'tell what is read from one file, and from where'},
  ],
  run(call) {
    const {terminal, options} = call;
    const explained = options['explain'];
    if (typeof explained === 'string') return explain(explained, call);
    const project = withRules(call.project, asList(options['rule']));
    const limit = readLimit(options['maxWarnings'] as string | undefined);
    const outputs = outputsOf(call);
    const fixMode = fixModeOf(call);
    const toShown = (loaded: LoadedBacklog): {report: Report; shown: Report} => {
      const report = reportBeyondBaseline(loaded, call);
      return {report, shown: options['quiet'] === true ? errorsOf(report) : report};
    };
    const loaded = fixMode
      ? fixFindings(project, (it) => toShown(it).shown.diagnostics, fixMode, terminal)
      : loadBacklog(project);
    updateBaselineIfAsked(loaded, call);
    const {report, shown} = toShown(loaded);
    // Standard output is the diff's in a dry run.
    const written = outputs.filter(({output}) => fixMode !== 'show' || output !== null);
    writeReport(written, shown, loaded, call);
    return exitCodeOf(report, limit, terminal);
  },
};

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
