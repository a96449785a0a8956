import {checkCommand} from './check.js';
import type {Command} from './command.js';
import {diffCommand} from './diff.js';
import {exportCommand} from './export.js';

/** Every command, in the order the help shows them. */
export const commands: readonly Command[] = [checkCommand, diffCommand, exportCommand];
