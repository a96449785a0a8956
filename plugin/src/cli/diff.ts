import {compareBacklogs} from '../core/compare/compareBacklogs.js';
import type {DiffJson} from '../core/output/diffSchema.js';
import {toDiffMarkdown} from '../core/report/diffMarkdown.js';
import {commitTree} from '../io/commitTree.js';
import {mergeBase, resolveCommit} from '../io/git.js';
import {loadSides} from '../io/loadSides.js';
import {diskTree} from '../io/sourceTree.js';
import type {Project} from '../io/project.js';
import {UsageError} from './command.js';
import type {Command, CommandCall} from './command.js';
import {writeOutput} from './writeOutput.js';

/** `diff`: prints how the tickets of two git revisions differ. */
export const diffCommand: Command = {
  usage: 'diff <base> [head]',
  description:
    'tell how the tickets differ between two git revisions, or one and the files on disk',
  options: [
    {flags: '--format <format>', description: 'how to print: markdown or json'},
    {flags: '--json', description: 'the same as --format json'},
    {flags: '--output <file>', description: 'file to write to instead'},
    {flags: '--merge-base', description: 'compare with where head branched off from base'},
  ],
  outputForOne: ({format, json}) => (json === true || format === 'json' ? 'diff as JSON' : null),
  run(call) {
    const format = formatOf(call);
    const diff = compare(call);
    const text = format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : toDiffMarkdown(diff);
    const output = call.options['output'];
    if (typeof output === 'string') writeOutput(call.terminal, output, text);
    else call.terminal.out(text);
    return 0;
  },
};

function compare({project, arguments: revisions, options}: CommandCall): DiffJson {
  const [base = '', head] = revisions;
  const {root} = project;
  const headCommit = head === undefined ? null : resolveCommit(root, head);
  const baseCommit = baseOf(project, base, headCommit, options['mergeBase'] === true);
  const sides = loadSides(
    project,
    commitTree(root, baseCommit),
    headCommit === null ? diskTree(root) : commitTree(root, headCommit),
  );
  return {
    schemaVersion: 1,
    base: {revision: base, commit: baseCommit},
    head: head === undefined || headCommit === null ? null : {revision: head, commit: headCommit},
    ...compareBacklogs(sides.base, sides.head),
  };
}

function baseOf(
  {root}: Project,
  base: string,
  headCommit: string | null,
  isMergeBase: boolean,
): string {
  const commit = resolveCommit(root, base);
  return isMergeBase ? mergeBase(root, commit, headCommit ?? resolveCommit(root, 'HEAD')) : commit;
}

function formatOf({options}: CommandCall): string {
  const named = options['format'];
  if (typeof named !== 'string') return options['json'] === true ? 'json' : 'markdown';
  if (named !== 'markdown' && named !== 'json') {
    throw new UsageError(`--format: expected markdown or json, found \`${named}\``);
  }
  if (options['json'] === true && named !== 'json') {
    throw new UsageError(`--json goes without --format ${named}`);
  }
  return named;
}
