import path from 'node:path';
import pico from 'picocolors';
import {nearest} from '../core/diagnostic/nearest.js';
import type {Severity} from '../core/diagnostic/diagnostic.js';
import {toExplanation} from '../core/explain/explanation.js';
import {toCheckJson} from '../core/report/json.js';
import {toReport} from '../core/report/report.js';
import type {Report} from '../core/report/report.js';
import {plainPalette, toText} from '../core/report/text.js';
import {rules} from '../core/rules/index.js';
import {loadBacklog, readProjectText} from '../io/loadBacklog.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {toRootPath} from '../io/project.js';
import type {Project} from '../io/project.js';
import {UsageError} from './command.js';
import type {Command, CommandCall, Terminal} from './command.js';
import {writeOutput} from './writeOutput.js';

const formats = ['text', 'json'];

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
    {flags: '--explain <file>', description: 'tell what is read from one file, and from where'},
  ],
  run(call) {
    const explained = call.options['explain'];
    if (typeof explained === 'string') return explain(explained, call);
    const project = withRules(call.project, asList(call.options['rule']));
    const limit = readLimit(call.options['maxWarnings'] as string | undefined);
    const outputs = outputsOf(call);
    const loaded = loadBacklog(project);
    const report = narrow(loaded, call);
    const shown = call.options['quiet'] === true ? errorsOf(report) : report;
    for (const {format, output} of outputs) {
      write(call.terminal, output, format, render(format, shown, project, call.terminal, output));
    }
    return exitCodeOf(report, limit, call.terminal);
  },
};

function explain(file: string, {project, terminal}: CommandCall): number {
  const path_ = toRootPath(project.root, path.resolve(terminal.cwd, file));
  const text = readProjectText(project, path_);
  if (text === null)
    throw new UsageError(`--explain: there is no file \`${file}\` in ${project.root}`);
  const loaded = loadBacklog(project);
  terminal.out(`${toExplanation({path: path_, text}, loaded.backlog, project.readOptions)}\n`);
  return 0;
}

function exitCodeOf({counts}: Report, limit: number, terminal: Terminal): number {
  if (counts.warnings > limit) {
    terminal.err(
      `More warnings (${String(counts.warnings)}) than --max-warnings ${String(limit)} allows\n`,
    );
  }
  return counts.errors > 0 || counts.warnings > limit ? 1 : 0;
}

/** Keeps the diagnostics of the files named, which may be folders. */
function narrow(loaded: LoadedBacklog, call: CommandCall): Report {
  const {project, reading, diagnostics} = loaded;
  if (call.arguments.length === 0) return toReport(diagnostics, reading);
  const known = listFiles(loaded);
  const named = call.arguments.map((file) => {
    const wanted = toRootPath(project.root, path.resolve(call.terminal.cwd, file));
    const covers = (it: string): boolean =>
      wanted === '' || it === wanted || it.startsWith(`${wanted}/`);
    if (!known.some(covers)) throw notATicket(file, wanted, known);
    return covers;
  });
  const kept = diagnostics.filter(({place, related}) =>
    [place, ...related.map((it) => it.place)].some((it) => named.some((covers) => covers(it.path))),
  );
  return toReport(kept, reading);
}

/** Every file that was looked at, those left out among them. */
function listFiles({backlog}: LoadedBacklog): string[] {
  return [
    ...backlog.tickets.map(({ticket}) => ticket.path),
    ...backlog.epics.flatMap(({file}) => file?.path ?? []),
    ...backlog.unreadable.map(({path: file}) => file),
    ...backlog.leftOut.map(({path: file}) => file),
  ];
}

function notATicket(file: string, wanted: string, known: readonly string[]): UsageError {
  const near = nearest(wanted, known);
  return new UsageError(
    `\`${file}\` is no ticket of this project${near ? `; did you mean \`${near}\`?` : ''}`,
  );
}

function errorsOf(report: Report): Report {
  const errors = report.diagnostics.filter(({severity}) => severity === 'error');
  return toReport(errors, report.reading);
}

interface Output {
  readonly format: string;
  readonly output: string | null;
}

/** Pairs the nth `--format` with the nth `--output`; one without goes to standard output. */
function outputsOf({options}: CommandCall): Output[] {
  const wanted = asList(options['format']);
  const files = asList(options['output']);
  const named = wanted.length > 0 ? wanted : ['text'];
  const unknown = named.find((format) => !formats.includes(format));
  if (unknown !== undefined) {
    throw new UsageError(`--format: expected ${formats.join(' or ')}, found \`${unknown}\``);
  }
  if (files.length > named.length) throw new UsageError('each --output needs a --format');
  const outputs = named.map((format, index) => ({format, output: files[index] ?? null}));
  if (outputs.filter(({output}) => output === null).length > 1) {
    throw new UsageError(
      'only one --format can go to standard output; give the others an --output',
    );
  }
  return outputs;
}

function render(
  format: string,
  report: Report,
  project: Project,
  terminal: Terminal,
  output: string | null,
): string {
  if (format === 'json') return `${JSON.stringify(toCheckJson(report), null, 2)}\n`;
  const palette = terminal.colors && output === null ? pico.createColors(true) : plainPalette;
  return `${toText(report, {palette, readText: (file) => readProjectText(project, file)})}\n`;
}

function write(terminal: Terminal, output: string | null, format: string, text: string): void {
  if (output === null) {
    terminal.out(text);
    return;
  }
  writeOutput(terminal, output, text);
  terminal.err(`Wrote ${format} to ${output}\n`);
}

function withRules(project: Project, settings: readonly string[]): Project {
  const severities = settings.map((setting) => {
    const [id = '', severity = ''] = setting.split('=');
    if (!rules.some((rule) => rule.id === id)) throw unknownRule(id);
    if (!['error', 'warn', 'info', 'off'].includes(severity)) {
      throw new UsageError(
        `--rule ${id}: expected error, warn, info or off, found \`${severity}\``,
      );
    }
    return [id, severity as Severity | 'off'] as const;
  });
  return {...project, severities: {...project.severities, ...Object.fromEntries(severities)}};
}

function unknownRule(id: string): UsageError {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return new UsageError(
    `--rule: there is no rule \`${id}\`${near ? `; did you mean \`${near}\`?` : ''}`,
  );
}

function readLimit(value: string | undefined): number {
  if (value === undefined) return Infinity;
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 0) return limit;
  throw new UsageError(`--max-warnings: expected a whole number, found \`${value}\``);
}

function asList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
