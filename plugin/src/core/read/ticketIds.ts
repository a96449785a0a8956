import type {ReadOptions} from './readOptions.js';

/**
 * Ids as they are found in practice: `PAY-12`, `TICKET-011b`, `E3-S02b`, `EP01-T13-api`, `US-02.1`,
 * `W12-EP02-T022`, `E2.2`. Letters come first, and some part after a separator holds a digit.
 */
export const defaultIdPattern = String.raw`[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z]+)*[-_.][A-Za-z]*[0-9][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*`;

/** Ids made of a word and a number: `Story 01.08`, `Epic 2`, `Task #12`. */
const wordedIdPattern = String.raw`(?:user stor(?:y|ies)|stor(?:y|ies)|tasks?|tickets?|issues?|bugs?|spikes?|features?|epics?|phases?|milestones?)[ \t]+#?[0-9]+(?:\.[0-9]+)*[a-z]?`;

/** An id found in a text, with what stood around it. */
export interface FoundId {
  readonly id: string;
  readonly idStart: number;
  readonly idEnd: number;
  /** Offset after the id and its brackets, link target and emphasis. */
  readonly end: number;
}

/** Finds the ticket id that stands at an offset: bare, bold, in brackets or as a link's text. */
export function matchId(text: string, offset: number, options: ReadOptions): FoundId | null {
  const pattern = anchored(options.idPattern);
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  const id = match?.groups?.['id'];
  if (!match?.groups || !id) return null;
  const {before = '', open = '', close} = match.groups;
  if ((open === '') !== (close === undefined)) return null;
  const idStart = match.index + before.length + open.length;
  return {id, idStart, idEnd: idStart + id.length, end: match.index + match[0].length};
}

/** Whether a text begins with an id, as the first word of an entry does and no label. */
export function opensWithId(text: string): boolean {
  return matchId(text, 0, {idPattern: defaultIdPattern}) !== null;
}

/**
 * The id a file's name begins with: `EP-0` of `EP-0-baseline.md`, `01.08` of `01.08.story.md`; null
 * where it begins with none. Its words end the id, and a date is none.
 */
export function fileNameId(path: string): string | null {
  const stem = fileStem(path);
  if (/^(?:[a-z]+-)?\d{4}-\d{2}-\d{2}/i.test(stem)) return null;
  const lettered = letteredName.exec(stem);
  if (lettered) return lettered[0];
  return /^[0-9]+(?:[.-][0-9]+)*(?![A-Za-z0-9])/.exec(stem)?.[0] ?? null;
}

const letteredName =
  /^(?:[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z]+){0,2}[-_.][0-9]+|[A-Za-z]{1,5}[0-9]+)[a-z]?(?:[-_.](?:[A-Za-z]{1,3}|(?:story|task|subtask|ticket|feature|bug|spike|epic)[-_.]?)?[0-9]+[a-z]?)*(?![A-Za-z0-9])/i;

/** A file's name without its extension. */
export function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.(?:md|markdown|mdx)$/i, '') || name;
}

/** Orders ids as people count: `EP-2` before `EP-10`. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  const [one, other] = [numbered.exec(a), numbered.exec(b)];
  const isOfOneKind = one && other && one[1] === other[1];
  const distance = isOfOneKind ? Number(one[2]) - Number(other[2]) : 0;
  return distance || collate(a, b) || (a < b ? -1 : Number(a > b));
}

/** What most ids are: `PAY-12`. */
const numbered = /^([A-Za-z]+-)(\d{1,9})$/;

/** Made when it is first asked for, since that takes as long as to read ten tickets. */
function collate(a: string, b: string): number {
  collator ??= new Intl.Collator('en', {numeric: true});
  return collator.compare(a, b);
}

let collator: Intl.Collator | undefined;

const anchoredPatterns = new Map<string, RegExp>();

function anchored(idPattern: string): RegExp {
  const known = anchoredPatterns.get(idPattern);
  if (known) return known;
  const pattern = new RegExp(
    String.raw`(?<before>\s*(?:\*\*|__)?)(?<open>\[)?(?<id>${idShapes(idPattern)})(?![A-Za-z0-9_])(?<close>\](?:\([^()\n]*\))?)?(?:\*\*|__)?`,
    'y',
  );
  anchoredPatterns.set(idPattern, pattern);
  return pattern;
}

/** A regular expression of all shapes of ids: those of the pattern, and worded ones beside the default. */
export function idShapes(idPattern: string): string {
  if (idPattern !== defaultIdPattern) return idPattern;
  return `${idPattern}|${withAnyCase(wordedIdPattern)}`;
}

/** Spells out both cases of each letter: a flag would change the other pattern too. */
function withAnyCase(pattern: string): string {
  return pattern.replace(/(\\?)([a-z])(?![^[]*\])/g, (whole, escaped: string, letter: string) =>
    escaped ? whole : `[${letter}${letter.toUpperCase()}]`,
  );
}
