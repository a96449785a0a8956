import {blankOut, findCodeSpans} from '../markdown/codeSpans.js';
import {countFrontMatterLines} from '../markdown/frontMatter.js';
import type {Block, Outline, TableBlock} from '../markdown/outline.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import type {FrontMatter} from '../markdown/yaml.js';
import type {DisableComment} from '../model/disableComment.js';
import type {SourceFile} from '../source/sourceFile.js';
import {parseDirective} from './directive.js';
import type {CommentStart} from './directive.js';

/**
 * Finds the comments that silence findings, in reading order: HTML comments, and YAML comments in
 * the front matter. In code there are none. A comment that is not alone on its line, or goes on in
 * the next one, has no scope.
 *
 * A comment for the next line silences the first line below it that is neither blank nor such a
 * comment. Where a table begins there it silences the whole table, since between its rows there can
 * be no comment.
 */
export function readDisableComments(
  {path, text}: SourceFile,
  outline: Outline,
  frontMatter: FrontMatter,
): DisableComment[] {
  if (!text.includes('tickets-disable')) return [];
  const starts = firstOfLines([
    ...findInFrontMatter(outline.lines, countFrontMatterLines(text), frontMatter),
    ...findInHtml(outline),
    ...outline.blocks.flatMap(findInBlock),
  ]);
  const found = starts.flatMap((start) => {
    const directive = parseDirective(path, outline.lines[start.line - 1] ?? '', start);
    return directive ? [directive] : [];
  });
  const covered = findCovered(outline, new Set(found.map(({place}) => place.line)));
  return found.map((comment) => {
    const lines = comment.scope === 'next-line' ? covered(comment.place.line) : null;
    return {...comment, lines};
  });
}

function firstOfLines(starts: readonly CommentStart[]): CommentStart[] {
  const inOrder = [...starts].sort((a, b) => a.line - b.line || a.column - b.column);
  return inOrder.filter(({line}, index) => line !== inOrder[index - 1]?.line);
}

/** A `#` in quotes or in a text of several lines is no comment. */
function findInFrontMatter(
  lines: readonly string[],
  count: number,
  {entries}: FrontMatter,
): CommentStart[] {
  const inText = new Set(
    entries
      .flatMap(({values}) => values.flatMap((value) => value.lines))
      .filter(({column}) => column === 1)
      .map(({line}) => line),
  );
  return lines.slice(0, count).flatMap((content, index) => {
    const at = content.search(/(?<=^|\s)#\s*tickets-disable/);
    const before = content.slice(0, Math.max(at, 0));
    if (at < 0 || inText.has(index + 1) || /["']/.test(before)) return [];
    return [{line: index + 1, column: at + 1, syntax: 'yaml' as const}];
  });
}

function findInHtml({lines, html}: Outline): CommentStart[] {
  return html.flatMap(({line: first, endLine}) => {
    const starts: CommentStart[] = [];
    let isOpen = false;
    for (let line = first; line <= endLine; line++) {
      const content = lines[line - 1] ?? '';
      if (!isOpen) {
        const at = content.search(/<!--\s*tickets-disable/);
        if (at >= 0) starts.push({line, column: at + 1, syntax: 'html'});
      }
      isOpen = staysOpen(content, isOpen);
    }
    return starts;
  });
}

/** Whether a comment is open at the end of a line. */
function staysOpen(content: string, wasOpen: boolean): boolean {
  const open = content.lastIndexOf('<!--');
  const close = content.lastIndexOf('-->');
  return open === close || (open < 0 && close < 0) ? wasOpen : open > close;
}

function findInBlock(block: Block): CommentStart[] {
  if (block.kind === 'table') return block.rows.flat().flatMap(findInPassage);
  return block.kind === 'text' || block.kind === 'heading' ? findInPassage(block.passage) : [];
}

function findInPassage(passage: Passage): CommentStart[] {
  if (!passage.text.includes('tickets-disable')) return [];
  const text = blankOut(passage.text, findCodeSpans(passage.text));
  return [...text.matchAll(/<!--\s*tickets-disable/g)].map(({index}) => {
    const {line, column} = placeIn(passage, index, index);
    return {line, column, syntax: 'html' as const};
  });
}

/** The lines that a comment in a line silences. */
function findCovered(
  {lines, blocks}: Outline,
  comments: ReadonlySet<number>,
): (line: number) => {first: number; last: number} {
  const next = new Map<number, number>();
  for (let line = lines.length, target = line + 1; line >= 1; line--) {
    next.set(line, target);
    const isSkipped = comments.has(line) || /^[\s>]*$/.test(lines[line - 1] ?? '');
    if (!isSkipped) target = line;
  }
  const tables = new Map(
    blocks.flatMap((block) => (block.kind === 'table' ? [linesOf(block)] : [])),
  );
  return (line) => {
    const first = next.get(line) ?? line + 1;
    return {first, last: tables.get(first) ?? first};
  };
}

/** Its first line and its last. */
function linesOf({rows}: TableBlock): [number, number] {
  const lines = rows.flatMap((row) => row[0]?.lines[0]?.line ?? []);
  return [lines[0] ?? 0, lines.at(-1) ?? 0];
}
