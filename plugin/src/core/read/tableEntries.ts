import type {TableBlock} from '../markdown/outline.js';
import {placeOfPassage} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {Entry, SectionToRead, Value} from './entry.js';
import {labelNamed} from './labelNames.js';
import type {LabelMeaning} from './labelNames.js';
import {spanOf} from './span.js';
import {opensWithId} from './ticketIds.js';

/**
 * Reads a table of labels: one a row (`| Status | Done |`), or one a column with the values below.
 * Outside the header only dependencies are read from a table, also where each row tells its side
 * (`| Blocked by | PAY-3 | needs the schema |`).
 */
export function readTableEntries(table: TableBlock, at: SectionToRead): Entry[] {
  const byColumn = [...readSideColumn(table, at), ...readColumns(table, at)];
  return byColumn.length > 0 ? byColumn : table.rows.flatMap((row) => readRow(row, at));
}

/** The rows below the head as values: of each the cell that opens with an id, and its reason. */
export function rowValues({rows}: TableBlock): Value[] {
  const [head = [], ...body] = rows;
  const reasonAt = head.findIndex(({text}) => reasonWords.test(toPlainText(text)));
  return body.flatMap((cells) => {
    const cell = cells.find(({text}) => opensWithId(text)) ?? cells[0];
    const reason = reasonAt < 0 ? undefined : cells[reasonAt];
    if (!cell || cell.text === '') return [];
    return [{span: spanOf(cell), form: 'row', depth: 0, reason: reason ? spanOf(reason) : null}];
  });
}

const reasonWords = /^(?:reason|why|notes?|description|comments?|remarks?|rationale)$/i;

/** A head such as `| Blocked By | Reason |`, with an id in each row below its first column. */
function readSideColumn(table: TableBlock, at: SectionToRead): Entry[] {
  const [head = [], ...body] = table.rows;
  const [label] = head;
  const meaning = label && meaningOf(label, at);
  if (!label || !meaning || !isSide(meaning)) return [];
  const isColumn = body.length > 0 && body.every(([cell]) => cell && opensWithId(cell.text));
  const isAlone = head.slice(1).every((cell) => !meaningOf(cell, at));
  if (!isColumn || !isAlone) return [];
  return [{...toEntry(at, label, meaning, []), values: rowValues(table)}];
}

/** Columns with labels in the head; several rows would be several tickets, unless they are ids. */
function readColumns({rows}: TableBlock, at: SectionToRead): Entry[] {
  const [head = [], ...body] = rows;
  const named = head.flatMap((cell, column) => {
    const meaning = meaningOf(cell, at);
    return meaning && (isSide(meaning) || body.length === 1) ? [{cell, column, meaning}] : [];
  });
  const isPair = head.length === 2 && body.some(([first]) => first && meaningOf(first, at));
  if (named.length < 2 || isPair) return [];
  return named.map(({cell, column, meaning}) => {
    const cells = body.map((row) => row[column]).filter((it) => it !== undefined);
    return toEntry(at, cell, meaning, cells);
  });
}

function readRow(row: readonly Passage[], at: SectionToRead): Entry[] {
  const index = row.findIndex((cell) => meaningOf(cell, at));
  const label = row[index];
  const meaning = label && meaningOf(label, at);
  if (!label || !meaning) return [];
  if (index === 0 && row.length === 2) return [toEntry(at, label, meaning, row.slice(1))];
  const ids = row.filter(({text}) => opensWithId(text));
  return isSide(meaning) && ids.length > 0 ? [toEntry(at, label, meaning, ids.slice(0, 1))] : [];
}

function meaningOf({text}: Passage, {isHeader, labels}: SectionToRead): LabelMeaning | null {
  const meaning = labelNamed(toPlainText(text), labels);
  return meaning && (isHeader || isSide(meaning)) ? meaning : null;
}

/** Whether a label tells what a ticket waits for, or what waits for it. */
export function isSide(meaning: LabelMeaning | null): boolean {
  return meaning?.name === 'blockedBy' || meaning?.name === 'blocks';
}

function toEntry(
  {section, isHeader}: SectionToRead,
  label: Passage,
  meaning: LabelMeaning,
  cells: readonly Passage[],
): Entry {
  return {
    label: toPlainText(label.text),
    meaning,
    place: placeOfPassage(label),
    carrier: 'table',
    section,
    isHeader,
    values: cells
      .filter(({text}) => text !== '')
      .map((cell) => ({span: spanOf(cell), form: 'inline', depth: 0})),
  };
}
