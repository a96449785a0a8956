import {findTicketNamed} from '../core/backlog/lookUp.js';
import {defaultOf, epicWords} from '../core/draft/defaults.js';
import type {Draft, DraftDependency} from '../core/draft/draft.js';
import {listUnfilled} from '../core/draft/template.js';
import {nextId} from '../core/draft/nextId.js';
import {countWord, listWords} from '../core/diagnostic/wording.js';
import type {Backlog} from '../core/model/backlog.js';
import type {FieldName} from '../core/model/ticket.js';
import {readEpicReference} from '../core/read/epicReference.js';
import {matchId} from '../core/read/ticketIds.js';
import type {ReadOptions} from '../core/read/readOptions.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {toCheckSetup} from '../io/project.js';
import {UsageError} from './command.js';
import type {CommandCall} from './command.js';
import {epicNamed, ticketNamed} from './named.js';
import type {ChosenTemplate} from './newTemplate.js';
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
  if (id !== null && name !== null && !isKnown(backlog, id)) return {id: null, words};
  const epic = epicNamed(backlog, id ?? words);
  return epic ? {id: epic.id, words: epicWords(backlog, epic.id)} : {id: null, words};
}

function isKnown({epics}: Backlog, name: string): boolean {
  return epics.some(({id}) => id.toLowerCase() === name.toLowerCase());
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

/** What is given, and for fields of the template that nobody filled in what they are by default. */
function fieldsOf(
  {backlog, project, reading}: LoadedBacklog,
  template: ChosenTemplate,
  epic: string | null,
  {options}: CommandCall,
): Draft['fields'] {
  const {settings} = toCheckSetup(project, reading.dialect);
  const unfilledFields = listUnfilled(template.text, project.readOptions);
  if (
    epic === null &&
    unfilledFields.includes('epic') &&
    settings.requiredFields.includes('epic')
  ) {
    throw new UsageError(`new: every ticket has an epic here; name one: ${whichEpics(backlog)}`);
  }
  const given: Partial<Record<FieldName, string | null>> = {
    epic,
    ...Object.fromEntries(
      (['type', 'priority', 'points', 'status', 'due'] as const).map((name) => {
        const value = options[name];
        return [name, typeof value === 'string' ? oneLine(`--${name}`, value) : null];
      }),
    ),
    assignee: joined('--assignee', options['assignee']),
    labels: joined('--label', options['label']),
  };
  const names = Object.keys(given) as FieldName[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value =
        given[name] ?? (unfilledFields.includes(name) ? defaultOf(name, backlog, settings) : null);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function joined(flag: string, values: unknown): string | null {
  const all = asList(values).map((it) => oneLine(flag, it));
  return all.length === 0 ? null : all.join(', ');
}

const mostEpics = 5;

function whichEpics({epics}: Backlog): string {
  if (epics.length === 0) return '--epic "EPIC-1 - Name of the epic"';
  const words = epics.slice(0, mostEpics).map(({id, name}) => {
    return id === name ? `\`${id}\`` : `\`${id}\` (${name})`;
  });
  const more = epics.length - words.length;
  const rest = more > 0 ? [countWord(more, 'more', 'more')] : [];
  return `--epic ${listWords([...words, ...rest])}`;
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

function oneLine(what: string, text: string): string {
  const line = text.trim();
  if (line === '') throw new UsageError(`new: ${what} is empty`);
  if (/[\r\n]/.test(line)) throw new UsageError(`new: ${what} must be one line`);
  return line;
}
