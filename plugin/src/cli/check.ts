import path from 'node:path';
import {toReport} from '../core/report/report.js';
import type {Report} from '../core/report/report.js';
import {loadBacklog} from '../io/loadBacklog.js';
import {createReadCache} from '../io/readCache.js';
import type {ReadCache} from '../io/readCache.js';
import {reportBeyondBaseline} from './baseline.js';
import {UsageError} from './command.js';
import type {Command, CommandCall, Terminal} from './command.js';
import {explain} from './explain.js';
import {asList} from './optionValues.js';
import {outputsOf, writeReport} from './reportOutputs.js';
import {withRules} from './ruleSeverities.js';
import {watchChecks} from './watch.js';
import type {WatchedCheck} from './watch.js';

/** `check`: prints what is wrong with the tickets, and fails where it should. */
export const checkCommand: Command = {
  usage: 'check [files...]',
  description: 'check the tickets; files named narrow what is shown, not what is loaded',
  options: [
    {flags: '--format <format>', description: 'how to print: text or json', repeatable: true},
    {flags: '--output <file>', description: 'file for the format before it', repeatable: true},
    {flags: '--max-warnings <number>', description: 'fail with more warnings than this'},
    {flags: '--quiet', description: 'show errors only'},
    {flags: '--rule <id=severity>', description: 'severity of a rule', repeatable: true},
    {flags: '--baseline <file>', description: 'file of the findings that are known'},
    {flags: '--update-baseline', description: 'write all findings of today into that file'},
    {flags: '--watch', description: 'check again after each change'},
    {flags: '--explain <file>', description: 'tell what is read from one file, and from where'},
  ],
  run(call) {
    const explained = call.options['explain'];
    if (typeof explained === 'string') return explain(explained, call);
    return check(call, createReadCache()).write();
  },
  watch: (load) => watchChecks(load, checkWatched),
};

function checkWatched(call: CommandCall, cache: ReadCache): WatchedCheck {
  const other = ['explain', 'updateBaseline'].find((name) => call.options[name] !== undefined);
  if (other !== undefined) throw new UsageError(`--watch goes without ${flagOf(other)}`);
  const printed = outputsOf(call).find(({output}) => output === null)?.format ?? 'text';
  if (printed !== 'text') {
    throw new UsageError(`--watch prints text: give the format \`${printed}\` an --output`);
  }
  return check(call, cache);
}

function check(call: CommandCall, cache: ReadCache): WatchedCheck {
  const {terminal, options} = call;
  const project = withRules(call.project, asList(options['rule']));
  const limit = readLimit(options['maxWarnings'] as string | undefined);
  const outputs = outputsOf(call);
  const loaded = loadBacklog(project, undefined, cache);
  const report = reportBeyondBaseline(loaded, call);
  const absolute = (files: Iterable<string>): Set<string> =>
    new Set([...files].map((file) => path.join(project.root, file)));
  return {
    files: absolute(loaded.files),
    parsed: absolute(loaded.parsed),
    state: JSON.stringify(report),
    write() {
      const shown = options['quiet'] === true ? errorsOf(report) : report;
      writeReport(outputs, shown, loaded.tree, terminal);
      return exitCodeOf(report, limit, terminal);
    },
  };
}

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
  return toReport(errors, report.reading, report.baseline);
}

function readLimit(value: string | undefined): number {
  if (value === undefined) return Infinity;
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 0) return limit;
  throw new UsageError(`--max-warnings: expected a whole number, found \`${value}\``);
}

/** `updateBaseline` as it is written: `--update-baseline`. */
function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
