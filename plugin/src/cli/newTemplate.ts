import path from 'node:path';
import {listWords} from '../core/diagnostic/wording.js';
import {backlogTemplate} from '../core/template/backlogTemplate.js';
import {ticketTemplate} from '../core/template/ticketTemplate.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {readText} from '../io/sourceTree.js';
import {readTextFile} from '../io/textFiles.js';
import {UsageError} from './command.js';
import type {CommandCall} from './command.js';

/** The text that a new ticket is a copy of. */
export interface ChosenTemplate {
  /** Null for a template of this package. */
  readonly path: string | null;
  readonly text: string;
}

/**
 * The template that is named, else the one among the tickets, else the one of this package
 * for their dialect.
 *
 * @throws {UsageError} where it cannot be read, or there are several and none is named
 */
export function templateFor(
  {backlog, tree, reading}: LoadedBacklog,
  {options, terminal}: CommandCall,
): ChosenTemplate {
  const named = options['template'];
  if (typeof named === 'string') return readNamed(named, terminal.cwd);
  const found = backlog.leftOut.map((file) => file.path).filter(isTemplate);
  const [only] = found;
  if (only === undefined) {
    return {path: null, text: reading.dialect === 'backlog.md' ? backlogTemplate : ticketTemplate};
  }
  if (found.length > 1) {
    throw new UsageError(
      `new: there are several templates; name one: --template ${listWords(found)}`,
    );
  }
  const text = readText(tree, only);
  if (text !== null) return {path: only, text};
  throw new UsageError(`new: the template ${only} cannot be read`);
}

/** A template of tickets: those of epics are for other files. */
function isTemplate(file: string): boolean {
  return /template/i.test(file) && !/epic/i.test(path.posix.basename(file));
}

function readNamed(named: string, cwd: string): ChosenTemplate {
  const file = path.resolve(cwd, named);
  const read = readTextFile(path.parse(file).root, file);
  if ('text' in read) return {path: named, text: read.text};
  throw new UsageError(`--template ${named} cannot be read: ${read.reason}`);
}
