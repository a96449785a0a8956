import type {Block, Outline} from '../markdown/outline.js';
import {toPlainText} from '../markdown/plainText.js';

/** Enough to tell what it is about; a list of wishes goes on for pages. */
const mostPassages = 8;

/**
 * What a document says it is for, one text for each paragraph and list item: its section Goals or
 * Objective, else what stands before the first section, else Purpose, Summary, Overview or Problem.
 * Empty where it says nothing of the kind. Labels with values, such as `Status: Draft`, are none.
 */
export function readGoal({blocks}: Outline): string[] {
  const named = (pattern: RegExp): string[] =>
    textsBelow(blocks, blocks.findIndex(isNamed(pattern)));
  const title = blocks.findIndex((block) => block.kind === 'heading');
  const choices = [
    () => named(/^(?:business |product )?(?:goals?|objectives?)\b/i),
    () => textsBelow(blocks, title).slice(0, 1),
    () => named(/^(?:purpose|vision|summary|overview|executive summary|problem)\b/i).slice(0, 1),
  ];
  for (const choose of choices) {
    const texts = choose();
    if (texts.length > 0) return texts.slice(0, mostPassages);
  }
  return [];
}

function isNamed(pattern: RegExp): (block: Block) => boolean {
  return (block) =>
    block.kind === 'heading' &&
    pattern.test(toPlainText(block.passage.text).replace(/^[\d.]+\s+/, ''));
}

/** Texts between a heading and the next one. */
function textsBelow(blocks: readonly Block[], heading: number): string[] {
  if (heading < 0) return [];
  const rest = blocks.slice(heading + 1);
  const end = rest.findIndex(({kind}) => kind === 'heading');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (block.kind === 'text' ? toPlainText(block.passage.text) : []))
    .filter((text) => text !== '' && !/^[^\s:][^:\n]{0,30}:\s/.test(text));
}
