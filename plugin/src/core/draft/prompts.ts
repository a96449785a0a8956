import {countFrontMatterLines} from '../markdown/frontMatter.js';
import {readTicket} from '../read/readTicket.js';
import type {ReadOptions} from '../read/readOptions.js';
import {isLabelLine, linesApart} from './apart.js';
import {cutIntoBlocks, linesOf} from './blocks.js';
import type {Block} from './blocks.js';
import {toCommented} from './comments.js';
import {draftPath, holdsPrompt} from './template.js';

/**
 * Puts what is still to be filled in into comments, so that it guides whoever writes the ticket, and
 * nobody takes it for what the ticket says. What belongs together stays together: a block of code with
 * its label, a table, a label with the list below it.
 */
export function setPromptsApart(text: string, options: ReadOptions): string {
  const lines = text.split('\n');
  const blocks = cutIntoBlocks(lines, countFrontMatterLines(text));
  const {placeholders} = readTicket({path: draftPath, text}, options);
  const prompts = new Set([
    ...placeholders.map(({place}) => place.line),
    ...blocks.flatMap((block) => promptsIn(block, lines)),
  ]);
  const apart = blocks.map((block) => linesApart(block, prompts, lines));
  const labels = blocks.flatMap((block, index) => {
    const below = blocks[index + 1];
    const isPrompt = below?.first === block.last + 1 && (apart[index + 1] ?? []).length > 0;
    const announces = block.kind === 'text' && isLabelLine(lines[block.last - 1]);
    return isPrompt && announces ? [block.last] : [];
  });
  return toCommented(lines, new Set([...apart.flat(), ...labels]));
}

/** `[Service]`, `[what it does]`: in a template's code they stand for something else. */
const codePrompt = /(?<![\w\])])\[[A-Za-z][^[\]\n]{0,200}\]/;

function promptsIn(block: Block, lines: readonly string[]): number[] {
  const isPrompt = (line: string): boolean =>
    block.kind === 'code' ? codePrompt.test(line) : holdsPrompt(line);
  return linesOf(block).filter((line) => isPrompt(lines[line - 1] ?? ''));
}
