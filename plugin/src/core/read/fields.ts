import type {TextBlock} from '../markdown/outline.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {EpicReference, Field, FieldName, TicketFields} from '../model/ticket.js';
import type {Place} from '../source/sourceFile.js';
import {maskedLines, readLabel} from './labels.js';
import type {LabelledLine} from './labels.js';
import {isPlaceholderValue} from './placeholders.js';
import type {ReadOptions} from './readOptions.js';
import type {Section} from './sections.js';
import {matchId} from './ticketIds.js';
import {fieldNamed} from './vocabulary.js';

/**
 * Reads the fields that stand under the title, above the next heading. Of a field given twice the
 * first counts. A field without a value is absent, and so is one that still holds the template's
 * text, which `unfilledFields` then names.
 */
export function readFields(
  sections: readonly Section[],
  options: ReadOptions,
): {fields: TicketFields; unfilledFields: FieldName[]} {
  const texts = new Map<FieldName, FieldText>();
  const unfilled = new Set<FieldName>();
  for (const text of readFieldTexts(sections)) {
    if (isPlaceholderValue(text.raw)) unfilled.add(text.name);
    else if (!texts.has(text.name)) texts.set(text.name, text);
  }
  return {
    fields: toFields(texts, options),
    unfilledFields: [...unfilled].filter((name) => !texts.has(name)),
  };
}

function toFields(texts: ReadonlyMap<FieldName, FieldText>, options: ReadOptions): TicketFields {
  const read = <T>(name: FieldName, toValue: (raw: string) => T): Field<T> | null => {
    const text = texts.get(name);
    return text ? {value: toValue(text.raw), raw: text.raw, place: text.place} : null;
  };
  return {
    epic: read('epic', (raw) => toEpicReference(raw, options)),
    type: read('type', toPlainText),
    priority: read('priority', toPlainText),
    points: read('points', toPoints),
    status: read('status', toPlainText),
    assignee: read('assignee', toPlainText),
    labels: read('labels', toLabels),
    due: read('due', toPlainText),
  };
}

interface FieldText {
  readonly name: FieldName;
  readonly raw: string;
  readonly place: Place;
}

function readFieldTexts(sections: readonly Section[]): FieldText[] {
  const titled = sections.findIndex((section) => section.level > 0);
  return sections
    .slice(0, titled + 1)
    .flatMap((section) => section.blocks)
    .filter((block): block is TextBlock => block.kind === 'text')
    .flatMap((block) =>
      maskedLines(block).flatMap((line) => {
        const found = readLabel(line);
        const name = found ? fieldNamed(found.label) : null;
        return found && name ? toFieldText(block.passage, name, found) : [];
      }),
    );
}

function toFieldText(passage: Passage, name: FieldName, found: LabelledLine): FieldText[] {
  const raw = passage.text.slice(found.valueStart, found.valueEnd);
  if (raw === '') return [];
  return [{name, raw, place: placeIn(passage, found.valueStart, found.valueEnd)}];
}

function toEpicReference(raw: string, options: ReadOptions): EpicReference {
  const found = matchId(raw, 0, options);
  if (!found) return {id: null, name: toPlainText(raw)};
  const name = toPlainText(raw.slice(found.end).replace(/^\s*[:—–·-]?\s*/, ''));
  return {id: found.id, name: name.replace(/^\((.*)\)$/s, '$1') || null};
}

function toPoints(raw: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(raw) ? Number(raw) : null;
}

function toLabels(raw: string): string[] {
  return raw
    .split(',')
    .map((label) => toPlainText(label))
    .filter((label) => label !== '');
}
