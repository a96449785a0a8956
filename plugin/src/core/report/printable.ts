/**
 * Text from a file made safe and steady for a terminal: tabs become two blanks, and control and
 * direction characters, which could hide or forge output, become visible marks.
 */
export function printable(text: string): string {
  return text.replace(/\t/g, '  ').replace(unprintable, '\ufffd');
}

/** A text of several lines made safe in the same way, with its tabs, and `\n` at the end of lines. */
export function printableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, '\ufffd');
}

/** Written as text, since a literal may not hold control characters. */
const unprintable = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]`,
  'g',
);
