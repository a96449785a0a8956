import {logger} from '@docusaurus/logger';
import {toText} from '../core/report/text.js';
import {plainPalette} from '../core/report/palette.js';
import {toReport} from '../core/report/report.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {readText} from '../io/sourceTree.js';

/** What a site does about tickets with errors. */
export type OnInvalidTickets = 'throw' | 'warn' | 'log' | 'ignore';

/**
 * Prints what the rules found, all of it at once.
 *
 * @throws {Error} where there are errors and the site asks for it
 */
export function reportDiagnostics(loaded: LoadedBacklog, onInvalid: OnInvalidTickets): void {
  const {reading, diagnostics, project, tree} = loaded;
  if (diagnostics.length === 0 || onInvalid === 'ignore') return;
  const report = toReport(diagnostics, reading);
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
