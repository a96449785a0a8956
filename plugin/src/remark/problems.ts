import type {Nodes} from 'mdast';
import type {VFile} from 'vfile';
import type {EmbedProblem} from '../core/directive/request.js';
import type {Severity} from '../core/diagnostic/diagnostic.js';
import {toFindingText} from '../core/report/findingText.js';
import {plainPalette} from '../core/report/palette.js';
import {splitLines} from '../core/source/sourceFile.js';
import {toRootPath} from '../io/project.js';

/** A directive that shows nothing, and where it is. */
export interface PlacedProblem extends EmbedProblem {
  readonly node: Nodes;
}

/**
 * Stops the page for what is wrong with its directives, all of it at once. A page that fails is
 * compiled anew by every build, whatever caches there are, so nobody misses it.
 *
 * @throws {Error} where there is anything
 */
export function throwProblems(problems: readonly PlacedProblem[], file: VFile): void {
  if (problems.length === 0) return;
  const texts = problems.map((problem) => toProblemText(problem, file, 'error'));
  const error = new Error(`Directives in ${shownPath(file)}\n\n${texts.join('\n')}`);
  error.stack = error.message;
  throw error;
}

/** A problem as the check would print it. */
export function toProblemText(
  {node, message, help}: PlacedProblem,
  file: VFile,
  severity: Severity,
): string {
  const {start, end} = node.position ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}};
  const place = {
    path: shownPath(file),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  const diagnostic = {
    ruleId: 'valid-directive',
    severity,
    message,
    help,
    place,
    related: [],
    ticketId: null,
    about: [],
    fingerprint: '',
    fix: null,
  };
  return toFindingText(diagnostic, splitLines(String(file.value)), plainPalette, null);
}

/** As Docusaurus names files: from where the command was run. */
function shownPath(file: VFile): string {
  return toRootPath(file.cwd, file.path);
}
