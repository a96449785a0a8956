/** A part of a text between two commas or semicolons. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** What stands in front of it; null for the first part. */
  readonly separator: ',' | ';' | null;
}

/**
 * Cuts a text at its commas and semicolons, from an offset on. Those inside brackets do not count;
 * a bracket that is never closed is an ordinary character.
 */
export function cutSegments(text: string, from: number): Segment[] {
  const segments: Segment[] = [];
  const closing = matchBrackets(text, from);
  let start = from;
  let separator: Segment['separator'] = null;
  for (let at = from; at < text.length; at++) {
    const close = closing.get(at);
    if (close !== undefined) at = close;
    const character = text[at];
    if (character !== ',' && character !== ';') continue;
    segments.push({start, end: at, separator});
    separator = character;
    start = at + 1;
  }
  segments.push({start, end: text.length, separator});
  return segments;
}

const pairs: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{'};

/** The offset of the closing bracket for each opening one that has it. */
function matchBrackets(text: string, from: number): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const match of text.slice(from).matchAll(/[()[\]{}]/g)) {
    const at = from + match.index;
    const opener = pairs[match[0]];
    if (opener === undefined) open.push(at);
    else if (text[open.at(-1) ?? -1] === opener) closing.set(open.pop() ?? at, at);
  }
  return closing;
}
