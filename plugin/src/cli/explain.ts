import path from 'node:path';
import {toExplanation} from '../core/explain/explanation.js';
import {loadBacklog} from '../io/loadBacklog.js';
import {toRootPath} from '../io/project.js';
import {readText} from '../io/sourceTree.js';
import {UsageError} from './command.js';
import type {CommandCall} from './command.js';

/** `check --explain FILE`: prints what is read from a file, and from where. */
export function explain(file: string, {project, terminal}: CommandCall): number {
  const path_ = toRootPath(project.root, path.resolve(terminal.cwd, file));
  const loaded = loadBacklog(project);
  const text = readText(loaded.tree, path_);
  if (text === null)
    throw new UsageError(`--explain: there is no file \`${file}\` in ${project.root}`);
  terminal.out(`${toExplanation({path: path_, text}, loaded.backlog, project.readOptions)}\n`);
  return 0;
}
