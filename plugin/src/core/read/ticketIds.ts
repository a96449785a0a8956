import type {ReadOptions} from './readOptions.js';

/**
 * Ids as they are found in practice: `PAY-12`, `TICKET-011b`, `E3-S02b`, `EP01-T13-api`, `US-02.1`,
 * `W12-EP02-T022`, `E2.2`. Letters come first, and some part after a separator holds a digit.
 */
export const defaultIdPattern = String.raw`[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z]+)*[-_.][A-Za-z]*[0-9][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*`;

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
  const indices = match?.indices?.groups?.['id'];
  if (!match || !id || !indices) return null;
  if ((match.groups?.['open'] === undefined) !== (match.groups?.['close'] === undefined))
    return null;
  return {id, idStart: indices[0], idEnd: indices[1], end: match.index + match[0].length};
}

/** Orders ids as people count: `EP-2` before `EP-10`. */
export function compareIds(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}

const collator = new Intl.Collator('en', {numeric: true});

const anchoredPatterns = new Map<string, RegExp>();

function anchored(idPattern: string): RegExp {
  const known = anchoredPatterns.get(idPattern);
  if (known) return known;
  const pattern = new RegExp(
    String.raw`\s*(?:\*\*|__)?(?<open>\[)?(?<id>${idPattern})(?![A-Za-z0-9_])(?<close>\](?:\([^()\n]*\))?)?(?:\*\*|__)?`,
    'dy',
  );
  anchoredPatterns.set(idPattern, pattern);
  return pattern;
}
