import type {Box} from './box.js';
import type {Point} from './layout.js';

/** A box at its place: `x` and `y` are its upper left corner. */
export type PlacedBox = Box & Point;

/** The line of an arrow. */
export interface Route {
  /** Data of an SVG path, arrowhead included, which thereby has the line's colour. */
  readonly path: string;
  /** Where a number can stand on the line. */
  readonly label: Point;
}

/** Boxes that stand one below the other, by their left and right side. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** A column between an arrow's boxes, and the height at which there is room to pass it. */
export interface Pass extends Column {
  readonly y: number;
}

/** How far below the middle an arrow to the left begins and ends: one to the right may be there too. */
const below = 14;

/**
 * Leads an arrow from one side of a box to the facing side of another. It runs flat through the columns
 * between, which are given from left to right, and bends only in the gaps.
 */
export function routeArrow(start: PlacedBox, end: PlacedBox, passes: readonly Pass[]): Route {
  const toRight = start.x < end.x;
  const offset = toRight ? 0 : below;
  const stops = (toRight ? passes : passes.toReversed()).map(({left, right, y}) =>
    toRight ? {y, x: left, end: right} : {y, x: right, end: left},
  );
  const startX = toRight ? start.x + start.width : start.x;
  const endX = toRight ? end.x : end.x + end.width;
  return join(
    {x: startX, y: middleOf(start) + offset},
    [...stops, {x: endX, y: middleOf(end) + offset, end: endX}],
    toRight,
  );
}

interface Stop extends Point {
  /** Where the flat part that begins here ends. */
  readonly end: number;
}

function join(start: Point, stops: readonly Stop[], toRight: boolean): Route {
  let at = start;
  let path = `M${String(start.x)} ${String(start.y)}`;
  let label = start;
  for (const {x, y, end} of stops) {
    const middle = Math.round((at.x + x) / 2);
    const curve = [middle, at.y, middle, y, x, y].map(String).join(' ');
    path += at.y === y ? `H${String(x)}` : `C${curve}`;
    if (end !== x) path += `H${String(end)}`;
    label = {x: middle, y: Math.round((at.y + y) / 2)};
    at = {x: end, y};
  }
  return {path: path + (toRight ? 'm-6-4 6 4-6 4' : 'm6-4-6 4 6 4'), label};
}

function middleOf({y, height}: PlacedBox): number {
  return Math.round(y + height / 2);
}
