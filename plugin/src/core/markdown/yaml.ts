import {isMap, isScalar, isSeq, parseDocument} from 'yaml';
import type {ErrorCode, Pair, Scalar, YAMLError} from 'yaml';
import type {Located, Place, SourceFile} from '../source/sourceFile.js';
import {placeIn} from './passage.js';
import type {Passage} from './passage.js';

/** The YAML block at the start of a file. */
export interface FrontMatter {
  /** Keys with their values, in the order of the file; a key given twice is there twice. */
  readonly entries: readonly FrontMatterEntry[];
  /** What is no valid YAML, in words that follow a colon. The rest is read all the same. */
  readonly faults: readonly Located<string>[];
}

/** A key of the front matter. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly place: Place;
  /** One text for each item of a list, or the one value; empty where there is none. */
  readonly values: readonly Passage[];
  readonly isList: boolean;
}

/**
 * Reads the keys of a YAML text. Values are the text as written, so that `0013` and `2026-03-18`
 * stay what they are: YAML 1.2 with its failsafe schema (section 10.1), which knows texts only.
 * Aliases are not followed, so no input can grow. A key whose value is no YAML costs that key only.
 *
 * @param firstLine line of the file at which the text begins, from 1
 */
export function readYaml(source: SourceFile, firstLine: number): FrontMatter {
  // Same length, and the one line end that the parser does not know.
  const text = source.text.replace(/\r(?!\n)/g, '\n');
  const whole = readChunk(toChunk(source.path, text, firstLine));
  if (whole.faults.length === 0) return whole;
  const parts = cutAtKeys(text).map(({line, lines}) =>
    readChunk(toChunk(source.path, `${lines.join('\n')}\n`, firstLine + line)),
  );
  return {
    entries: parts.flatMap(({entries}) => entries),
    // The first fault of a key explains the others.
    faults: parts.flatMap(({faults}) => faults.slice(0, 1)),
  };
}

/** A text and where its lines stand in the file. */
function toChunk(path: string, text: string, firstLine: number): Passage {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)];
  const lines = starts.map((offset, index) => ({offset, line: firstLine + index, column: 1}));
  return {path, text, lines};
}

function readChunk(chunk: Passage): FrontMatter {
  try {
    const {contents, errors} = parseDocument(chunk.text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const faults = errors.map((error) => ({
      value:
        (isNeverClosed(error) ? neverClosed : plainFaults[error.code]) ??
        toPlainFault(error.message),
      place: placeOfFault(error, chunk),
    }));
    const pairs = isMap(contents) ? contents.items : [];
    const broken = faults.length > 0 ? readBroken(chunk) : null;
    return {entries: broken ?? pairs.flatMap((pair) => readPair(pair, chunk)), faults};
  } catch {
    // The parser works by recursion, so that text nested thousands of levels deep ends up here.
    return {
      entries: [],
      faults: [{value: 'it is nested too deep', place: placeIn(chunk, 0, 1)}],
    };
  }
}

type Fault = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** The parser sees that a quote is never closed where the text ends; it is shown where it opens. */
function placeOfFault(error: Fault, chunk: Passage): Place {
  const [from, to] = error.pos;
  const opening = isNeverClosed(error) ? findOpening(chunk.text) : null;
  const start = opening ?? from;
  const end = endOfLine(chunk.text, start);
  return placeIn(chunk, start, opening === null ? Math.max(to, end) : end);
}

/** Where the last value begins that opens a quote or bracket and does not close it in its line. */
function findOpening(text: string): number | null {
  let found: number | null = null;
  let offset = 0;
  for (const line of text.split('\n')) {
    const at = /^[^"'[{]*[:,-]\s*(?=["'[{])/.exec(line)?.[0].length;
    if (at !== undefined && !isClosed(line.slice(at))) found = offset + at;
    offset += line.length + 1;
  }
  return found;
}

function isClosed(value: string): boolean {
  const close = {'[': ']', '{': '}'}[value.charAt(0)] ?? value.charAt(0);
  return value.indexOf(close, 1) > 0;
}

/** `Plain value cannot start with reserved character @` says what the parser knows, not what to do. */
function toPlainFault(message: string): string {
  const character = /cannot start with reserved character (\S)/.exec(message)?.[1];
  if (character !== undefined) return `a value that starts with \`${character}\` must be in quotes`;
  return message.replace(/\.?\s*$/, '');
}

function endOfLine(text: string, from: number): number {
  const [line = ''] = text.slice(from).split('\n', 1);
  return from + Math.max(1, line.trimEnd().length);
}

const neverClosed = 'a quote or bracket is never closed';

function isNeverClosed({code, message}: Fault): boolean {
  return code === 'MISSING_CHAR' || (code === 'BAD_INDENT' && message.includes('end with a'));
}

/** Plainer words for faults that are common. */
const plainFaults: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds a colon and a blank must be in quotes',
  TAB_AS_INDENT: 'lines are indented with blanks, not with tabs',
  BAD_INDENT: 'the line is not indented as the lines around it',
};

/** `title: Refunds: part 2` is no YAML, but what it means is plain. */
function readBroken(chunk: Passage): FrontMatterEntry[] | null {
  const match = /^([^\s:#][^:\n]{0,80}):[ \t]+(\S[^\n]*?)\s*$/.exec(chunk.text);
  if (!match?.[1] || !match[2]) return null;
  // A quote that is never closed is not part of what is meant.
  const text = isClosed(match[2]) ? match[2] : match[2].replace(/^["'[{]\s*/, '');
  const start = chunk.text.indexOf(text, match[1].length + 1);
  const {line, column} = placeIn(chunk, start, start);
  const value = {path: chunk.path, text, lines: [{offset: 0, line, column}]};
  return [
    {key: match[1], place: placeIn(chunk, 0, match[1].length), values: [value], isList: false},
  ];
}

/** Cuts a text into pieces that begin with a key, each with the line (from 0) it begins at. */
function cutAtKeys(text: string): {line: number; lines: string[]}[] {
  const pieces: {line: number; lines: string[]}[] = [];
  for (const [line, content] of text.split('\n').entries()) {
    const opens = /^[^\s#\-\]}][^:]{0,80}:(?:\s|$)/.test(content);
    const last = pieces.at(-1);
    if (opens || !last) pieces.push({line, lines: [content]});
    else last.lines.push(content);
  }
  return pieces;
}

const groups = /^(?:dependencies|relations(?:hips)?|links|meta(?:data)?|ticket|planning)$/i;

function readPair({key, value}: Pair, chunk: Passage): FrontMatterEntry[] {
  if (!isScalar(key)) return [];
  const name = textOf(key);
  if (isMap(value) && groups.test(name)) return value.items.flatMap((it) => readPair(it, chunk));
  return [
    {key: name, place: placeOf(key, chunk), values: readValues(value, chunk), isList: isSeq(value)},
  ];
}

function readValues(value: unknown, chunk: Passage): Passage[] {
  if (isScalar(value)) return isEmpty(value) ? [] : [toPassage(value, chunk)];
  if (isSeq(value)) return value.items.flatMap((item) => readItem(item, chunk));
  return [];
}

const itemKeys = /^(?:id|key|ticket|task|issue|story|path|file|name)$/i;

/** An item of a list; of a map such as `{id: PAY-3, reason: schema}` the id counts. */
function readItem(item: unknown, chunk: Passage): Passage[] {
  if (!isMap(item)) return readValues(item, chunk);
  const named = item.items.find(({key}) => isScalar(key) && itemKeys.test(textOf(key)));
  return named ? readValues(named.value, chunk) : [];
}

function isEmpty(scalar: Scalar): boolean {
  const text = textOf(scalar).trim();
  return text === '' || (scalar.type === 'PLAIN' && /^(?:null|~)$/i.test(text));
}

function textOf({value}: Scalar): string {
  return typeof value === 'string' ? value : '';
}

/** A value that knows where it stands: exact on its first line, by line from there on. */
function toPassage(scalar: Scalar, chunk: Passage): Passage {
  const text = textOf(scalar).trimEnd();
  const {line, column} = placeOf(scalar, chunk);
  // The text of `|` and `>` begins in the line below them.
  const below = scalar.type?.startsWith('BLOCK') ? 1 : 0;
  let offset = 0;
  const lines = text.split('\n').map((content, index) => {
    const from = {offset, line: line + below + index, column: index + below === 0 ? column : 1};
    offset += content.length + 1;
    return from;
  });
  return {path: chunk.path, text, lines};
}

/** The place of a value, without the quotes around it. */
function placeOf(scalar: Scalar, chunk: Passage): Place {
  const [from = 0, to = 0] = scalar.range ?? [];
  const quotes = scalar.type?.startsWith('QUOTE') ? 1 : 0;
  return placeIn(chunk, from + quotes, Math.max(from + quotes, to - quotes));
}
