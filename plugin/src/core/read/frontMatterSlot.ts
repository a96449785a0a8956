import type {Place} from '../source/sourceFile.js';
import type {Entry, Value} from './entry.js';
import {endOfLine} from './listSlots.js';
import {isMereNone} from './slot.js';
import type {Slot, SlotSource} from './slot.js';
import {placeOf, textOf} from './span.js';
import {readReferences, saysNone} from './ticketReferences.js';

type SlotText = Pick<SlotSource, 'lines' | 'options'>;

/** Behind the last value of a key of the front matter, in the quotes that one has. */
export function frontMatterSlot(entry: Entry, source: SlotText): Slot | null {
  const last = entry.values.at(-1);
  if (!last) return emptyKeySlot(entry, source.lines);
  const value = placeOf(last.span);
  if (value.line !== value.endLine) return null;
  const at = around(value, source.lines[value.line - 1] ?? '');
  if (last.form !== 'item') return scalarSlot(last, at, source);
  if (/^\s*[,\]]/.test(at.behind) && /[[,]\s*$/.test(at.before)) {
    return {...inLine(emptyAt(value, at.end)), mark: at.quote};
  }
  if (!/^\s*-\s+$/.test(at.before) || !/^\s*(?:#.*)?$/.test(at.behind)) return null;
  const start = `\n${at.before}`;
  const place = endOfLine(value.path, source.lines, value.line);
  return {place, before: start, between: start, mark: at.quote, reason: null};
}

/** `blocks: []` and `blocks:`. */
function emptyKeySlot({place}: Entry, lines: readonly string[]): Slot | null {
  const line = lines[place.endLine - 1] ?? '';
  const colon = line.indexOf(':', place.endColumn - 1);
  const behind = line.slice(colon + 1);
  const brackets = /^\s*\[(\s*)\]\s*(?:#.*)?$/.exec(behind);
  if (brackets) {
    const start = colon + 1 + behind.indexOf('[') + 2;
    const endColumn = start + (brackets[1]?.length ?? 0);
    return {...inLine({...emptyAt(place, start), endColumn}), before: ''};
  }
  if (!/^\s*(?:#.*)?$/.test(behind)) return null;
  const indent = line.slice(0, line.length - line.trimStart().length);
  const next = lines[place.endLine] ?? '';
  // What is indented deeper belongs to the key, and so do dashes below it.
  if (next.trim() === '' || next.startsWith(`${indent} `) || /^\s*-\s/.test(next)) return null;
  const start = `\n${indent}  - `;
  const end = endOfLine(place.path, lines, place.endLine);
  return {place: end, before: start, between: start, mark: '', reason: null};
}

/** `blocks: PAY-3, PAY-4`. */
function scalarSlot(value: Value, at: Around, {options}: SlotText): Slot | null {
  const isOnLine = /:\s+$/.test(at.before) && /^\s*(?:#.*)?$/.test(at.behind);
  if (!isOnLine) return null;
  const place = placeOf(value.span);
  const text = textOf(value.span);
  if (saysNone(text)) return isMereNone(text) ? {...inLine(place), before: ''} : null;
  const {references, vague} = readReferences(value.span, options);
  const last = references.at(-1);
  if (last?.reason !== null || vague.length > 0) return null;
  return inLine(emptyAt(place, place.endColumn));
}

/** What stands around a value on its line. */
interface Around {
  readonly before: string;
  readonly quote: string;
  /** Column behind the value and its quote. */
  readonly end: number;
  readonly behind: string;
}

function around({column, endColumn}: Place, line: string): Around {
  const [first = '', last = ''] = [line[column - 2], line[endColumn - 1]];
  const quote = /["']/.test(first) && first === last ? first : '';
  const end = endColumn + quote.length;
  return {
    before: line.slice(0, column - 1 - quote.length),
    quote,
    end,
    behind: line.slice(end - 1),
  };
}

function emptyAt(place: Place, column: number): Place {
  return {...place, column, endLine: place.line, endColumn: column};
}

function inLine(place: Place): Slot {
  return {place, before: ', ', between: ', ', mark: '', reason: null};
}
