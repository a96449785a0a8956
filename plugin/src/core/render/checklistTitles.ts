import type {Token} from 'markdown-it';
import {toPlainText} from '../markdown/plainText.js';
import type {Progress} from '../model/status.js';
import type {Checklist} from '../model/ticket.js';
import {toBlocks} from './blocks.js';
import type {Block} from './blocks.js';

/**
 * The headings and labels that lists of boxes stand under, each with how many boxes are ticked. A
 * heading over several lists, as of groups with labels of their own, has the sum of them.
 */
export function findChecklistTitles(
  tokens: readonly Token[],
  checklists: readonly Checklist[],
): Map<Token, Progress> {
  const found = new Map<Token, Progress>();
  for (const {heading, lists} of groupByHeading(toBlocks(tokens), checklists)) {
    for (const {title, progress} of lists) found.set(title, progress);
    if (heading && lists.length > 1) found.set(heading, sumOf(lists.map((it) => it.progress)));
  }
  return found;
}

interface Group {
  readonly heading: Token | null;
  readonly lists: {readonly title: Token; readonly progress: Progress}[];
}

function groupByHeading(blocks: readonly Block[], checklists: readonly Checklist[]): Group[] {
  const waiting = checklists
    .filter(({items}) => items.length > 0)
    .sort((a, b) => lineOf(b) - lineOf(a));
  const groups: Group[] = [];
  let group: Group = {heading: null, lists: []};
  let titles = new Map<string, Token>();
  // Blocks whose titles nobody has asked for yet: most texts have no boxes below them.
  let untitled: Block[] = [];
  for (const block of blocks) {
    const {first, lines} = block;
    if (first.type === 'heading_open') {
      group = {heading: first, lists: []};
      groups.push(group);
      titles = new Map();
      untitled = [];
    }
    if (/^(?:heading|paragraph)_open$/.test(first.type)) untitled.push(block);
    for (
      let next = waiting.at(-1);
      next && lineOf(next) <= (lines?.[1] ?? 0);
      next = waiting.at(-1)
    ) {
      for (const it of untitled.splice(0)) titles.set(titleOf(it), it.first);
      const title = titles.get(withoutColon(next.title)) ?? group.heading;
      if (title) group.lists.push({title, progress: progressOf(next)});
      waiting.pop();
    }
  }
  return groups;
}

function sumOf(all: readonly Progress[]): Progress {
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return {done: sum(all.map(({done}) => done)), total: sum(all.map(({total}) => total))};
}

function progressOf({items}: Checklist): Progress {
  return {done: items.filter(({done}) => done).length, total: items.length};
}

function lineOf({items}: Checklist): number {
  return items[0]?.place.line ?? 0;
}

function titleOf({tokens}: Block): string {
  return withoutColon(toPlainText(tokens[1]?.content ?? ''));
}

function withoutColon(text: string): string {
  return text.replace(/\s*[:：]\s*$/, '').trim();
}
