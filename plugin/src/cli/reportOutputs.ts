import {nearest} from '../core/diagnostic/nearest.js';
import {listWords} from '../core/diagnostic/wording.js';
import type {Report} from '../core/report/report.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {toCheckRun} from './checkRun.js';
import {UsageError} from './command.js';
import type {CommandCall, Terminal} from './command.js';
import {asList} from './optionValues.js';
import {formats} from './reportFormats.js';
import {writeOutput} from './writeOutput.js';

/** The names of the formats, as a phrase. */
export const formatNames = listWords(Object.keys(formats));

/** A format, with the file it goes to; null is standard output. */
export interface Output {
  readonly format: string;
  readonly output: string | null;
}

/** Pairs the nth `--format` with the nth `--output`; one without goes to standard output. */
export function outputsOf({options}: CommandCall): Output[] {
  const wanted = asList(options['format']);
  const files = asList(options['output']);
  const named = wanted.length > 0 ? wanted : ['text'];
  const unknown = named.find((format) => !Object.hasOwn(formats, format));
  if (unknown !== undefined) throw unknownFormat(unknown);
  if (files.length > named.length) throw new UsageError('each --output needs a --format');
  const outputs = named.map((format, index) => ({format, output: files[index] ?? null}));
  if (outputs.filter(({output}) => output === null).length > 1) {
    throw new UsageError(
      'only one --format can go to standard output; give the others an --output',
    );
  }
  return outputs;
}

/** Writes a report in each of the formats asked for. */
export function writeReport(
  outputs: readonly Output[],
  report: Report,
  loaded: LoadedBacklog,
  call: CommandCall,
): void {
  const {terminal} = call;
  const run = toCheckRun(loaded, call);
  for (const {format, output} of outputs) {
    const shown = output === null ? terminal : {colors: false, width: null};
    const {colors, width} = shown;
    const text = formats[format]?.({report, run, tree: loaded.tree, colors, width}) ?? '';
    write(terminal, {format, output}, `${text}\n`);
  }
}

function write(terminal: Terminal, {format, output}: Output, text: string): void {
  if (output === null) {
    terminal.out(text);
    return;
  }
  writeOutput(terminal, output, text);
  terminal.err(`Wrote ${format} to ${output}\n`);
}

function unknownFormat(format: string): UsageError {
  const near = nearest(format, Object.keys(formats));
  const hint = near ? `; did you mean \`${near}\`?` : '';
  return new UsageError(`--format: expected ${formatNames}, found \`${format}\`${hint}`);
}
