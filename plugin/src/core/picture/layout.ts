/** A point of a picture, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the boxes of a picture are, and where there is room for its arrows. In whole pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Centres of the boxes. Boxes of one column have the same `x`. */
  readonly centres: readonly Point[];
  /**
   * By `from to`, the heights at which an arrow passes the columns between its boxes, from left to
   * right. Arrows to the next column pass none.
   */
  readonly passes: ReadonlyMap<string, readonly number[]>;
}

/** To be raised where the same DOT text gets another layout than before: layouts are kept on disk. */
export const layoutVersion = 1;

/** A layout as a short text, which `readLayout` reads. */
export function writeLayout({width, height, centres, passes}: Layout): string {
  const rows = [
    [width, height],
    ...centres.map(({x, y}) => [x, y]),
    ...[...passes].map(([arrow, heights]) => [arrow, ...heights]),
  ];
  return rows.map((row) => row.join(' ')).join(';');
}

/** The layout of so many boxes; null where a text is none, whoever wrote it. */
export function readLayout(text: string, boxes: number): Layout | null {
  const rows = text.split(';').map((row) => row.split(' ').map(Number));
  if (rows.length <= boxes || !rows.every((row, index) => isRow(row, index > boxes))) return null;
  const [[width = 0, height = 0] = [], ...rest] = rows;
  const centres = rest.slice(0, boxes).map(([x = 0, y = 0]) => ({x, y}));
  const passes = rest.slice(boxes).map(([from, to, ...heights]): [string, number[]] => {
    return [`${String(from)} ${String(to)}`, heights];
  });
  return {width, height, centres, passes: new Map(passes)};
}

/** Whether a row is a pair of numbers, or an arrow with at least one height. */
function isRow(row: readonly number[], isPass: boolean): boolean {
  const isLong = isPass ? row.length > 2 : row.length === 2;
  return isLong && row.every((it) => Number.isSafeInteger(it) && it >= 0);
}

/** The `x` of each column, from left to right. */
export function columnsOf(centres: readonly Point[]): number[] {
  return [...new Set(centres.map(({x}) => x))].sort((a, b) => a - b);
}
