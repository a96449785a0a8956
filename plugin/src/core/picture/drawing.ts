import type {Box} from './box.js';
import {toDot} from './dot.js';
import type {Arrow} from './dot.js';
import {readPlain} from './plainFormat.js';
import type {PlainLayout, Point} from './plainFormat.js';
import {findColumns, routeArrow} from './route.js';
import type {Route} from './route.js';

/** Gives the `plain` output for a DOT text; null where there is no layout. */
export type LayOut = (dot: string) => string | null;

/** Boxes and arrows with their places. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Upper left corners of the boxes, in their order. */
  readonly corners: readonly Point[];
  /** In the order of the arrows. */
  readonly routes: readonly Route[];
}

/** Room around all for the outline of what has the focus. */
const margin = 8;

/** More arrows than these are a tangle that nobody can follow, and take seconds to lay out. */
const mostArrows = 250;

/** Draws boxes with arrows between them, from left to right; null where that is not possible. */
export function draw(
  boxes: readonly Box[],
  arrows: readonly Arrow[],
  layOut: LayOut,
): Drawing | null {
  if (arrows.length > mostArrows) return null;
  const plain = layOut(toDot(boxes, arrows));
  return plain === null ? null : toDrawing(boxes, arrows, readPlain(plain));
}

function toDrawing(
  boxes: readonly Box[],
  arrows: readonly Arrow[],
  layout: PlainLayout,
): Drawing | null {
  if (boxes.some((_, index) => !layout.centres[index])) return null;
  const placed = boxes.map(({width, height}, index) => {
    const {x, y} = layout.centres[index] ?? {x: 0, y: 0};
    const left = Math.round(x - width / 2) + margin;
    return {x: left, y: Math.round(y - height / 2) + margin, width, height};
  });
  const columns = findColumns(placed);
  return {
    width: Math.ceil(layout.width) + 2 * margin,
    height: Math.ceil(layout.height) + 2 * margin,
    corners: placed.map(({x, y}) => ({x, y})),
    routes: arrows.map((arrow) => routeArrow(arrow, placed, columns, bendsOf(layout, arrow))),
  };
}

function bendsOf({bends}: PlainLayout, {from, to}: Arrow): Point[] {
  const found = bends.get(`${String(from)} ${String(to)}`) ?? [];
  return found.map(({x, y}) => ({x: x + margin, y: y + margin}));
}
