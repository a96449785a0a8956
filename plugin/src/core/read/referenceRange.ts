import type {ReadOptions} from './readOptions.js';
import {matchId} from './ticketIds.js';

const connector =
  /(?:\s*\([^()\n]{0,200}\))?(?:\s*(?:–|…|\.{2,3})\s*|\s+(?:through|thru|until|up to|to)\s+|[-—])/iy;
/** Behind a blank a number may begin a sentence, so it must be all there is. */
const tail =
  /(?<=\S)[A-Za-z]{0,8}\d+(?:\.\d+)*[a-z]?(?![\w-])|[A-Za-z]{0,8}\d+(?:\.\d+)*[a-z]?(?=\s*(?:$|[,;.()\]]))/y;

/**
 * Finds the last id of a range that begins with the id in front of an offset: `PAY-1–PAY-5`,
 * `E3-S01 through S08`, `Stories 1.1-1.7`. Null where no id of the same kind follows.
 */
export function matchRangeEnd(
  text: string,
  offset: number,
  first: string,
  options: ReadOptions,
): {id: string; end: number} | null {
  connector.lastIndex = offset;
  const found = connector.exec(text);
  if (!found) return null;
  const at = offset + found[0].length;
  if (text[at] === undefined || /[\s[]/.test(text[at])) return null;
  const whole = matchId(text, at, options);
  if (whole) return isSameKind(whole.id, first) ? {id: whole.id, end: whole.end} : null;
  return matchTail(text, at, first);
}

/** The id that the end of one stands for, behind another id in full: `S08` or `08` behind `E3-S01`. */
export function matchTail(
  text: string,
  at: number,
  first: string,
): {id: string; end: number} | null {
  tail.lastIndex = at;
  const rest = tail.exec(text)?.[0];
  const id = rest === undefined ? null : withTail(first, rest);
  return id === null ? null : {id, end: at + (rest ?? '').length};
}

/** The id whose end is another one: `E3-S01` with `S08` or `08`, `Story 1.1` with `1.7`. */
function withTail(first: string, rest: string): string | null {
  const letters = /^[A-Za-z]*/.exec(rest)?.[0] ?? '';
  const numbers = rest.slice(letters.length).split('.').length;
  const end = new RegExp(
    String.raw`[A-Za-z]*\d+[a-z]?(?:\.\d+[a-z]?){${String(numbers - 1)}}$`,
  ).exec(first);
  if (!end) return null;
  const own = /^[A-Za-z]*/.exec(end[0])?.[0] ?? '';
  if (letters !== '' && letters.toLowerCase() !== own.toLowerCase()) return null;
  return first.slice(0, end.index) + own + rest.slice(letters.length);
}

/** Whether two ids have the same letters and differ in their numbers only. */
export function isSameKind(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

function lettersOf(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/ies\b/g, 'y')
    .replace(/s\b/g, '');
}
