import {placeIn} from '../markdown/passage.js';
import type {Place} from '../source/sourceFile.js';
import {looseLabels} from './dependencies.js';
import type {Entry, Value} from './entry.js';
import {isPlaceholderValue} from './placeholders.js';
import {isMereNone} from './slot.js';
import type {Slot, SlotSource} from './slot.js';
import {placeOf, textOf} from './span.js';
import {readReferences, saysNone} from './ticketReferences.js';

type SlotText = Pick<SlotSource, 'lines' | 'options'>;

/** How a reason is written in a list of items, and in a line of ids. */
export const reasonOfItem = [': ', ''] as const;
export const reasonInLine = [' (', ')'] as const;

const itemPrefix = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/;

/** Behind the last item of a list and all that belongs to it, or in the place of its only one, `None`. */
export function itemSlot(items: readonly Value[], {lines, options}: SlotText): Slot | null {
  const top = items.reduce((least, {depth}) => Math.min(least, depth), Infinity);
  const last = items.findLast(({depth}) => depth === top) as Value;
  const {line, column, endLine, path} = placeOf(last.span);
  const prefix = (lines[line - 1] ?? '').slice(0, column - 1);
  if (!itemPrefix.test(prefix)) return null;
  const text = textOf(last.span);
  const box = /^\[[ xX]\]\s+/.test(text) ? '[ ] ' : '';
  if (saysNone(text)) {
    if (items.length > 1 || !isMereNone(text)) return null;
    const place = placeOf(last.span);
    return {place, before: '', between: `\n${prefix}`, mark: '', reason: reasonOfItem};
  }
  const isSpaced = items.length > 1 && (lines[line - 2] ?? '').trim() === '';
  const start = `\n${nextPrefix(prefix)}${box}`;
  return {
    place: endOfLine(path, lines, endOfItem(lines, endLine, widthOf(prefix))),
    before: isSpaced ? `\n${start}` : start,
    between: isSpaced ? `\n${start}` : start,
    ...styleOf(last, options),
  };
}

/** Behind the last id of a line, or in the place of its `None`. */
export function inlineSlot({span, form}: Value, {options}: SlotText): Slot | null {
  const text = textOf(span);
  const place = placeOf(span);
  if (place.line !== place.endLine || isPlaceholderValue(text)) return null;
  const style = {mark: '', reason: reasonInLine};
  if (saysNone(text)) return isMereNone(text) ? {place, before: '', between: ', ', ...style} : null;
  const {references, vague} = readReferences(span, options);
  const last = references.at(-1);
  // In a paragraph what stands behind an id may be a sentence.
  if (!last || vague.length > 0 || (form === 'text' && last.reason !== null)) return null;
  const words = text.trimEnd();
  const end = span.start + words.length - (words.endsWith('.') ? 1 : 0);
  const between = last.reason !== null || text.includes(';') ? '; ' : ', ';
  return {place: placeIn(span.passage, end, end), before: between, between, ...style};
}

const labelEnd = /^(?::\s*(?:\*\*|__)?|(?:\*\*|__)\s*:)$/;

/** Below a label or heading that nothing stands below, or behind it where the next line is taken. */
export function emptySlot(entry: Entry, lines: readonly string[]): Slot | null {
  const {place, carrier, section, label} = entry;
  const line = lines[place.endLine - 1] ?? '';
  const at = endOfLine(place.path, lines, place.endLine);
  const below = {place: at, mark: '', reason: reasonOfItem, between: '\n- '};
  if (carrier === 'heading') {
    const isEmpty = section?.blocks.length === 0 && !looseLabels.test(label);
    return isEmpty && /^ {0,3}#{1,6}\s/.test(line) ? {...below, before: '\n\n- '} : null;
  }
  if (carrier === 'table' || !labelEnd.test(line.slice(place.endColumn - 1).trim())) return null;
  const isFree = (lines[place.endLine] ?? '').trim() === '';
  const isAlone = /^ {0,3}(?:\*\*|__)?$/.test(line.slice(0, place.column - 1));
  if (isFree && isAlone) return {...below, before: '\n- '};
  const before = /\s$/.test(line) ? '' : ' ';
  return {place: at, before, between: ', ', mark: '', reason: reasonInLine};
}

/** The empty place at the end of a line. */
export function endOfLine(path: string, lines: readonly string[], line: number): Place {
  const column = (lines[line - 1] ?? '').length + 1;
  return {path, line, column, endLine: line, endColumn: column};
}

/** The last line of an item whose text ends in a line: what is indented below it is part of it. */
function endOfItem(lines: readonly string[], line: number, indent: number): number {
  let end = line;
  for (let next = line; next < lines.length; next++) {
    const text = lines[next] ?? '';
    if (text.trim() === '') continue;
    if (widthOf(text) <= indent) break;
    end = next + 1;
  }
  return end;
}

function widthOf(line: string): number {
  return line.length - line.trimStart().length;
}

function nextPrefix(prefix: string): string {
  return prefix.replace(/\d+/, (number) => String(Number(number) + 1));
}

function styleOf({span}: Value, options: SlotText['options']): Pick<Slot, 'mark' | 'reason'> {
  const [reference] = readReferences(span, options).references;
  const text = textOf(span).replace(/^\[[ xX]\]\s+/, '');
  const id = reference?.id ?? '';
  const mark = id !== '' && text.startsWith(`**${id}**`) ? '**' : '';
  const behind = text.startsWith(mark + id) ? text.slice(id.length + 2 * mark.length) : '';
  const separator = /^(?::|\s+[—–-])\s+(?=\S)/.exec(behind)?.[0];
  return {mark, reason: separator === undefined ? reasonOfItem : [separator, '']};
}
