import {maskCode, maskComments} from '../markdown/codeSpans.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import {toPlainText} from '../markdown/plainText.js';
import {signPattern} from '../model/wordForm.js';
import {isStatusWords} from '../model/statusSpellings.js';
import type {Dependency, VagueDependency} from '../model/ticket.js';
import type {ReadOptions} from './readOptions.js';
import {matchReference} from './referenceForms.js';
import {isSameKind, matchTail} from './referenceRange.js';
import type {FoundReference} from './referenceForms.js';
import {cutSegments} from './segments.js';
import type {Segment} from './segments.js';
import type {Span} from './span.js';

/** What a text says where tickets are expected. */
export interface ReferenceList {
  readonly references: readonly Dependency[];
  /** Text that names no single ticket. */
  readonly vague: readonly Omit<VagueDependency, 'side'>[];
}

/**
 * Reads the tickets a text names. Reading is strict: only an id that opens the text, or a part of it
 * behind a comma, a semicolon or an "and", counts. Ids in a reason, in brackets behind another id and
 * in the remark of a `None (…)` do not.
 */
export function readReferences({passage, start, end}: Span, options: ReadOptions): ReferenceList {
  if (saysNone(maskComments(passage.text).slice(start, end))) return {references: [], vague: []};
  const masked = maskCode(passage.text).slice(0, end);
  const parts: Part[] = [];
  for (const segment of cutSegments(masked, start)) {
    const isBlank = masked.slice(segment.start, segment.end).trim() === '';
    // An id in a code span is not read, but whoever wrote it should hear of it.
    if (isBlank) parts.push({found: null, ...segment, hasReason: false});
    else readSegment(masked, segment, options, parts);
  }
  return {
    references: parts.flatMap((part) =>
      part.found ? [toDependency(passage, part.found, part)] : [],
    ),
    vague: parts
      .filter(({found}) => found === null)
      .map((part) => toVague(passage, part))
      .filter(({text}) => text !== ''),
  };
}

/** Whether a text says that there are no tickets: `None`, `n/a`, `—`, `None (can run beside PAY-5)`. */
export function saysNone(text: string): boolean {
  const start = text.trimStart().slice(0, 80).replace(noneLead, '');
  if (idLike.test(start)) return false;
  return noneWords.test(start) || (text.length <= 80 && noneSigns.test(start));
}

const noneLead = new RegExp(String.raw`^(?:[*_(>\x60\[\s]|${signPattern})+`, 'u');
/** `NO-12`, `Nil-3`: a prefix may be such a word as well. */
const idLike = /^[A-Za-z]{1,10}[-_.]?[A-Za-z]{0,10}\d/;
const noneSigns = /^(?:[-–—]+|∅|\/)?[\s*_)\].]*$/;
const noneWords =
  /^(?:(?:none|nothing|n\/a|n\.a|nil|null|no|not applicable|keine?|aucune?|ning[uú]n[ao]?|nenhum)(?=[\s*_\x60)\].,;:]*(?:$|[.,;:()*_—–-]))|(?:none|nothing|nil|no (?:[\w-]+ ){0,2}(?:dependenc|prerequisite|blocker|ticket|stor|task|issue)\w*)\b|없음|无|無|なし|[-–—]+\s*\()/iu;

/** A ticket named, or text that names none, with everything that is said of it. */
interface Part {
  readonly found: FoundReference | null;
  readonly start: number;
  end: number;
  /** Whether a reason in words stands behind it, whose commas are its own. */
  readonly hasReason: boolean;
}

function readSegment(text: string, segment: Segment, options: ReadOptions, parts: Part[]): void {
  const {start, end} = segment;
  const last = parts.at(-1);
  const found = matchReference(text, start, end, options);
  if (last && (!found || isRemark(text, segment, found, last))) {
    last.end = end;
    return;
  }
  if (!found || found.isOpenEnded) {
    parts.push({found: null, start, end, hasReason: false});
    return;
  }
  const joined = matchJoined(text, found, end, options);
  if (joined === 'choice') parts.push({found: null, start, end, hasReason: false});
  else for (const part of toParts(text, start, end, [found, ...joined])) parts.push(part);
}

function toParts(text: string, start: number, end: number, found: FoundReference[]): Part[] {
  return found.map((it, index) => {
    const until = found[index + 1] ? it.end : end;
    const hasReason = reasonMark.test(text.slice(it.end, until));
    return {found: it, start, end: until, hasReason};
  });
}

const reasonMark = /^(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))?\s*(?::|[—–]|-\s)/;
const conjunction =
  /(?:\s*\([^()\n]{0,200}\))?(?:\s+(?:and|or|oder|und|plus|as well as)\s+|\s*[&+/]\s*|\s+(?=[A-Z][\w.]*-[\w.-]*\d))/iy;

/** Further tickets that follow with an "and"; `choice` where an "or" leaves open which is meant. */
function matchJoined(
  text: string,
  first: FoundReference,
  end: number,
  options: ReadOptions,
): FoundReference[] | 'choice' {
  const joined: FoundReference[] = [];
  for (let last = first; ; last = joined.at(-1) ?? first) {
    conjunction.lastIndex = last.end;
    const word = conjunction.exec(text)?.[0];
    if (word === undefined || last.end + word.length >= end) return joined;
    const at = last.end + word.length;
    const next = matchReference(text, at, end, options);
    const sibling = next?.certain ? next : matchSibling(text, at, last, word);
    // Nothing but a blank between two ids: `PAY-3 PAY-4`, but not `PAY-3 UC-1`.
    if (!sibling || (word.trim() === '' && !isSameKind(sibling.id, last.id))) return joined;
    if (/(?:^|\s)(?:or|oder)\s/i.test(word.replace(/\([^()]*\)/, ''))) return 'choice';
    joined.push(sibling);
  }
}

/** The next of a short list: `S02` in `E3-S01/S02/S02b`. */
function matchSibling(
  text: string,
  at: number,
  last: FoundReference,
  word: string,
): FoundReference | null {
  const found = word === '/' ? matchTail(text, at, last.id) : null;
  if (!found) return null;
  const {id, end} = found;
  return {...last, id, idStart: at, idEnd: end, end, href: null, through: null};
}

/** Whether a part only goes on with what is said of the ticket before it. */
function isRemark(text: string, segment: Segment, found: FoundReference, last: Part): boolean {
  const {start, end, separator} = segment;
  // A mere word is an id only among others of its like: `draft-one, draft-two`.
  if (!found.certain && text.slice(last.found?.end ?? last.start, last.end).trim() !== '')
    return true;
  return last.hasReason && separator === ',' && !isEntry(text, start, found, end);
}

/** Whether a part behind a reason is an entry of its own: `…, PAY-3: reason`, `…, PAY-3 (title)`. */
function isEntry(text: string, start: number, found: FoundReference, end: number): boolean {
  if (!found.certain || /^\s*and\b/i.test(text.slice(start, found.idStart))) return false;
  return /^\s*(?:[:(—–]|-\s)/.test(text.slice(found.end, end));
}

function toDependency(passage: Passage, found: FoundReference, {end}: Part): Dependency {
  return {
    id: found.id,
    through: found.through,
    href: found.href,
    certain: found.certain,
    isLoose: false,
    reason: toReason(passage.text.slice(found.end, end)),
    place: placeIn(passage, found.idStart, found.through === null ? found.idEnd : found.end),
  };
}

/** The words behind an id, without what only sets them apart; a mere status is no reason. */
function toReason(text: string): string | null {
  const plain = toPlainText(text.replaceAll('**', ''))
    .replace(/^[\s,;:—–·|-]+/, '')
    .replace(/^\([^()]*(?:\([^()]*\)[^()]*)*\)\s*(?::|[—–]|-\s)\s*(?=\S)/, '')
    .replace(/^\((.*)\)\.?$/s, (whole, inner: string) =>
      /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(inner) ? inner : whole,
    )
    .trim();
  return plain === '' || plain === '.' || isStatusWords(plain) ? null : plain;
}

function toVague(passage: Passage, {start, end}: Part): Omit<VagueDependency, 'side'> {
  const raw = passage.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const to = Math.max(from, start + raw.trimEnd().length);
  const written = passage.text.slice(from, to);
  const isCode = written.startsWith('`');
  return {text: toPlainText(written), isCode, place: placeIn(passage, from, to)};
}
