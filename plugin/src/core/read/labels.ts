import type {TextBlock} from '../markdown/outline.js';
import {maskCode} from '../markdown/codeSpans.js';

/** A `**Label:** value` found at the start of a line. */
export interface LabelledLine {
  readonly label: string;
  /** Offset of the label's text in the passage. */
  readonly labelStart: number;
  /** Offset of the value's first character in the passage. */
  readonly valueStart: number;
  /** Offset after the value's last character. */
  readonly valueEnd: number;
}

/** A line of a passage with code and comments blanked out. */
export interface MaskedLine {
  readonly text: string;
  readonly offset: number;
}

const boldLabel = /^\s*(?:\*\*|__)([^*_\n]{1,100}?)(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)/;

/** Cuts the text of a block into lines, with code and comments blanked out. */
export function maskedLines(block: TextBlock): MaskedLine[] {
  let offset = 0;
  return maskCode(block.passage.text)
    .split('\n')
    .map((text) => {
      const line = {text, offset};
      offset += text.length + 1;
      return line;
    });
}

/** Reads the bold label that opens a line, colon inside or outside the bold; null where there is none. */
export function readLabel({text, offset}: MaskedLine): LabelledLine | null {
  const match = boldLabel.exec(text);
  if (!match?.[1]) return null;
  const rest = text.slice(match[0].length);
  return {
    label: match[1].trim(),
    labelStart: offset + match[0].indexOf(match[1]),
    valueStart: offset + text.length - rest.trimStart().length,
    valueEnd: offset + match[0].length + rest.trimEnd().length,
  };
}

/** The label that makes up a whole block and so announces the list below it; null for any other text. */
export function announcedLabel(block: TextBlock): string | null {
  if (block.opensItem) return null;
  const lines = maskedLines(block);
  const last = lines.at(-1);
  const found = last ? readLabel(last) : null;
  return found && found.valueStart >= found.valueEnd ? found.label : null;
}
