import {remember} from '../model/memo.js';
import type {Box} from './box.js';

/** An arrow between two boxes, by their places. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
}

/** Length in DOT is in inches of 72 points. */
export const pointsPerInch = 72;

const frame =
  'rankdir=LR;splines=polyline;nodesep=0.25;ranksep=0.8;node[shape=box,fixedsize=true,label=""];edge[dir=none]';

/** What Graphviz is given: sizes and arrows only, so that no text of a ticket can mean anything in it. */
export function toDot(boxes: readonly Box[], arrows: readonly Arrow[]): string {
  let dot = `digraph{${frame}`;
  for (const [index, {width, height}] of boxes.entries()) {
    dot += `;n${String(index)}[width=${inches(width)},height=${inches(height)}]`;
  }
  for (const {from, to} of arrows) dot += `;n${String(from)}->n${String(to)}`;
  return `${dot}}`;
}

const inches = remember((points: number) => (points / pointsPerInch).toFixed(4));
