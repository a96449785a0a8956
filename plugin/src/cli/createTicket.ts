import path from 'node:path';
import {draftFileOf} from '../core/draft/draftFile.js';
import type {Draft} from '../core/draft/draft.js';
import {listMissing, writeDraft} from '../core/draft/writeDraft.js';
import type {Diagnostic} from '../core/diagnostic/diagnostic.js';
import type {NewJson} from '../core/output/newSchema.js';
import {toDiagnosticJson} from '../core/report/json.js';
import {toNewText} from '../core/report/newText.js';
import {loadBacklog} from '../io/loadBacklog.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {writeNewFile} from '../io/newFile.js';
import {toRootPath} from '../io/project.js';
import {treeWithFile} from '../io/sourceTree.js';
import {findTicketFiles} from '../io/ticketFiles.js';
import {UsageError} from './command.js';
import type {CommandCall} from './command.js';
import {cacheFor, load} from './load.js';
import {draftOf} from './newDraft.js';
import {templateFor} from './newTemplate.js';
import type {ChosenTemplate} from './newTemplate.js';
import {printJson} from './printJson.js';

/**
 * Writes the ticket that a call of `new` describes, unless it would have errors, and prints what a check
 * finds of it. Returns the exit code.
 *
 * @throws {UsageError} where something is missing, or cannot be written
 */
export async function createTicket(call: CommandCall): Promise<number> {
  const loaded = await load(call);
  const template = templateFor(loaded, call);
  const {draft, epicId} = draftOf(loaded, template, call);
  const file = fileOf(draft, epicId, loaded, call);
  const text = textOf(draft, template, file, loaded);
  const diagnostics = findNew(loaded, file, text, call);
  const isWrong = diagnostics.some(({severity}) => severity === 'error');
  const isWritten = !isWrong && call.options['dryRun'] !== true;
  if (isWritten) write(loaded, file, text);
  print({draft, file, text, diagnostics, isWritten}, call);
  return isWrong ? 1 : 0;
}

/** Where the ticket goes, relative to the root. */
function fileOf(
  {id, title}: Draft,
  epicId: string | null,
  {project, tree, backlog}: LoadedBacklog,
  {options, terminal}: CommandCall,
): string {
  const named = options['file'];
  const folder = toRootPath(project.root, project.ticketsDir);
  const file =
    typeof named === 'string'
      ? toRootPath(project.root, path.resolve(terminal.cwd, named))
      : draftFileOf(backlog, folder, {id, title, epicId});
  if (tree.has(file))
    throw new UsageError(`new: ${file} is there already; name another \`--file\``);
  const files = findTicketFiles(project, treeWithFile(tree, file, ''));
  if (files.some((it) => it.path === file)) return file;
  throw new UsageError(
    `new: ${file} would be read as no ticket: it is not among the files of \`path\` and \`include\`; name another \`--file\``,
  );
}

function textOf(
  draft: Draft,
  template: ChosenTemplate,
  file: string,
  {project: {readOptions}}: LoadedBacklog,
): string {
  const text = writeDraft(draft, template.text, readOptions);
  const [missing] = listMissing(draft, {path: file, text}, readOptions);
  if (missing === undefined) return text;
  const which = template.path === null ? 'the template' : `the template ${template.path}`;
  throw new UsageError(`new: ${which} has no place for ${missing}; add one, or leave it out`);
}

/** What a check with the ticket finds that it does not find without. */
function findNew(
  before: LoadedBacklog,
  file: string,
  text: string,
  call: CommandCall,
): readonly Diagnostic[] {
  const known = new Set(before.diagnostics.map(({fingerprint}) => fingerprint));
  const tree = treeWithFile(before.tree, file, text);
  const after = loadBacklog(before.project, tree, cacheFor(call, before.project));
  return after.diagnostics.filter(({fingerprint}) => !known.has(fingerprint));
}

function write({project}: LoadedBacklog, file: string, text: string): void {
  const reason = writeNewFile(project.root, file, text);
  if (reason !== null) throw new UsageError(`new: ${file} cannot be written: ${reason}`);
}

interface NewTicket {
  readonly draft: Draft;
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly isWritten: boolean;
}

function print({draft, file, text, diagnostics, isWritten}: NewTicket, call: CommandCall): void {
  const {options, terminal} = call;
  const json: NewJson = {
    schemaVersion: 1,
    id: draft.id,
    title: draft.title,
    path: file,
    written: isWritten,
    text,
    diagnostics: diagnostics.map(toDiagnosticJson),
  };
  if (options['json'] === true) printJson(terminal, json);
  else if (options['dryRun'] === true) terminal.out(text);
  else if (isWritten) terminal.out(`${file}\n`);
  if (options['json'] !== true) terminal.err(toNewText(json, terminal.width));
}
