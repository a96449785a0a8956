import {checkCommand} from './check.js';
import type {Command} from './command.js';
import {diffCommand} from './diff.js';
import {exportCommand} from './export.js';
import {graphCommand} from './graph.js';
import {listCommand} from './list.js';
import {newCommand} from './new.js';
import {nextCommand} from './next.js';
import {showCommand} from './show.js';

/** Every command, in the order the help shows them. */
export const commands: readonly Command[] = [
  checkCommand,
  diffCommand,
  nextCommand,
  listCommand,
  showCommand,
  graphCommand,
  exportCommand,
  newCommand,
];
