import {nearest} from '../diagnostic/nearest.js';
import {listWords, quote} from '../diagnostic/wording.js';
import type {Field} from '../model/ticket.js';
import {toWordForm} from '../model/wordForm.js';
import type {Finding} from './rule.js';

/** Whether a value is one of the allowed ones; case, hyphens and emoji do not matter. */
export function isAllowed(value: string, allowed: readonly string[]): boolean {
  const words = toWordForm(value);
  return allowed.some((it) => toWordForm(it) === words);
}

/** The finding for a field whose value is none of the allowed ones. */
export function invalidValue(
  name: 'type' | 'priority',
  field: Field<string>,
  allowed: readonly string[],
): Finding {
  const near = nearest(field.value, allowed);
  const option = name === 'type' ? 'types' : 'priorities';
  const shown = allowed.length > 8 ? [...allowed.slice(0, 8), 'the like'] : allowed;
  return {
    message: `Unexpected ${name} ${quote(field.value)}, expected ${listWords(shown)}`,
    help: near ? `did you mean \`${near}\`?` : `use one of these, or add yours to \`${option}\``,
    place: field.place,
    subject: field.value,
  };
}
