import {defaultOf} from '../core/draft/defaults.js';
import type {Draft} from '../core/draft/draft.js';
import {listUnfilled} from '../core/draft/template.js';
import {countWord, listWords} from '../core/diagnostic/wording.js';
import type {Backlog} from '../core/model/backlog.js';
import type {FieldName} from '../core/model/ticket.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {toCheckSetup} from '../io/project.js';
import {UsageError} from './command.js';
import type {CommandCall} from './command.js';
import type {ChosenTemplate} from './newTemplate.js';
import {oneLine} from './oneLine.js';
import {asList} from './optionValues.js';

/**
 * The fields that a call gives, and those that the template leaves open, as they are by default.
 *
 * @throws {UsageError} where every ticket needs an epic and none is named
 */
export function fieldsOf(
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
  const given = {epic, ...givenFields(options)};
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

function givenFields(options: CommandCall['options']): Partial<Record<FieldName, string | null>> {
  const single = (['type', 'priority', 'points', 'status', 'due'] as const).map((name) => {
    const value = options[name];
    return [name, typeof value === 'string' ? oneLine(`--${name}`, value) : null] as const;
  });
  return {
    ...Object.fromEntries<string | null>(single),
    assignee: joined('--assignee', options['assignee']),
    labels: joined('--label', options['label']),
  };
}
