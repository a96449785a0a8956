import {nearest} from '../diagnostic/nearest.js';
import type {Backlog} from '../model/backlog.js';
import type {Field} from '../model/ticket.js';
import type {Finding} from './rule.js';
import {listWords, quote} from '../diagnostic/wording.js';

/** Finds the fields whose value is none of the allowed ones; case does not matter. */
export function findInvalidValues(
  backlog: Backlog,
  name: 'type' | 'priority',
  allowed: readonly string[],
): Finding[] {
  const known = new Set(allowed.map((value) => value.toLowerCase()));
  return backlog.tickets.flatMap(({ticket}) => {
    const field = ticket.fields[name];
    return field && !known.has(field.value.toLowerCase()) ? [invalid(name, field, allowed)] : [];
  });
}

function invalid(name: string, field: Field<string>, allowed: readonly string[]): Finding {
  const near = nearest(field.value, allowed);
  const option = name === 'type' ? 'types' : 'priorities';
  return {
    message: `Unexpected ${name} ${quote(field.value)}, expected ${listWords(allowed)}`,
    help: near ? `did you mean \`${near}\`?` : `use one of these, or add yours to \`${option}\``,
    place: field.place,
    subject: field.value,
  };
}
