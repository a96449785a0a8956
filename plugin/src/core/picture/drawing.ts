import type {Box} from './box.js';
import type {Arrow} from './dot.js';
import {columnsOf} from './layout.js';
import type {Layout} from './layout.js';
import {routeArrow} from './route.js';
import type {Pass, PlacedBox, Route} from './route.js';

/** Boxes and arrows with their places. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In the order they were given. */
  readonly boxes: readonly PlacedBox[];
  /** In the order of the arrows. */
  readonly routes: readonly Route[];
}

/** Room around all for the outline of what has the focus. */
const margin = 8;

/** Draws boxes, all of the same width, with arrows between them, where a layout has room for them. */
export function draw(boxes: readonly Box[], arrows: readonly Arrow[], layout: Layout): Drawing {
  const placed = boxes.map(({width, height}, index) => {
    const {x, y} = layout.centres[index] ?? {x: 0, y: 0};
    return {
      x: Math.round(x - width / 2) + margin,
      y: Math.round(y - height / 2) + margin,
      width,
      height,
    };
  });
  const columns = columnsOf(placed).map((left) => ({left, right: left + (boxes[0]?.width ?? 0)}));
  const routes = arrows.map(({from, to}) => {
    const [start, end] = [placed[from], placed[to]];
    if (!start || !end) return {path: '', label: {x: 0, y: 0}};
    const heights = layout.passes.get(`${String(from)} ${String(to)}`) ?? [];
    const passed = columns.filter(({left}) => isBetween(left, start.x, end.x));
    const passes = passed.map((column, index): Pass => {
      return {...column, y: (heights[index] ?? 0) + margin};
    });
    return routeArrow(start, end, passes);
  });
  return {
    width: layout.width + 2 * margin,
    height: layout.height + 2 * margin,
    boxes: placed,
    routes,
  };
}

function isBetween(x: number, a: number, b: number): boolean {
  return Math.min(a, b) < x && x < Math.max(a, b);
}
