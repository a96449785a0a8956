import type {Box} from './box.js';
import type {Arrow} from './dot.js';
import type {Point} from './plainFormat.js';

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

/** How far below the middle an arrow to the left begins and ends: one to the right may be there too. */
const below = 14;

/** The columns of boxes, from left to right. */
export function findColumns(boxes: readonly PlacedBox[]): Column[] {
  const byLeft = new Map(boxes.map(({x, width}) => [x, {left: x, right: x + width}]));
  return [...byLeft.values()].sort((a, b) => a.left - b.left);
}

/**
 * Leads an arrow from one side of a box to the facing side of another. It runs flat through the columns
 * between, at the height where Graphviz left room for it, and bends only in the gaps.
 */
export function routeArrow(
  {from, to}: Arrow,
  boxes: readonly PlacedBox[],
  columns: readonly Column[],
  bends: readonly Point[],
): Route {
  const [start, end] = [boxes[from], boxes[to]];
  if (!start || !end) return {path: '', label: {x: 0, y: 0}};
  const [first, last] = [columnOf(start, columns), columnOf(end, columns)];
  const toRight = first < last;
  const offset = toRight ? 0 : below;
  const passed = toRight
    ? columns.slice(first + 1, last)
    : columns.slice(last + 1, first).toReversed();
  const stops = passed.map((column) => {
    const y = Math.round(heightAt(bends, (column.left + column.right) / 2, start));
    return toRight
      ? {y, x: column.left, end: column.right}
      : {y, x: column.right, end: column.left};
  });
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

function columnOf({x}: PlacedBox, columns: readonly Column[]): number {
  return columns.findIndex(({left}) => left === x);
}

function middleOf({y, height}: PlacedBox): number {
  return Math.round(y + height / 2);
}

/** How high a line of bends is at some x. */
function heightAt(bends: readonly Point[], x: number, start: PlacedBox): number {
  for (const [index, next] of bends.entries()) {
    const last = bends[index - 1];
    if (!last || Math.min(last.x, next.x) > x || Math.max(last.x, next.x) < x) continue;
    const share = next.x === last.x ? 0 : (x - last.x) / (next.x - last.x);
    return last.y + share * (next.y - last.y);
  }
  return middleOf(start);
}
