import {pointsPerInch} from './dot.js';

/** A point of a picture, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where Graphviz puts boxes and arrows. */
export interface PlainLayout {
  readonly width: number;
  readonly height: number;
  /** Centres of the boxes. */
  readonly centres: readonly Point[];
  /** The bends of each arrow, by `tail head`. */
  readonly bends: ReadonlyMap<string, readonly Point[]>;
}

/**
 * Reads Graphviz' output format `plain`, as it is for DOT of `toDot`. Its y axis points upwards, and an
 * arrow's line is given as Bézier curves, of which every third point is one of the line itself.
 */
export function readPlain(text: string): PlainLayout {
  const rows = text.split('\n').map((line) => line.split(' '));
  const [, , wide = 0, high = 0] = (rows[0] ?? []).map((word) => Number(word) * pointsPerInch);
  const toPoint = (x = '', y = ''): Point => ({
    x: Number(x) * pointsPerInch,
    y: high - Number(y) * pointsPerInch,
  });
  const centres: Point[] = [];
  const bends = new Map<string, Point[]>();
  for (const [kind, first = '', second = '', ...rest] of rows) {
    if (kind === 'node') centres[indexOf(first)] = toPoint(second, rest[0]);
    if (kind !== 'edge') continue;
    const points: Point[] = [];
    for (let at = 0; at < Number(rest[0]); at += 3) {
      points.push(toPoint(rest[1 + 2 * at], rest[2 + 2 * at]));
    }
    bends.set(`${String(indexOf(first))} ${String(indexOf(second))}`, points);
  }
  return {width: wide, height: high, centres, bends};
}

function indexOf(name: string): number {
  return Number(name.slice(1));
}
