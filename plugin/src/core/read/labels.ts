import {maskCode, maskComments} from '../markdown/codeSpans.js';
import {signPattern} from '../model/wordForm.js';
import {labelNamed} from './labelNames.js';
import type {LabelMeaning, LabelNames} from './labelNames.js';
import {opensWithId} from './ticketIds.js';

/** A label found in a text, with the value behind it on its line. */
export interface FoundLabel {
  /** The label as a reader sees it, without its colon. */
  readonly text: string;
  readonly isBold: boolean;
  /** What it means; null for a label of the author's own. */
  readonly meaning: LabelMeaning | null;
  /** Offsets in the passage; the value has no blanks around it. */
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** `**Label:** value` and `**Label**: value`. */
const bold =
  /(?:\*\*([^*\n:]{1,60}?)(?:\s*:\s*\*\*|\*\*\s*:))|(?:__([^_\n:]{1,60}?)(?:\s*:\s*__|__\s*:))/y;
/** `**Label: value**`. */
const boldWhole = /\*\*([^*\n:]{1,60}?):[ \t]+([^*\n]{1,200})\*\*/y;
/** What any of them has up to its colon, marks and blanks included, is not longer. */
const longestLabel = 200;
const plain = /([\p{L}][\p{L}\p{N} _/()'-]{0,50}?)[ \t]*:(?=\s|$)/uy;
/** The colon of any of them; those of most texts belong to paths and addresses. */
const colon = /:(?=[\s*_]|$)|[*_]\s*:/;
/** What may stand in front of a line's first label. */
const lead = new RegExp(String.raw`[\s>]*(?:\[[ xX]\]\s+)?(?:${signPattern}\s*)*`, 'uy');
/** What separates two labels of one line. */
const separator = /[·•|‖;,]\s*|\s{2,}|<br\s*\/?>\s*/giu;

/**
 * Finds the labels of a text, none of them in code or comments: at the start of each line, in bold,
 * or plain where the name is a known one; and further ones on the same line, set apart by a dot, a
 * bar or the like (`**Size:** M · **Depends on:** PAY-3`).
 */
export function findLabels(text: string, labels?: LabelNames): readonly FoundLabel[] {
  if (!text.includes(':') || !colon.test(text)) return none;
  const lines = maskCode(text).split('\n');
  const values = maskComments(text).split('\n');
  const found: FoundLabel[] = [];
  let offset = 0;
  for (let index = 0; index < lines.length; index++) {
    const masked = lines[index] ?? '';
    const line = {masked, value: values[index] ?? '', offset};
    if (colon.test(masked)) for (const label of findInLine(line, labels)) found.push(label);
    offset += masked.length + 1;
  }
  return found;
}

const none: readonly FoundLabel[] = [];

/** The label that makes up the last line of a text and so announces what follows; null for any other text. */
export function announcedLabel(text: string, labels: readonly FoundLabel[]): FoundLabel | null {
  const last = labels.at(-1);
  if (!last || last.valueStart < last.valueEnd) return null;
  return text.slice(last.valueEnd).trim() === '' ? last : null;
}

interface Line {
  /** The line with code and comments blanked out: where labels are looked for. */
  readonly masked: string;
  /** The line with comments blanked out: where values are taken from. */
  readonly value: string;
  readonly offset: number;
}

interface Candidate {
  readonly text: string;
  readonly isBold: boolean;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  /** Where the value ends at the latest; null for the rest of the line. */
  readonly valueEnd: number | null;
}

function findInLine(line: Line, labels: LabelNames | undefined): FoundLabel[] {
  const first = candidateAt(line.masked, startOf(line.masked));
  if (!first || !isLabel(first, labels)) return [];
  const all = [first, ...findFurther(line.masked, first, labels)];
  return all.map((candidate, index) => toFound(line, candidate, all[index + 1], labels));
}

/** Where the words of a line begin. */
function startOf(line: string): number {
  if (/^[A-Za-z*_]/.test(line)) return 0;
  lead.lastIndex = 0;
  return lead.exec(line)?.[0].length ?? 0;
}

function findFurther(line: string, first: Candidate, labels: LabelNames | undefined): Candidate[] {
  const further: Candidate[] = [];
  separator.lastIndex = first.valueEnd ?? first.valueStart;
  for (let match = separator.exec(line); match; match = separator.exec(line)) {
    const candidate = candidateAt(line, match.index + match[0].length);
    if (!candidate || !isFurtherLabel(candidate, match[0], labels)) continue;
    further.push(candidate);
    separator.lastIndex = candidate.valueEnd ?? candidate.valueStart;
  }
  return further;
}

function candidateAt(line: string, at: number): Candidate | null {
  if (!line.slice(at, at + longestLabel).includes(':')) return null;
  bold.lastIndex = boldWhole.lastIndex = plain.lastIndex = at;
  const mayBeBold = line[at] === '*' || line[at] === '_';
  const whole = mayBeBold ? boldWhole.exec(line) : null;
  if (whole?.[1]) {
    const end = at + 2 + whole[1].length;
    const valueStart = at + whole[0].length - 2 - (whole[2] ?? '').length;
    return {
      text: whole[1],
      isBold: true,
      start: at + 2,
      end,
      valueStart,
      valueEnd: at + whole[0].length - 2,
    };
  }
  const match = mayBeBold ? bold.exec(line) : plain.exec(line);
  const text = match && (match[1] ?? match[2]);
  if (!match || !text) return null;
  const start = at + match[0].indexOf(text);
  const isBold = start > at;
  return {
    text,
    isBold,
    start,
    end: start + text.length,
    valueStart: at + match[0].length,
    valueEnd: null,
  };
}

/** A bold text in front of a colon is a label, unless it is the id of an entry: `**PAY-3**: reason`. */
function isLabel({text, isBold, valueEnd}: Candidate, labels: LabelNames | undefined): boolean {
  if (labelNamed(text, labels)) return true;
  return isBold && valueEnd === null && !opensWithId(text);
}

/** Behind a comma or a wide blank only a known name in bold is a label: both stand in prose too. */
function isFurtherLabel(
  candidate: Candidate,
  before: string,
  labels: LabelNames | undefined,
): boolean {
  if (/^[·•|‖]/.test(before)) return isLabel(candidate, labels);
  return candidate.isBold && labelNamed(candidate.text, labels) !== null;
}

function toFound(
  {value, offset}: Line,
  candidate: Candidate,
  next: Candidate | undefined,
  labels: LabelNames | undefined,
): FoundLabel {
  const until = candidate.valueEnd ?? (next ? labelStart(next) : value.length);
  const kept = withoutTail(value.slice(candidate.valueStart, until), next !== undefined);
  const blank = kept.length - kept.trimStart().length;
  return {
    text: candidate.text.trim(),
    isBold: candidate.isBold,
    meaning: labelNamed(candidate.text, labels),
    start: offset + candidate.start,
    end: offset + candidate.end,
    valueStart: offset + candidate.valueStart + (kept === '' ? 0 : blank),
    valueEnd: offset + candidate.valueStart + kept.length,
  };
}

function labelStart({start, isBold}: Candidate): number {
  return isBold ? start - 2 : start;
}

/** Cuts off what only ends the line, and in front of another label what sets the two apart. */
function withoutTail(value: string, isFollowed: boolean): string {
  let kept = value.trimEnd();
  if (isFollowed && /[·•|‖;,]$/.test(kept)) kept = kept.slice(0, -1).trimEnd();
  const mark = /(?:<br ?\/?>|\\)$/i.exec(kept);
  return mark ? kept.slice(0, mark.index).trimEnd() : kept;
}
