import {countWord} from '../diagnostic/wording.js';
import type {GraphJson} from '../output/graphSchema.js';
import {printable} from './printable.js';

type Node = GraphJson['nodes'][number];

/** Longer titles are cut, so that a box stays a box. */
const longest = 60;

/** What a box of a graph says, in two lines: `PAY-1: Title` and `5 points, ready` or `in billing, to do`. */
export function wordsOf({id, title, points, state, backlog}: Node): [string, string] {
  const words = state === 'in-progress' ? 'in progress' : state === 'todo' ? 'to do' : state;
  const size = points === null ? '' : `${countWord(points, 'point', 'points')}, `;
  const site = backlog === null ? '' : `in ${oneLine(backlog)}, `;
  return [`${oneLine(id)}: ${oneLine(title)}`, `${site}${size}${words}`];
}

function oneLine(text: string): string {
  const letters = Array.from(printable(text.replace(/\s+/g, ' ').trim()));
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}
