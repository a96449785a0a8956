import {toPlainText} from '../markdown/plainText.js';
import {priorityLevelOf} from '../model/priority.js';
import {withoutSymbols} from '../model/wordForm.js';
import type {
  DuplicateField,
  Field,
  FieldName,
  PriorityField,
  PointsField,
  TicketFields,
} from '../model/ticket.js';
import {findDuplicates} from './duplicateFields.js';
import type {NamedField} from './duplicateFields.js';
import type {Entry, Value} from './entry.js';
import {fieldNames} from './labelNames.js';
import {readEpicReference} from './epicReference.js';
import {isPlaceholderValue} from './placeholders.js';
import {readPoints} from './points.js';
import type {ReadOptions} from './readOptions.js';
import {firstLine, placeOf, textOf} from './span.js';

/**
 * Reads the fields of the header. Of several entries for a field the one with the surest label counts,
 * then the first. A field without a value is absent, and so is one that still holds the template's
 * text, which `unfilledFields` then names. Entries that contradict the one that counts are told too.
 */
export function readFields(
  entries: readonly Entry[],
  options: ReadOptions,
): {fields: TicketFields; unfilledFields: FieldName[]; duplicateFields: DuplicateField[]} {
  const all: FieldText[] = [];
  const texts = new Map<FieldName, FieldText>();
  const unfilled = new Set<FieldName>();
  for (const entry of entries) {
    const text = toFieldText(entry);
    if (!text) continue;
    const known = texts.get(text.name);
    if (isPlaceholderValue(text.raw)) {
      unfilled.add(text.name);
      continue;
    }
    all.push(text);
    if (!known || text.rank < known.rank) texts.set(text.name, text);
  }
  return {
    fields: toFields(texts, options),
    unfilledFields: [...unfilled].filter((name) => !texts.has(name)),
    duplicateFields: findDuplicates(all, texts, (text) => {
      return toFields(new Map([[text.name, text]]), options);
    }),
  };
}

function toFields(texts: ReadonlyMap<FieldName, FieldText>, options: ReadOptions): TicketFields {
  const read = <T>(name: FieldName, toValue: (text: FieldText) => T): Field<T> | null => {
    const text = texts.get(name);
    if (!text) return null;
    const {raw, place, label, carrier} = text;
    return {value: toValue(text), raw, place, label, carrier};
  };
  return {
    epic: read('epic', ({raw, label}) => readEpicReference(withLabel(raw, label), options)),
    type: read('type', ({raw}) => withoutRemark(raw)),
    priority: toPriority(read('priority', ({raw}) => withoutRemark(raw))),
    points: toPoints(read('points', () => null)),
    status: read('status', ({raw}) => toPlainText(raw)),
    assignee: read('assignee', ({items}) => items.join(', ')),
    labels: read('labels', ({items}) => items),
    due: read('due', ({raw}) => toPlainText(raw)),
  };
}

interface FieldText extends NamedField {
  readonly rank: number;
  /** Every value given, where there may be several. */
  readonly items: readonly string[];
}

const names: ReadonlySet<string> = new Set(fieldNames);

/** Below a heading only a short text is the value; a long one is a section of that name. */
const longestValue = 100;

function toFieldText({meaning, isHeader, values, label, carrier}: Entry): FieldText | null {
  if (!meaning || !isHeader || !names.has(meaning.name)) return null;
  const [value] = values;
  if (!value) return null;
  const span = firstLine(value.span);
  const raw = textOf(span);
  if (carrier === 'heading' && raw.length > longestValue) return null;
  const name = meaning.name as FieldName;
  if (name !== 'points' && (lists.has(name) ? values.every(isNothing) : saysNothing(raw))) {
    return null;
  }
  const items = values.flatMap((it) => textOf(it.span).split(/[,;]/)).map(toItem);
  return {
    name,
    rank: meaning.rank,
    raw,
    place: placeOf(span),
    label,
    carrier,
    items: items.filter((item) => item !== ''),
  };
}

/** Fields of several values, of which the first may be any word. */
const lists: ReadonlySet<FieldName> = new Set(['assignee', 'labels']);

function isNothing({span}: Value): boolean {
  return saysNothing(textOf(firstLine(span)));
}

function saysNothing(raw: string): boolean {
  return /^(?:[-–—?]+|none|n\/a|null|undefined|nil|tbd|tba|\[\s*\]|\{\s*\})?\.?$/i.test(raw.trim());
}

function toItem(text: string): string {
  return toPlainText(text.trim().replace(/^\[|\]$/g, ''));
}

/** `**Phase:** 2` and `epic: 3 - Payments` mean Phase 2 and Epic 3. */
function withLabel(raw: string, label: string): string {
  if (!/^\d{1,4}[a-z]?\s*(?:$|[:—–(-])/i.test(raw)) return raw;
  const word = /phase|milestone/i.exec(label)?.[0] ?? 'Epic';
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()} ${raw}`;
}

/** The words in front of a remark: `P0 (Critical)`, `High — blocks the release`, `🐛 Bug`. */
function withoutRemark(raw: string): string {
  const plain = toPlainText(raw);
  const words = withoutSymbols(plain)
    .replace(/\s*(?:\(|\s[—–-]\s|[—–]|;|,\s).*$/s, '')
    .trim();
  return words || plain;
}

function toPriority(field: Field<string> | null): PriorityField | null {
  return field && {...field, level: priorityLevelOf(field.value) ?? priorityLevelOf(field.raw)};
}

function toPoints(field: Field<null> | null): PointsField | null {
  return field && {...field, ...readPoints(toPlainText(field.raw), field.label)};
}
