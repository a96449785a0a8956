import type {Diagnostic} from '../core/diagnostic/diagnostic.js';
import {countWord} from '../core/diagnostic/wording.js';
import {printable} from '../core/report/printable.js';
import {loadBacklog} from '../io/loadBacklog.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import type {Project} from '../io/project.js';
import {rewriteFile} from '../io/rewriteFile.js';
import {UsageError} from './command.js';
import type {CommandCall, Terminal} from './command.js';
import {mend, toWords} from './mend.js';
import type {Choose, Mending} from './mend.js';
import {toPatch} from './patch.js';

/** What `--fix` and `--fix-dry-run` come to; null without either. */
export type FixMode = 'write' | 'show' | null;

/** Whether findings are mended in this call. */
export function fixModeOf({options}: CommandCall): FixMode {
  const [write, show] = [options['fix'] === true, options['fixDryRun'] === true];
  if (write && show) throw new UsageError('--fix and --fix-dry-run: expected only one of them');
  if (write) return 'write';
  return show ? 'show' : null;
}

/**
 * Mends the findings that are chosen, in the files or as a diff on standard output, and says on
 * standard error what was done. Returns the backlog as it is afterwards.
 */
export function fixFindings(
  project: Project,
  choose: Choose,
  mode: 'write' | 'show',
  terminal: Terminal,
): LoadedBacklog {
  const mending = mend(project, choose);
  const unwritten = mode === 'write' ? writeFiles(project, mending) : new Map<string, string>();
  if (mode === 'show') terminal.out(toPatch(project.root, mending.files));
  const isWritten = ({fix}: Diagnostic): boolean =>
    fix?.edits.every(({place}) => !unwritten.has(place.path)) ?? false;
  const findings = mending.mended.filter(isWritten).length;
  const files = mending.files.size - unwritten.size;
  const verb = mode === 'write' ? 'Fixed' : 'Would fix';
  terminal.err(`${verb} ${findings > 0 ? toCounts(findings, files) : 'nothing'}\n`);
  for (const {diagnostic, reason} of mending.left) {
    terminal.err(printable(`Left ${toWords(diagnostic)}: ${reason}`) + '\n');
  }
  for (const [path, reason] of unwritten) {
    terminal.err(printable(`Left ${path} as it is: ${reason}`) + '\n');
  }
  return unwritten.size > 0 ? loadBacklog(project) : mending.loaded;
}

function toCounts(findings: number, files: number): string {
  return `${countWord(findings, 'finding', 'findings')} in ${countWord(files, 'file', 'files')}`;
}

/** The files that could not be written, with the reason. */
function writeFiles({root}: Project, {files}: Mending): Map<string, string> {
  const unwritten = new Map<string, string>();
  for (const [path, rewriting] of files) {
    const reason = rewriteFile(root, path, rewriting);
    if (reason !== null) unwritten.set(path, reason);
  }
  return unwritten;
}
