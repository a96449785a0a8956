import {charactersOf, widthOf} from './textWidth.js';

/** The room that lines of text have. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** No title needs more to fill its lines, and one may be as long as a file. */
const longest = 200;

/** Breaks a text into lines that fit; what finds no room is cut off with an ellipsis. */
export function wrapText(text: string, room: Room): string[] {
  const words = charactersOf(text.slice(0, 4 * longest))
    .slice(0, longest)
    .join('')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const lines: string[] = [];
  while (words.length > 0 && lines.length < room.lines) {
    const isLast = lines.length === room.lines - 1;
    lines.push(isLast ? shorten(words.splice(0).join(' '), room) : takeLine(words, room));
  }
  return lines;
}

/** Takes the words of one line off the front; of a word too long for it, as much as fits. */
function takeLine(words: string[], room: Room): string {
  let line = words.shift() ?? '';
  if (!fits(line, room)) {
    const head = longestFit(line, room, '');
    words.unshift(line.slice(head.length));
    return head;
  }
  for (let next = words[0]; next !== undefined && fits(`${line} ${next}`, room); next = words[0]) {
    line = `${line} ${next}`;
    words.shift();
  }
  return line;
}

function shorten(text: string, room: Room): string {
  return fits(text, room) ? text : `${longestFit(text, room, '…').trimEnd()}…`;
}

/** The first characters that fit with an ending behind them; at least one, so that each line takes some. */
function longestFit(text: string, room: Room, ending: string): string {
  const characters = charactersOf(text);
  let count = 1;
  while (
    count < characters.length &&
    fits(characters.slice(0, count + 1).join('') + ending, room)
  ) {
    count++;
  }
  return characters.slice(0, count).join('');
}

function fits(text: string, {width, size}: Room): boolean {
  return widthOf(text, size) <= width;
}
