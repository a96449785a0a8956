import {charactersOf, widthOf} from './textWidth.js';

/** The room that lines of text have. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** No title needs more to fill its lines, and one may be as long as a file. */
const longest = 400;

/** Breaks a text into lines that fit; what finds no room is cut off with an ellipsis. */
export function wrapText(text: string, room: Room): string[] {
  const words = beginningOf(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const lines: string[] = [];
  while (words.length > 0 && lines.length < room.lines) {
    const isLast = lines.length === room.lines - 1;
    lines.push(isLast ? shorten(words.splice(0).join(' '), room) : takeLine(words, room));
  }
  return lines;
}

/** The last character may be a part of one where the text was cut, and is left out. */
function beginningOf(text: string): string {
  const plain = text.trimStart();
  if (plain.length <= longest) return plain;
  return charactersOf(plain.slice(0, longest)).slice(0, -1).join('');
}

/** Takes the words of one line off the front; of a word too long for it, as much as fits. */
function takeLine(words: string[], room: Room): string {
  let line = words.shift() ?? '';
  if (!fits(line, room)) {
    const head = longestFit(line, room, '');
    if (head !== line) words.unshift(line.slice(head.length));
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
function longestFit(text: string, {width, size}: Room, ending: string): string {
  let room = width - widthOf(ending, size);
  const characters = charactersOf(text);
  const end = characters.findIndex((character, index) => {
    room -= widthOf(character, size);
    return room < 0 && index > 0;
  });
  return end === -1 ? text : characters.slice(0, end).join('');
}

function fits(text: string, {width, size}: Room): boolean {
  return widthOf(text, size) <= width;
}
