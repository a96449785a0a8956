import type {Outline, TableBlock} from '../markdown/outline.js';
import {placeIn, placeOfPassage} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import type {FrontMatterEntry} from '../markdown/yaml.js';
import {isKnownStatus, isUnfilled} from '../model/documentStatus.js';
import type {Located} from '../source/sourceFile.js';
import {findLabels} from './labels.js';

/** A status as a reader sees it, and as it is written. */
export interface WrittenStatus extends Located<string> {
  readonly raw: string;
}

/**
 * The status of a document: a label `Status:` or a row of a table above its sections, else its section
 * Status, of which the last line counts that is a status, else the front matter, else such a label
 * anywhere. Choices nobody made, as in a template, are none.
 */
export function readDocumentStatus(
  {blocks}: Outline,
  entries: readonly FrontMatterEntry[],
): WrittenStatus | null {
  let isHead = true;
  let isBelow = false;
  let late: WrittenStatus | null = null;
  const lines: WrittenStatus[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (lines.length > 0) break;
      isHead = isHead && block.level === 1;
      const inHeading = readHeading(block.passage);
      if (inHeading) return inHeading;
      isBelow = statusHeading.test(toPlainText(block.passage.text));
    } else if (block.kind === 'table' && isHead) {
      const found = readTable(block);
      if (found) return found;
    } else if (block.kind === 'text') {
      const labelled = readLabel(block.passage);
      if (isHead && labelled && isKnownStatus(labelled.value)) return labelled;
      if (isBelow) lines.push(...(labelled ? [labelled] : readLines(block.passage)));
      late ??= labelled;
    }
  }
  return lines.findLast(({value}) => isKnownStatus(value)) ?? lines[0] ?? readKey(entries) ?? late;
}

const statusHeading = /^(?:\d+[.)]?\s+)?(?:(?:adr|decision|current|document)\s+)?status:?$/i;

/** `## Status: Accepted`. */
function readHeading(passage: Passage): WrittenStatus | null {
  const match = /^(?:\d+[.)]?\s+)?status\s*[:–—-]\s*(?=\S)/i.exec(passage.text);
  return match && toStatus(passage, match[0].length, passage.text.length);
}

function readLabel(passage: Passage): WrittenStatus | null {
  const label = findLabels(passage.text).find(({text}) => isStatusWord(text));
  return label ? toStatus(passage, label.valueStart, label.valueEnd) : null;
}

/** A row `| Status | Accepted |`, or a column of that name with the value below. */
function readTable({rows: [head = [], ...body]}: TableBlock): WrittenStatus | null {
  const column = head.findIndex(({text}) => isStatusWord(text));
  const row = [head, ...body].find(([first]) => first && isStatusWord(first.text));
  const cell = row === undefined || column > 0 ? body[0]?.[column] : (row[1] ?? body[0]?.[0]);
  return cell ? toStatus(cell, 0, cell.text.length) : null;
}

function isStatusWord(text: string): boolean {
  return /^(?:(?:adr|decision|document)\s+)?status:?$/i.test(toPlainText(text));
}

/** Each line below a heading Status; what it says of other decisions is no status. */
function readLines(passage: Passage): WrittenStatus[] {
  let offset = 0;
  return passage.text.split('\n').flatMap((line) => {
    const start = offset + (/^\s*\[[xX]\]\s+/.exec(line)?.[0].length ?? 0);
    const end = offset + line.length;
    offset = end + 1;
    if (aboutOthers.test(line) || /^\s*\[ ?\]\s/.test(line)) return [];
    return toStatus(passage, start, end) ?? [];
  });
}

const aboutOthers = /^\W*(?:super[sc]edes|replaces|amends|amended by|clarifies|clarified by)\b/i;

/** What is struck out holds no longer. */
function toStatus(passage: Passage, start: number, end: number): WrittenStatus | null {
  const raw = passage.text.slice(start, end).replace(/~~[^~\n]*~~/g, '');
  const value = toPlainText(raw);
  if (value === '' || isUnfilled(value)) return null;
  return {value, raw, place: placeIn(passage, start, end)};
}

function readKey(entries: readonly FrontMatterEntry[]): WrittenStatus | null {
  const passage = entries.find(({key}) => key.toLowerCase() === 'status')?.values[0];
  const value = passage?.text.trim() ?? '';
  if (!passage || value === '' || isUnfilled(value)) return null;
  return {value, raw: value, place: placeOfPassage(passage)};
}
