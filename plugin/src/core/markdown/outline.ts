import {splitLines} from '../source/sourceFile.js';
import type {SourceFile} from '../source/sourceFile.js';
import {readBlockTokens} from './blockTokens.js';
import type {BlockToken} from './blockTokens.js';
import {withoutFrontMatter} from './frontMatter.js';
import {toPassage} from './passage.js';
import type {Passage} from './passage.js';
import {locateCells} from './tableCells.js';

/** A heading, with its level from 1 to 6. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  readonly passage: Passage;
}

/** A paragraph, or the text that opens a list item. */
export interface TextBlock {
  readonly kind: 'text';
  readonly passage: Passage;
  /** How many lists the text stands in; 0 outside lists. */
  readonly listDepth: number;
  /** Whether the text opens its list item. */
  readonly opensItem: boolean;
}

/** A fenced or indented code block. */
export interface CodeBlock {
  readonly kind: 'code';
  /** Info string after the fence, as written. */
  readonly info: string;
  readonly content: string;
  /** Line of the first line of code (from 1). */
  readonly line: number;
}

/** A table: its rows, the head first, each with its cells. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly Passage[])[];
}

/** Raw HTML that is no comment. */
export interface HtmlBlock {
  readonly kind: 'html';
}

export type Block = HeadingBlock | TextBlock | CodeBlock | TableBlock | HtmlBlock;

/** The blocks of a Markdown file in reading order. */
export interface Outline {
  readonly path: string;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  /** Where raw HTML stands, comments among it, but for code such as `<pre>`. */
  readonly html: readonly LineRange[];
}

/** Lines of a file, from 1, both included. */
export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

/** Parses a file into its blocks. Comments and front matter are not among them. */
export function readOutline(source: SourceFile): Outline {
  const lines = splitLines(source.text);
  const walk: Walk = {
    path: source.path,
    lines,
    listDepth: 0,
    opensItem: false,
    blocks: [],
    html: [],
    table: null,
  };
  let previous: BlockToken | undefined;
  for (const token of readBlockTokens(withoutFrontMatter(source.text))) {
    visit(walk, token, previous);
    previous = token;
  }
  return {path: source.path, lines, blocks: walk.blocks, html: walk.html};
}

interface Walk {
  readonly path: string;
  readonly lines: readonly string[];
  readonly blocks: Block[];
  readonly html: LineRange[];
  listDepth: number;
  opensItem: boolean;
  table: TableWalk | null;
}

interface TableWalk {
  /** Line of the head (from 0). */
  readonly line: number;
  readonly rows: string[][];
}

function visit(walk: Walk, token: BlockToken, previous: BlockToken | undefined): void {
  switch (token.type) {
    case 'bullet_list_open':
    case 'ordered_list_open':
      walk.listDepth++;
      break;
    case 'bullet_list_close':
    case 'ordered_list_close':
      walk.listDepth--;
      break;
    case 'list_item_open':
      walk.opensItem = true;
      break;
    case 'fence':
    case 'code_block':
      walk.blocks.push(toCodeBlock(token));
      walk.opensItem = false;
      break;
    case 'html_block':
      if (!isComment(token.content)) walk.blocks.push({kind: 'html'});
      if (!isCode(token.content)) walk.html.push(toLines(token));
      break;
    case 'table_open':
      walk.table = {line: token.map?.[0] ?? 0, rows: []};
      walk.opensItem = false;
      break;
    case 'tr_open':
      walk.table?.rows.push([]);
      break;
    case 'table_close':
      walk.blocks.push(toTableBlock(walk));
      walk.table = null;
      break;
    case 'inline':
      if (walk.table) walk.table.rows.at(-1)?.push(token.content);
      else walk.blocks.push(toInlineBlock(walk, token, previous));
      walk.opensItem = false;
  }
}

function toCodeBlock(token: BlockToken): CodeBlock {
  const fenced = token.type === 'fence';
  return {
    kind: 'code',
    info: token.info.trim(),
    content: token.content,
    line: (token.map?.[0] ?? 0) + (fenced ? 2 : 1),
  };
}

/** The line of dashes below the head has no tokens of its own. */
function toTableBlock({path, lines, table}: Walk): TableBlock {
  const {line, rows} = table ?? {line: 0, rows: []};
  return {
    kind: 'table',
    rows: rows.map((cells, index) =>
      locateCells(path, lines, line + index + Math.min(index, 1), cells),
    ),
  };
}

function toInlineBlock(
  walk: Walk,
  token: BlockToken,
  previous: BlockToken | undefined,
): HeadingBlock | TextBlock {
  const line = token.map?.[0] ?? 0;
  const passage = toPassage(walk.path, walk.lines, line, token.content);
  if (previous?.type === 'heading_open') {
    return {kind: 'heading', level: Number(previous.tag.slice(1)), passage};
  }
  return {kind: 'text', passage, listDepth: walk.listDepth, opensItem: walk.opensItem};
}

function toLines({map}: BlockToken): LineRange {
  const [start, end] = map ?? [0, 0];
  return {line: start + 1, endLine: end};
}

function isCode(html: string): boolean {
  return /^\s*<(?:pre|script|style|textarea)\b/i.test(html);
}

function isComment(html: string): boolean {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '';
}
