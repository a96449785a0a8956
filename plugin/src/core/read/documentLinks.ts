import {blankOut, maskCode} from '../markdown/codeSpans.js';
import {findLinks} from '../markdown/links.js';
import type {Block, Outline} from '../markdown/outline.js';
import {placeIn} from '../markdown/passage.js';
import type {Passage} from '../markdown/passage.js';
import type {Located} from '../source/sourceFile.js';
import {decision, isMarkdownFile} from './documentReferences.js';

/**
 * The documents that a document names, each target once: links to Markdown files, with their anchors,
 * and the numbers of decisions (`ADR-0007`). Code is not read.
 */
export function readDocumentLinks({blocks}: Outline): Located<string>[] {
  const found = new Map<string, Located<string>>();
  for (const link of blocks.flatMap(passagesOf).flatMap(readPassage))
    if (!found.has(link.value)) found.set(link.value, link);
  return [...found.values()];
}

function passagesOf(block: Block): readonly Passage[] {
  if (block.kind === 'table') return block.rows.flat();
  return block.kind === 'text' || block.kind === 'heading' ? [block.passage] : [];
}

function readPassage(passage: Passage): Located<string>[] {
  if (!/\.mdx?|ADR/i.test(passage.text)) return [];
  const masked = maskCode(passage.text);
  const links = findLinks(masked);
  const locate = (value: string, start: number): Located<string> => ({
    value,
    place: placeIn(passage, start, start + value.length),
  });
  return [
    ...links
      .filter(({href}) => isMarkdownFile(href))
      .map(({href, hrefStart}) => locate(href, hrefStart)),
    ...[...masked.matchAll(definition)].map((match) =>
      locate(match[1] ?? '', match.index + match[0].lastIndexOf(match[1] ?? '')),
    ),
    ...[...blankOut(masked, links).matchAll(decision)].map(({0: name, index}) =>
      locate(name, index),
    ),
  ];
}

/** `[label]: path.md`, to which links of the document lead. */
const definition =
  /^ {0,3}\[[^\]\n]{1,200}\]:\s*<?([^\s<>:]{1,300}\.mdx?(?:#[^\s<>]*)?)(?=[\s>]|$)/gm;
