import {findEpicNamed, findTicketNamed} from '../core/backlog/lookUp.js';
import {epicWords} from '../core/draft/defaults.js';
import type {Draft, DraftDependency} from '../core/draft/draft.js';
import {nextId} from '../core/draft/nextId.js';
import type {Backlog} from '../core/model/backlog.js';
import {readEpicReference} from '../core/read/epicReference.js';
import {matchId} from '../core/read/ticketIds.js';
import type {ReadOptions} from '../core/read/readOptions.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {UsageError} from './command.js';
import type {CommandCall} from './command.js';
import {epicNamed, ticketNamed} from './named.js';
import type {ChosenTemplate} from './newTemplate.js';
import {fieldsOf} from './newFields.js';
import {oneLine} from './oneLine.js';
import {asList} from './optionValues.js';

/** A draft, and the epic of the backlog it belongs to; null for none, or a new one. */
export interface NamedDraft {
  readonly draft: Draft;
  readonly epicId: string | null;
}

/**
 * The ticket that a call describes.
 *
 * @throws {UsageError} where something is missing, or names what is not there
 */
export function draftOf(
  loaded: LoadedBacklog,
  template: ChosenTemplate,
  call: CommandCall,
): NamedDraft {
  const {backlog, project} = loaded;
  const {options} = call;
  const epic = epicOf(backlog, options['epic'], project.readOptions);
  const draft = {
    id: idOf(backlog, epic.id, options['ticketId'], project.readOptions),
    title: oneLine('the title', call.arguments.join(' ')),
    fields: fieldsOf(loaded, template, epic.words, call),
    blockedBy: dependenciesOf(backlog, '--blocked-by', options['blockedBy'], project.readOptions),
    blocks: dependenciesOf(backlog, '--blocks', options['blocks'], project.readOptions),
    criteria: asList(options['criterion']).map((it) => oneLine('--criterion', it)),
  };
  return {draft, epicId: epic.id};
}

interface NamedEpic {
  readonly id: string | null;
  readonly words: string | null;
}

function epicOf(backlog: Backlog, named: unknown, options: ReadOptions): NamedEpic {
  if (typeof named !== 'string') return {id: null, words: null};
  const words = oneLine('--epic', named);
  const {id, name} = readEpicReference(words, options);
  if (id !== null && name !== null && findEpicNamed(backlog, id) === null) return {id: null, words};
  const epic = epicNamed(backlog, id ?? words);
  return epic ? {id: epic.id, words: epicWords(backlog, epic)} : {id: null, words};
}

function idOf(
  backlog: Backlog,
  epicId: string | null,
  named: unknown,
  options: ReadOptions,
): string {
  if (typeof named !== 'string') {
    const next = nextId(backlog, epicId);
    if (next !== null) return next;
    throw new UsageError(
      'new: no ticket has a number to count on from; give the id: --ticket-id PAY-1',
    );
  }
  const found = matchId(named, 0, options);
  if (found?.id !== named) {
    throw new UsageError(`--ticket-id: expected an id such as \`PAY-12\`, found \`${named}\``);
  }
  const holder = findTicketNamed(backlog, named);
  if (holder) throw new UsageError(`--ticket-id: \`${named}\` is the id of ${holder.ticket.path}`);
  return named;
}

/** `PAY-3`, or `PAY-3: it needs the table`. A ticket of this backlog is written as it is called there. */
function dependenciesOf(
  backlog: Backlog,
  flag: string,
  values: unknown,
  options: ReadOptions,
): DraftDependency[] {
  return asList(values).map((value) => {
    const words = oneLine(flag, value);
    const found = matchId(words, 0, options);
    const rest = found ? words.slice(found.end).trim() : '';
    if (!found || (rest !== '' && !rest.startsWith(':'))) {
      throw new UsageError(`${flag}: expected \`ID\` or \`ID: reason\`, found \`${value}\``);
    }
    const isExternal = backlog.externals.find(found.id) !== null;
    const id = isExternal ? found.id : ticketNamed(backlog, found.id).ticket.id;
    return {id, reason: rest.slice(1).trim() || null};
  });
}
