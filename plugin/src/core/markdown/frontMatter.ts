import {splitLines} from '../source/sourceFile.js';
import type {Located, SourceFile} from '../source/sourceFile.js';
import {readYaml} from './yaml.js';
import type {FrontMatter} from './yaml.js';

const block = /^---[ \t]*(\r\n|\n|\r)(?:[\s\S]*?\1)?---[ \t]*(?=\1|$)/;

/** Reads the front matter of a file. Nothing in it makes this throw. */
export function readFrontMatter({path, text}: SourceFile): FrontMatter {
  const found = findFrontMatter(text);
  if (found === null) return {entries: [], faults: []};
  const read = readYaml({path, text: text.slice(found.start, found.end)}, 2);
  return found.isClosed ? read : {...read, faults: [neverEnds(path), ...read.faults]};
}

/** Blanks out the front matter at the start of a text, keeping its lines. */
export function withoutFrontMatter(text: string): string {
  const found = findFrontMatter(text);
  if (found === null) return text;
  return text.slice(0, found.after).replace(/[^\r\n]/g, '') + text.slice(found.after);
}

/** The number of lines the front matter takes, with its dashes; 0 without any. */
export function countFrontMatterLines(text: string): number {
  const found = findFrontMatter(text);
  return found === null ? 0 : splitLines(text.slice(0, found.after)).length;
}

interface FoundBlock {
  /** Where the YAML between the dashes begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Where the text behind the block begins. */
  readonly after: number;
  readonly isClosed: boolean;
}

/** The block between the dashes; one that never closes ends at the first blank line or heading. */
function findFrontMatter(text: string): FoundBlock | null {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const match = block.exec(text);
  const closed = match ? match[0].replace(/---[ \t]*$/, '').length : start;
  if (match && !holdsText(text.slice(start, closed))) {
    if (!isKeyed(text.slice(start, closed), true)) return null;
    return {start, end: closed, after: match[0].length, isClosed: true};
  }
  const [keys = ''] = text.slice(start).split(/(?:\r\n|\n|\r)(?=[ \t]*(?:\r\n|\n|\r)|#)/, 1);
  const end = start + keys.length;
  return isKeyed(keys, false) ? {start, end, after: end, isClosed: false} : null;
}

/** Whether a heading and a text below it stand between the dashes: then the second are a rule. */
function holdsText(yaml: string): boolean {
  const heading = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)#{1,6} [^]*/.exec(yaml)?.[0] ?? '';
  const lines = heading.split(/[\r\n]+/);
  return lines.some((line) => !/^\s*(?:#.*|-.*|[\w"' -]+:.*)?$/.test(line));
}

/** Whether the first line is a key; an empty block is front matter too, any other text is below a rule. */
function isKeyed(yaml: string, isClosed: boolean): boolean {
  const lines = yaml.split(/\r\n|\n|\r/);
  const line = isClosed ? lines.find((it) => it.trim() !== '' && !it.startsWith('#')) : lines[0];
  if (line === undefined) return isClosed;
  return /^(?:["']?[\p{L}_][^:#]{0,80}:(?:\s|$)|\{)/u.test(line);
}

function neverEnds(path: string): Located<string> {
  return {
    value: 'the line `---` that ends it is missing',
    place: {path, line: 1, column: 1, endLine: 1, endColumn: 4},
  };
}
