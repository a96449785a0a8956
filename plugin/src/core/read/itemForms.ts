import {maskCode} from '../markdown/codeSpans.js';
import type {Passage} from '../markdown/passage.js';
import type {BrokenItem} from '../model/ticket.js';
import {matchBoxForm} from './boxForms.js';

/** Characters at an offset of a text that were meant for a box or a marker, with what they should be. */
export interface ItemForm extends Pick<BrokenItem, 'kind' | 'expected'> {
  readonly start: number;
  readonly end: number;
}

/** The box that an item of a list begins with, if it is none as it is written. */
export function findBrokenBox({text}: Passage): ItemForm | null {
  const box = matchBoxForm(text, 0);
  if (!box || text.slice(0, box.end) === box.expected) return null;
  return {kind: 'box', expected: box.expected, start: 0, end: box.end};
}

/**
 * The lines of a text that were meant for items of a list, but run on from the line before. What may
 * stand in prose as well, such as `[ ]` or a dash, counts in the first line, behind a label, behind
 * another such line and left of the item it would belong to.
 */
export function findBrokenLines(passage: Passage, opensItem: boolean): ItemForm[] {
  const isItem = opensItem && passage.lines.length === 1;
  if (isItem || !suspicious.test(passage.text)) return [];
  const found: ItemForm[] = [];
  let mayOpen = !opensItem;
  for (const {start, end, text, isLeft} of linesOf(passage).slice(opensItem ? 1 : 0)) {
    const form = matchLine(text, start, end);
    const isMeant = form !== null && (form.isSure || mayOpen || (opensItem && isLeft));
    if (isMeant) found.push({kind: form.kind, expected: form.expected, start, end: form.end});
    mayOpen = isMeant || /:[*_]{0,3}\s*$/.test(text.slice(Math.max(start, end - 20), end));
  }
  return found;
}

interface Line {
  /** Offset of its first character that is no blank; its end where it is code or a comment. */
  readonly start: number;
  readonly end: number;
  /** The text of the whole passage. */
  readonly text: string;
  /** Whether it begins left of the passage's first line. */
  readonly isLeft: boolean;
}

function linesOf({text, lines}: Passage): Line[] {
  const masked = maskCode(text);
  const [first] = lines;
  return lines.map(({offset, column}, index) => {
    const end = (lines[index + 1]?.offset ?? text.length + 1) - 1;
    const line = text.slice(offset, end);
    const indent = line.length - line.trimStart().length;
    const isText = masked[offset + indent] === text[offset + indent];
    const isLeft = column + indent < (first?.column ?? 0);
    return {start: isText ? offset + indent : end, end, text, isLeft};
  });
}

const suspicious = /[[［☐☑•◦▪▫‣⁃∙·●○–—−]/;
const glued = /[-*+](?=\\?[[［☐☑])/y;
const bullet = /[•◦▪▫‣⁃∙·●○–—−]/y;

interface LineForm extends Omit<ItemForm, 'start'> {
  /** Whether it cannot be anything else, wherever it stands. */
  readonly isSure: boolean;
}

function matchLine(text: string, at: number, end: number): LineForm | null {
  glued.lastIndex = bullet.lastIndex = at;
  if (glued.test(text)) {
    const box = matchBoxForm(text, at + 1);
    if (!box || box.expected.endsWith(' ')) return null;
    return {
      kind: 'box',
      expected: `${text.charAt(at)} ${box.expected}`,
      end: box.end,
      isSure: true,
    };
  }
  if (bullet.test(text)) return matchBullet(text, at, end);
  const box = matchBoxForm(text, at);
  if (!box || text.slice(box.end, end).trim() === '') return null;
  return {kind: 'box', expected: `- ${box.expected}`, end: box.end, isSure: false};
}

/** Bullets that words follow at once, as they are pasted from other programs; a dash needs a blank. */
const pasted = /[•◦▪▫‣●○]/;

function matchBullet(text: string, at: number, end: number): LineForm | null {
  const rest = text.slice(at + 1, end);
  const words = rest.trimStart();
  if (words === '') return null;
  const blanks = rest.slice(0, rest.length - words.length);
  const box = matchBoxForm(text, at + 1 + blanks.length);
  if (box) return {kind: 'box', expected: `- ${box.expected}`, end: box.end, isSure: true};
  if (/^[ \t]/.test(blanks)) return {kind: 'marker', expected: '-', end: at + 1, isSure: false};
  if (blanks === '' && !pasted.test(text.charAt(at))) return null;
  return {kind: 'marker', expected: '- ', end: at + 1 + blanks.length, isSure: false};
}
