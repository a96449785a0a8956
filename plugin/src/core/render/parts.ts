import type {Token} from 'markdown-it';
import type {Progress} from '../model/status.js';
import {innerTokens, toBlocks} from './blocks.js';
import type {Block} from './blocks.js';
import {marksIn} from './body.js';
import type {BodyPart, ListItem} from './body.js';
import {marksWithin} from './marks.js';
import type {LineMark} from './marks.js';

/** What parts are made with beside the tokens. */
export interface PartOptions {
  /** Sorted by line. A mark whose line is in no block is left out. */
  readonly marks: readonly LineMark[];
  readonly checklistTitles: ReadonlyMap<Token, Progress>;
  readonly render: (tokens: readonly Token[]) => string;
}

/** Parts a text into HTML and what the theme draws itself. A mark stands behind what its line is in. */
export function toParts(tokens: readonly Token[], options: PartOptions): BodyPart[] {
  const parts: BodyPart[] = [];
  let plain: Token[] = [];
  const flush = (): void => {
    const html = plain.length > 0 ? options.render(plain) : '';
    if (html.trim() !== '') parts.push({kind: 'html', html});
    plain = [];
  };
  for (const block of toBlocks(tokens)) {
    const marks = marksWithin(options.marks, block.lines);
    const own = toOwnParts(block, {...options, marks});
    if (own === null && marks.length === 0) {
      plain.push(...block.tokens);
      continue;
    }
    if (own === null) plain.push(...block.tokens);
    flush();
    parts.push(...(own ?? marks.map(({mark}) => mark)));
  }
  flush();
  return parts;
}

/** The parts of a block that is more than HTML, marks included; null for any other. */
function toOwnParts(block: Block, options: PartOptions): BodyPart[] | null {
  const {marks} = options;
  const {first} = block;
  const progress = options.checklistTitles.get(first);
  if (first.type === 'admonition_open') return withMarks(toAdmonition(block, options), marks);
  if (isMermaid(first)) return withMarks({kind: 'mermaid', value: first.content}, marks);
  if (progress) return withMarks(toChecklistTitle(block, progress, options), marks);
  return isList(first) && marks.length > 0 ? withMarks(toList(block, options), marks) : null;
}

/** A part, and behind it the marks that found no place within. */
function withMarks(part: BodyPart, marks: readonly LineMark[]): BodyPart[] {
  const within = new Set(marksIn([part]));
  return [part, ...marks.flatMap(({mark}) => (within.has(mark) ? [] : [mark]))];
}

function toAdmonition(block: Block, options: PartOptions): BodyPart {
  const {info, content} = block.first;
  const parts = toParts(innerTokens(block), options);
  return {kind: 'admonition', type: info, title: content === '' ? null : content, parts};
}

function toChecklistTitle({tokens}: Block, progress: Progress, {render}: PartOptions): BodyPart {
  return {kind: 'checklist', html: render(tokens), progress};
}

function toList(block: Block, options: PartOptions): BodyPart {
  const {first} = block;
  const start = first.type === 'ordered_list_open' ? Number(first.attrGet('start') ?? 1) : null;
  return {
    kind: 'list',
    start,
    items: toBlocks(innerTokens(block)).map((it) => toItem(it, options)),
  };
}

function toItem(block: Block, options: PartOptions): ListItem {
  const isTask = String(block.first.attrGet('class') ?? '').includes('task-list-item');
  return {isTask, parts: toParts(innerTokens(block), options)};
}

function isList({type}: Token): boolean {
  return type === 'bullet_list_open' || type === 'ordered_list_open';
}

function isMermaid({type, info}: Token): boolean {
  return type === 'fence' && /^mermaid\b/.test(info.trim());
}
