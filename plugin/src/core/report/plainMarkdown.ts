import {countWord} from '../diagnostic/wording.js';
import {printable, printableText} from './printable.js';

/**
 * Text of a stranger for one line of Markdown that is also read as it is: nothing in it becomes a tag,
 * a link or emphasis, and all else stays readable.
 */
export function toLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim())
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** A list of labels with their values; those without one are left out. */
export function toFields(
  fields: readonly (readonly [label: string, value: string | null])[],
): string {
  return fields
    .flatMap(([label, value]) => (value === null ? [] : [`- ${label}: ${toLine(value)}`]))
    .join('\n');
}

/** Text of a file as a code block that nothing in it can end, with a line on what is left out. */
export function toBlock(
  {text, omitted}: {readonly text: string; readonly omitted: number},
  language: string,
  path: string,
): string {
  const shown = printableText(text).replace(/\n+$/, '');
  const fence = fenceFor(shown);
  const info = /^[\w+#.-]{1,40}$/.test(language) ? language : '';
  const block = `${fence}${info}\n${shown}\n${fence}`;
  if (omitted === 0) return block;
  return `${block}\n\nCut here: ${countWord(omitted, 'character', 'characters')} more in ${toLine(path)}`;
}

/** Longer than any run of backticks in the text. */
function fenceFor(text: string): string {
  const longest = (text.match(/`{3,}/g) ?? []).reduce((most, it) => Math.max(most, it.length), 2);
  return '`'.repeat(longest + 1);
}
