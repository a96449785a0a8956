import path from 'node:path';
import type {BaselineResult} from '../core/baseline/applyBaseline.js';
import {countWord} from '../core/diagnostic/wording.js';
import type {Report} from '../core/report/report.js';
import {toReport} from '../core/report/report.js';
import {
  baselineFileOf,
  compareWithBaseline,
  readBaseline,
  updateBaseline,
} from '../io/baselineFile.js';
import type {BaselineFile} from '../io/baselineFile.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {UsageError} from './command.js';
import type {CommandCall} from './command.js';
import {narrowing, showsAll} from './narrow.js';

/**
 * What is to be reported of a backlog: the findings that the baseline does not know, in the files
 * named.
 *
 * @throws {ConfigurationError} where the baseline is broken, or missing although named
 */
export function reportBeyondBaseline(loaded: LoadedBacklog, call: CommandCall): Report {
  const baseline = readBaseline(fileOf(call));
  const result = compareWithBaseline(loaded, baseline);
  const shown = narrowing(loaded, call);
  return toReport(shown(result.fresh), loaded.reading, {
    baseline: baseline && {known: shown(result.known).length, gone: goneOf(result, call)},
    silenced: shown(loaded.silenced).length,
  });
}

/**
 * Writes the baseline anew with `--update-baseline`, so that it knows all findings.
 *
 * @throws {UsageError} where files are named
 */
export function updateBaselineIfAsked(loaded: LoadedBacklog, call: CommandCall): void {
  const {options, terminal} = call;
  if (options['updateBaseline'] !== true) return;
  if (!showsAll(call)) {
    throw new UsageError(
      '--update-baseline goes without files and --changed: it holds the whole backlog',
    );
  }
  const file = fileOf(call);
  const count = updateBaseline(loaded, file);
  const shown = path.relative(terminal.cwd, file.file);
  terminal.err(`Wrote ${countWord(count, 'finding', 'findings')} to ${shown}\n`);
}

/** Which entries are gone shows only where everything is looked at. */
function goneOf({gone}: BaselineResult, call: CommandCall): BaselineResult['gone'] {
  return showsAll(call) ? gone : [];
}

function fileOf({project, options, terminal}: CommandCall): BaselineFile {
  const named = options['baseline'];
  if (typeof named !== 'string') return baselineFileOf(project);
  return {file: path.resolve(terminal.cwd, named), namedBy: '--baseline'};
}
