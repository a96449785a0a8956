import type {Located, SourceFile} from '../source/sourceFile.js';
import {readYaml} from './yaml.js';
import type {FrontMatter} from './yaml.js';

const block = /^---[ \t]*(\r\n|\n|\r)(?:[\s\S]*?\1)?---[ \t]*(?=\1|$)/;

/** Reads the front matter of a file. Nothing in it makes this throw. */
export function readFrontMatter({path, text}: SourceFile): FrontMatter {
  const found = findFrontMatter(text);
  if (found === null) return {entries: [], faults: []};
  const {start, end} = found;
  if (end === null) return {entries: [], faults: [neverEnds(path)]};
  return readYaml({path, text: text.slice(start, end)}, 2);
}

/** Blanks out the front matter at the start of a text, keeping its lines. */
export function withoutFrontMatter(text: string): string {
  const found = findFrontMatter(text);
  const match = typeof found?.end === 'number' ? block.exec(text) : null;
  if (!match) return text;
  return match[0].replace(/[^\r\n]/g, '') + text.slice(match[0].length);
}

/** Where the YAML between the dashes begins and ends; the end is null where the dashes never close. */
function findFrontMatter(text: string): {start: number; end: number | null} | null {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const match = block.exec(text);
  const end = match ? match[0].replace(/---[ \t]*$/, '').length : null;
  // Three dashes may also be a rule above a text.
  return isKeyed(text.slice(start, end ?? start + 2000), end !== null) ? {start, end} : null;
}

/** Whether the first line that says something is a key; an empty block is front matter too. */
function isKeyed(yaml: string, closed: boolean): boolean {
  const line = yaml.split(/[\r\n]+/).find((it) => it.trim() !== '' && !it.startsWith('#'));
  if (line === undefined) return closed;
  return /^(?:["']?[\p{L}_][^:#]{0,80}:(?:\s|$)|\{)/u.test(line);
}

function neverEnds(path: string): Located<string> {
  return {
    value: 'the line `---` that ends it is missing',
    place: {path, line: 1, column: 1, endLine: 1, endColumn: 4},
  };
}
