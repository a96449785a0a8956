import type {Box} from './box.js';

/** An arrow between two boxes, by their indexes. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
}

/** Length in DOT is in inches of 72 points. */
export const pointsPerInch = 72;

const frame =
  'rankdir=LR;splines=polyline;nodesep=0.25;ranksep=0.8;node[shape=box,fixedsize=true];edge[dir=none]';

/** What Graphviz is given: sizes and arrows only, so that no text of a ticket can mean anything in it. */
export function toDot(boxes: readonly Box[], arrows: readonly Arrow[]): string {
  const nodes = boxes.map(
    ({width, height}, index) =>
      `n${String(index)}[width=${inches(width)},height=${inches(height)}]`,
  );
  const edges = arrows.map(({from, to}) => `n${String(from)}->n${String(to)}`);
  return `digraph{${[frame, ...nodes, ...edges].join(';')}}`;
}

function inches(points: number): string {
  return (points / pointsPerInch).toFixed(4);
}
