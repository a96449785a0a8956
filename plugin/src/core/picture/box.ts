import {wrapText} from './wrapText.js';

/** Size of a ticket in a picture. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The texts of a ticket in a picture, cut to what its box has room for. */
export interface BoxTexts {
  readonly id: string;
  /** The title, on at most two lines. */
  readonly lines: readonly string[];
}

const width = 208;
/** What the bar of the status and the margins take. */
const margins = 28;
const lineHeight = 17;
const idSize = 13 * 1.08;
const titleSize = 13;

/** Cuts id and title to the room in a box. The id is bold, which makes it a little wider. */
export function fitTexts(id: string, title: string | null): BoxTexts {
  const room = width - margins;
  return {
    id: wrapText(id, {width: room, size: idSize, lines: 1}).join(''),
    lines: wrapText(title ?? '', {width: room, size: titleSize, lines: 2}),
  };
}

/** The box around an id, the lines of a title and a line for the status. */
export function boxFor({lines}: BoxTexts): Box {
  return {width, height: 18 + lineHeight * (lines.length + 2)};
}
