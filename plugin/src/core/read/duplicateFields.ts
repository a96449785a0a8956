import {statusCategoryOf} from '../model/statusSpellings.js';
import type {
  DuplicateField,
  EpicReference,
  FieldName,
  TicketFields,
  WrittenField,
} from '../model/ticket.js';
import {toWordForm} from '../model/wordForm.js';
import {templateSpellings} from './labelNames.js';

/** A field as written, with what its label means. */
export interface NamedField extends WrittenField {
  readonly name: FieldName;
}

/**
 * The fields that contradict the one of their name that counts. Labels that need not mean the same,
 * such as "Size" beside "Points" or "Owner" beside "Assignee", are no duplicates; nor are values that
 * say the same in other words.
 */
export function findDuplicates<T extends NamedField>(
  all: readonly T[],
  used: ReadonlyMap<FieldName, T>,
  read: (field: T) => TicketFields,
): DuplicateField[] {
  return all.flatMap((field) => {
    const counting = used.get(field.name);
    if (!counting || counting === field || !isSameLabel(field, counting)) return [];
    if (saysTheSame(read(field), read(counting), field.name)) return [];
    return [{name: field.name, used: toWritten(counting), unused: toWritten(field)}];
  });
}

function toWritten({raw, place, label, carrier}: WrittenField): WrittenField {
  return {raw, place, label, carrier};
}

/** Other forms of the template's own labels, which cannot mean anything else. */
const otherForms: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  points: ['story point', 'point'],
  assignee: ['assignees'],
  labels: ['label'],
  due: ['due date'],
};

function isSameLabel(a: NamedField, b: NamedField): boolean {
  const [first, second] = [toWordForm(a.label), toWordForm(b.label)];
  const sure = [...(templateSpellings[a.name] ?? []), ...(otherForms[a.name] ?? [])];
  return first === second || (sure.includes(first) && sure.includes(second));
}

function saysTheSame(a: TicketFields, b: TicketFields, name: FieldName): boolean {
  const [first, second] = [toWordForm(a[name]?.raw ?? ''), toWordForm(b[name]?.raw ?? '')];
  if (first === second || goesOn(first, second) || goesOn(second, first)) return true;
  switch (name) {
    case 'epic':
      return isSameEpic(a.epic?.value ?? null, b.epic?.value ?? null);
    case 'priority':
      return isKnownAndSame(a.priority?.level, b.priority?.level) || isSameText(a, b, name);
    case 'points':
      return isKnownAndSame(a.points?.value, b.points?.value);
    case 'status':
      return isKnownAndSame(categoryOf(a), categoryOf(b));
    case 'labels':
      return toSet(a.labels?.value) === toSet(b.labels?.value);
    default:
      return isSameText(a, b, name);
  }
}

/** Whether a text is another one with a remark behind it: `High` and `High, since it blocks all`. */
function goesOn(long: string, short: string): boolean {
  return short !== '' && long.startsWith(short) && /^[\s,;:(]/.test(long.slice(short.length));
}

function isKnownAndSame<T>(a: T | null | undefined, b: T | null | undefined): boolean {
  return a != null && a === b;
}

function isSameText(
  a: TicketFields,
  b: TicketFields,
  name: 'type' | 'priority' | 'assignee' | 'due',
): boolean {
  return toWordForm(a[name]?.value ?? '') === toWordForm(b[name]?.value ?? '');
}

function categoryOf({status}: TicketFields): string | null {
  return status && statusCategoryOf(status.value);
}

/** Of an id here and a bare name there nobody can tell whether they are one epic. */
function isSameEpic(a: EpicReference | null, b: EpicReference | null): boolean {
  if (a?.id != null && b?.id != null) return toIdForm(a.id) === toIdForm(b.id);
  if (a?.name != null && b?.name != null) return toWordForm(a.name) === toWordForm(b.name);
  return true;
}

function toIdForm(id: string): string {
  return toWordForm(id).replace(/(?<!\d)0+(?=\d)/g, '');
}

function toSet(labels: readonly string[] = []): string {
  return [...new Set(labels.map(toWordForm))].sort().join('\n');
}
