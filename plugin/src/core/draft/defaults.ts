import type {Backlog, Epic} from '../model/backlog.js';
import {mostFrequent} from '../model/frequency.js';
import type {FieldName} from '../model/ticket.js';
import type {CheckSettings} from '../rules/rule.js';

/** What a backlog holds its tickets to, as far as it fills in fields. */
type FieldSettings = Pick<CheckSettings, 'types' | 'priorities' | 'anyKnownPriority'>;

/**
 * What stands in a field that nobody gave a value for: the first type, the priority in the middle, and
 * points that are still to be estimated. Where any scale will do, it is what most tickets have.
 */
export function defaultOf(
  name: FieldName,
  backlog: Backlog,
  {types, priorities, anyKnownPriority}: FieldSettings,
): string | null {
  const middle = priorities[Math.floor(priorities.length / 2)] ?? null;
  switch (name) {
    case 'type':
      return types[0] ?? null;
    case 'priority':
      return (anyKnownPriority ? usualPriority(backlog) : null) ?? middle;
    case 'points':
      return 'TBD';
    default:
      return null;
  }
}

function usualPriority({tickets}: Backlog): string | null {
  return mostFrequent(tickets.flatMap(({ticket}) => ticket.fields.priority?.value ?? []));
}

/** An epic as most of its tickets name it, in a form that means the same in any folder. */
export function epicWords({tickets}: Backlog, {id, name}: Epic): string {
  const written = tickets.flatMap(({epicId: own, ticket}) => {
    const raw = ticket.fields.epic?.raw;
    return own === id && raw !== undefined && !/[[\]<>*`\n]/.test(raw) ? [raw] : [];
  });
  return mostFrequent(written) ?? (name === id ? id : `${id} - ${name}`);
}
