import path from 'node:path';
import {toExplanation} from '../core/explain/explanation.js';
import {toRootPath} from '../io/project.js';
import {readText} from '../io/sourceTree.js';
import {UsageError} from './command.js';
import type {CommandCall} from './command.js';
import {load} from './load.js';

/** `check --explain FILE`: prints what is read from a file, and from where. */
export async function explain(file: string, call: CommandCall): Promise<number> {
  const {project, terminal} = call;
  const path_ = toRootPath(project.root, path.resolve(terminal.cwd, file));
  const loaded = await load(call);
  const text = readText(loaded.tree, path_);
  if (text === null)
    throw new UsageError(`--explain: there is no file \`${file}\` in ${project.root}`);
  terminal.out(`${toExplanation({path: path_, text}, loaded.backlog, project.readOptions)}\n`);
  return 0;
}
