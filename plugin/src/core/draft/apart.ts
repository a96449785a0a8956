import {linesOf} from './blocks.js';
import type {Block} from './blocks.js';

/**
 * The lines of a block, from 1, that are still to be filled in, and those that mean nothing without
 * them: the rest of a block of code or of a table, a list below a prompt, a label above nothing else.
 */
export function linesApart(
  block: Block,
  prompts: ReadonlySet<number>,
  lines: readonly string[],
): readonly number[] {
  const all = linesOf(block);
  if (block.kind === 'comment' || !all.some((line) => prompts.has(line))) return [];
  if (block.kind !== 'text' || all.some((line) => isTableRule(lines[line - 1]))) return all;
  const opening = lines[block.first - 1] ?? '';
  const others = all.slice(1);
  if (prompts.has(block.first)) {
    if (!isItem(opening) && others.every((line) => isBelow(lines[line - 1]))) return all;
  } else if (isLabelLine(opening)) {
    const apart = withNested(others, prompts, lines);
    return apart.length === others.length ? all : apart;
  }
  return withNested(all, prompts, lines);
}

/** Prompts, and what stands further in below their items. */
function withNested(
  all: readonly number[],
  prompts: ReadonlySet<number>,
  lines: readonly string[],
): readonly number[] {
  let depth = Infinity;
  return all.filter((line) => {
    const text = lines[line - 1] ?? '';
    if (indentOf(text) <= depth) depth = Infinity;
    if (prompts.has(line) && isItem(text)) depth = Math.min(depth, indentOf(text));
    return prompts.has(line) || depth < Infinity;
  });
}

/** A line that announces what stands below it: `**Test Cases:**`. */
export function isLabelLine(line = ''): boolean {
  return /:(?:\*\*|__)?\s*$/.test(line) && !isItem(line);
}

function isBelow(line = ''): boolean {
  return isItem(line) || /^\s/.test(line);
}

function isItem(line: string): boolean {
  return /^\s*(?:[-*+]|\d+[.)])\s/.test(line);
}

function isTableRule(line = ''): boolean {
  return /^\s*(?:\|\s*)?:?-+:?\s*\|/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
