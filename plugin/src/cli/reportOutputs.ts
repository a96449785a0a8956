import pico from 'picocolors';
import {toCheckJson} from '../core/report/json.js';
import type {Report} from '../core/report/report.js';
import {plainPalette, toText} from '../core/report/text.js';
import {readText} from '../io/sourceTree.js';
import type {SourceTree} from '../io/sourceTree.js';
import {UsageError} from './command.js';
import type {CommandCall, Terminal} from './command.js';
import {asList} from './optionValues.js';
import {writeOutput} from './writeOutput.js';

const formats = ['text', 'json'];

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

/** Writes a report in each of the formats asked for. */
export function writeReport(
  outputs: readonly Output[],
  report: Report,
  tree: SourceTree,
  terminal: Terminal,
): void {
  for (const output of outputs) write(terminal, output, render(output, report, tree, terminal));
}

function render(
  {format, output}: Output,
  report: Report,
  tree: SourceTree,
  terminal: Terminal,
): string {
  if (format === 'json') return `${JSON.stringify(toCheckJson(report), null, 2)}\n`;
  const palette = terminal.colors && output === null ? pico.createColors(true) : plainPalette;
  return `${toText(report, {palette, readText: (file) => readText(tree, file)})}\n`;
}

function write(terminal: Terminal, {format, output}: Output, text: string): void {
  if (output === null) {
    terminal.out(text);
    return;
  }
  writeOutput(terminal, output, text);
  terminal.err(`Wrote ${format} to ${output}\n`);
}
