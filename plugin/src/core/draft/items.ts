import type {TextEdit} from '../diagnostic/fix.js';
import {lineWithItsStart, wholeLine} from './template.js';
import type {ReadTemplate} from './template.js';

/** What stands in front of an item's text: blanks, its marker, a box, the label of an inline value. */
const lead = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[ \]\s+)?)?(?:\*\*[^*\n]+\*\*:?\s*)?/;

/** Puts items into the place of the lines of others, in the form of the first one. */
export function itemEdits(
  lines: readonly number[],
  texts: readonly string[],
  read: ReadTemplate,
): TextEdit[] {
  const [first = 1, ...others] = lines;
  const marker = lead.exec(read.lines[first - 1] ?? '')?.[0] ?? '';
  const isInline = /\*\*:?\s*$/.test(marker);
  const text = isInline ? marker + texts.join(', ') : texts.map((it) => marker + it).join('\n');
  return [
    {place: wholeLine(read, first), text},
    ...others.map((line) => ({place: lineWithItsStart(read, line), text: ''})),
  ];
}
