import {buildGraph} from '../graph/graph.js';
import {findRedundantEdges} from '../graph/redundantEdges.js';
import type {Backlog} from '../model/backlog.js';
import {boxFor} from './box.js';
import type {Box} from './box.js';
import {boxTextsOf} from './boxTexts.js';
import type {Arrow} from './dot.js';
import type {Picture} from './picture.js';
import {orderByShape} from './shapeOrder.js';

/** The boxes and arrows of a picture, before they have a place. */
export interface Sketch {
  readonly boxes: readonly SketchBox[];
  readonly arrows: readonly SketchArrow[];
  /** How many edges are left out since a longer way says the same. */
  readonly implied: number;
}

export interface SketchBox extends Box {
  /** The place of its id in the picture. */
  readonly node: number;
}

/** An arrow between two boxes of the sketch. */
export interface SketchArrow extends Arrow {
  /** The place of its edge in the picture. */
  readonly edge: number;
}

/** More arrows than these are a tangle that nobody can follow, and take seconds to lay out. */
const mostArrows = 250;

/** With more arrows for each box, those that a longer way says are left out everywhere. */
const manyArrows = 2;

type Source = Pick<Backlog, 'byId' | 'epics' | 'externals'>;

/** A picture as it is drawn first; null where it has too many boxes or arrows. */
export function sketch(backlog: Source, picture: Picture): Sketch | null {
  return sketchOf(backlog, picture, picture.ids);
}

/** The same with what lies outside; null also where nothing does. */
export function sketchWider(backlog: Source, picture: Picture): Sketch | null {
  const {ids, outside} = picture;
  return outside.length === 0 ? null : sketchOf(backlog, picture, [...ids, ...outside]);
}

function sketchOf(backlog: Source, picture: Picture, ids: readonly string[]): Sketch | null {
  if (picture.isTable) return null;
  const inside = picture.edges
    .map(({from, to}, edge): SketchArrow => ({from, to, edge}))
    .filter(({from, to}) => from < ids.length && to < ids.length);
  const isReduced = picture.isReduced || inside.length > manyArrows * ids.length;
  const implied = isReduced ? findImplied(ids.length, inside) : new Set();
  const arrows = implied.size === 0 ? inside : inside.filter((it) => !implied.has(keyOf(it)));
  if (arrows.length > mostArrows) return null;
  const boxes = ids.map((id, node) => ({node, ...boxFor(boxTextsOf(backlog, id))}));
  return {...inShapeOrder(boxes, arrows), implied: implied.size};
}

function inShapeOrder(
  boxes: readonly SketchBox[],
  arrows: readonly SketchArrow[],
): Pick<Sketch, 'boxes' | 'arrows'> {
  const order = orderByShape(
    boxes.map(({height}) => height),
    arrows,
  );
  const places: number[] = [];
  for (const [place, box] of order.entries()) places[box] = place;
  const moved = arrows.map(({from, to, edge}): SketchArrow => {
    return {from: places[from] ?? 0, to: places[to] ?? 0, edge};
  });
  return {
    boxes: order.flatMap((box) => boxes[box] ?? []),
    arrows: moved.sort((a, b) => a.from - b.from || a.to - b.to),
  };
}

/** Keys of the edges that follow from others. */
function findImplied(count: number, edges: readonly Arrow[]): Set<string> {
  const names = Array.from({length: count}, (_, index) => String(index));
  const named = edges.map(({from, to}) => ({from: String(from), to: String(to)}));
  return new Set(findRedundantEdges(buildGraph(names, named)).map(({from, to}) => `${from} ${to}`));
}

function keyOf({from, to}: Arrow): string {
  return `${String(from)} ${String(to)}`;
}
