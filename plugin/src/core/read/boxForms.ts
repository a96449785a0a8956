/** Characters that were meant for a box, at an offset of a text. */
export interface BoxForm {
  /** What it is, as it is read: `[ ]` or `[x]`; with a blank behind it where the text lacks it. */
  readonly expected: string;
  readonly end: number;
}

/** Blanks of every kind, those included that nobody sees. */
const blanks = String.raw`[^\S\n]|[\u200b\ufeff]`;
const bracketed = new RegExp(
  String.raw`\\?[[［](?:${blanks}){0,3}([xXхХ✓✔✅☑√]?)\ufe0f?(?:${blanks}){0,3}\\?[\]］]`,
  'y',
);
const sign = /([☐☑])\ufe0f?/y;

/** What may follow a box with no blank between: a word, emphasis or code, but nothing that makes a link. */
const textBehind = /[\p{L}\p{N}\p{Extended_Pictographic}*_\x60"'“‘<]/u;

/**
 * The box that stands at an offset, in whatever form: `[ ]`, `[]`, `[ x ]`, `[✓]`, `☐`. Null where
 * there is none, and for links (`[x](…)`) and types of code (`[]int`).
 */
export function matchBoxForm(text: string, at: number): BoxForm | null {
  bracketed.lastIndex = sign.lastIndex = at;
  const match = bracketed.exec(text) ?? sign.exec(text);
  if (!match) return null;
  const end = at + match[0].length;
  const mark = match[1] ?? '';
  const box = mark === 'X' ? '[X]' : mark === '' || mark === '☐' ? '[ ]' : '[x]';
  const next = String.fromCodePoint(text.codePointAt(end) ?? 10);
  if (/[ \t\n]/.test(next)) return {expected: box, end};
  if (/[\s\u200b\ufeff]/.test(next)) return {expected: `${box} `, end: end + next.length};
  const isText = textBehind.test(next) && match[0] !== '[]';
  return isText ? {expected: `${box} `, end} : null;
}
