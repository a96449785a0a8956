import {logger} from '@docusaurus/logger';
import {toText} from '../core/report/text.js';
import {plainPalette} from '../core/report/palette.js';
import {toReport} from '../core/report/report.js';
import {baselineFileOf, compareWithBaseline, readBaseline} from '../io/baselineFile.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {readText} from '../io/sourceTree.js';

/** What a site does about tickets with errors. */
export type OnInvalidTickets = 'throw' | 'warn' | 'log' | 'ignore';

/**
 * Prints what the rules found, all of it at once, but for what the baseline knows.
 *
 * @throws {Error} where there are errors and the site asks for it
 * @throws {ConfigurationError} where the baseline is broken, or missing although named
 */
export function reportDiagnostics(loaded: LoadedBacklog, onInvalid: OnInvalidTickets): void {
  const {reading, silenced, project, tree, notices} = loaded;
  const baseline = readBaseline(baselineFileOf(project));
  const {fresh, known, gone} = compareWithBaseline(loaded, baseline);
  if (onInvalid === 'ignore') return;
  for (const notice of notices) logger.warn(`docusaurus-plugin-tickets: ${notice}`);
  if (fresh.length === 0) return;
  const report = toReport(fresh, reading, {
    baseline: baseline && {known: known.length, gone},
    silenced: silenced.length,
  });
  const text = `Tickets in ${project.ticketsDir}\n\n${toText(report, {palette: plainPalette, readText: (file) => readText(tree, file)})}`;
  if (report.counts.errors === 0 || onInvalid === 'log') logger.info(text);
  else if (onInvalid === 'warn') logger.warn(text);
  else
    throw withoutStack(
      new Error(`${text}\nThe build stops because of \`onInvalidTickets: 'throw'\`.`),
    );
}

/** Docusaurus prints the whole error object; the stack would bury the findings. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}
