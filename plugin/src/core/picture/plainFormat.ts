import {pointsPerInch} from './dot.js';
import {columnsOf} from './layout.js';
import type {Layout, Point} from './layout.js';

/**
 * Reads Graphviz' output format `plain`, as it is for DOT of `toDot`. Its y axis points upwards, and an
 * arrow's line is given as Bézier curves, of which every third point is one of the line itself.
 */
export function readPlain(text: string): Layout {
  const rows = text.split('\n').map((line) => line.split(' '));
  const [, , wide = 0, high = 0] = (rows[0] ?? []).map((word) => Number(word) * pointsPerInch);
  const toPoint = (x = '', y = ''): Point => ({
    x: Number(x) * pointsPerInch,
    y: high - Number(y) * pointsPerInch,
  });
  const centres: Point[] = [];
  for (const [kind, name = '', x, y] of rows) {
    if (kind === 'node') centres[indexOf(name)] = toWhole(toPoint(x, y));
  }
  const columns = columnsOf(centres);
  const passes = rows.flatMap(([kind, tail = '', head = '', count, ...numbers]) => {
    if (kind !== 'edge') return [];
    const [from, to] = [indexOf(tail), indexOf(head)];
    const passed = columns.filter(between(centres[from]?.x, centres[to]?.x));
    if (passed.length === 0) return [];
    const bends = everyThird(Number(count)).map((at) => toPoint(numbers[at], numbers[at + 1]));
    const heights = passed.map((x) => Math.max(0, Math.round(heightAt(bends, x))));
    return [[`${String(from)} ${String(to)}`, heights] as const];
  });
  return {width: Math.ceil(wide), height: Math.ceil(high), centres, passes: new Map(passes)};
}

function indexOf(name: string): number {
  return Number(name.slice(1));
}

function toWhole({x, y}: Point): Point {
  return {x: Math.round(x), y: Math.round(y)};
}

function between(a = 0, b = 0): (x: number) => boolean {
  return (x) => Math.min(a, b) < x && x < Math.max(a, b);
}

/** Where the numbers of every third of so many points begin. */
function everyThird(count: number): number[] {
  return Array.from({length: Math.ceil(count / 3)}, (_, index) => 6 * index);
}

/** How high a line of bends is at some x. */
function heightAt(bends: readonly Point[], x: number): number {
  for (const [index, next] of bends.entries()) {
    const last = bends[index - 1];
    if (!last || Math.min(last.x, next.x) > x || Math.max(last.x, next.x) < x) continue;
    const share = next.x === last.x ? 0 : (x - last.x) / (next.x - last.x);
    return last.y + share * (next.y - last.y);
  }
  return bends[0]?.y ?? 0;
}
