import {buildGraph} from '../graph/graph.js';
import {findRedundantEdges} from '../graph/redundantEdges.js';
import {boxFor} from '../picture/box.js';
import type {Arrow} from '../picture/dot.js';
import {draw} from '../picture/drawing.js';
import type {Drawing, LayOut} from '../picture/drawing.js';
import type {BoxProps, DrawingProps, GraphEdgeProps, GraphNodeProps} from './graphProps.js';

type Texts = Pick<GraphNodeProps, 'label' | 'lines'>;

/**
 * Draws nodes and the edges between them; edges to nodes that are not given are left out. `reduced`
 * leaves out those as well that a longer way says already.
 */
export function toDrawingProps(
  nodes: readonly Texts[],
  edges: readonly GraphEdgeProps[],
  reduced: boolean,
  layOut: LayOut,
): DrawingProps | null {
  const inside = [...edges.keys()].filter((index) => {
    const edge = edges[index];
    return edge && edge.from < nodes.length && edge.to < nodes.length;
  });
  const implied = reduced ? findImplied(nodes.length, edges) : new Set();
  const shown = inside.filter((index) => !implied.has(keyOf(edges[index])));
  const boxes = nodes.map(({label, lines}) => boxFor({id: label, lines}));
  const arrows = shown.flatMap((index) => edges[index] ?? []);
  const drawing = draw(boxes, arrows, layOut);
  if (!drawing) return null;
  return {
    width: drawing.width,
    height: drawing.height,
    boxes: toBoxes(boxes, drawing),
    lines: shown.map((edge, index) => toLine(edge, edges[edge], drawing.routes[index])),
    implied: inside.length - shown.length,
  };
}

/** Keys of the edges between the first nodes that follow from others. */
function findImplied(count: number, edges: readonly GraphEdgeProps[]): Set<string> {
  const names = Array.from({length: count}, (_, index) => String(index));
  const named = edges.map(({from, to}) => ({from: String(from), to: String(to)}));
  return new Set(findRedundantEdges(buildGraph(names, named)).map(({from, to}) => `${from} ${to}`));
}

function keyOf(edge: Arrow | undefined): string {
  return `${String(edge?.from)} ${String(edge?.to)}`;
}

/** A reader's Tab key follows this order. */
function toBoxes(
  boxes: readonly {readonly width: number; readonly height: number}[],
  {corners}: Drawing,
): BoxProps[] {
  const placed = corners.map(({x, y}, node) => ({
    node,
    x,
    y,
    width: boxes[node]?.width ?? 0,
    height: boxes[node]?.height ?? 0,
  }));
  return placed.sort((a, b) => a.x - b.x || a.y - b.y);
}

function toLine(
  edge: number,
  arrow: GraphEdgeProps | undefined,
  route: Drawing['routes'][number] | undefined,
): DrawingProps['lines'][number] {
  const isSingle = (arrow?.count ?? 1) === 1;
  return {edge, path: route?.path ?? '', label: isSingle ? null : (route?.label ?? null)};
}
