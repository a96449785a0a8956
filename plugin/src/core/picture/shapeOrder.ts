import type {Arrow} from './dot.js';

/** How far around a box is looked to tell it from others; what lies farther seldom does. */
const rounds = 2;

/**
 * Puts boxes in an order that comes from how arrows join them, blockers first, and from where they stand
 * in the list only where that tells no difference. Pictures of the same shape thereby have the same DOT
 * text, and are laid out once.
 */
export function orderByShape(heights: readonly number[], arrows: readonly Arrow[]): number[] {
  const depths = findDepths(heights.length, arrows);
  const colours = colourBoxes(heights, depths, arrows);
  return [...heights.keys()].sort(
    (a, b) => (depths[a] ?? 0) - (depths[b] ?? 0) || (colours[a] ?? 0) - (colours[b] ?? 0) || a - b,
  );
}

/** The longest way to each box; in and behind circles it is cut off. */
function findDepths(count: number, arrows: readonly Arrow[]): number[] {
  const depths = new Array<number>(count).fill(0);
  let isDone = false;
  for (let round = 0; round < count && !isDone; round++) {
    isDone = true;
    for (const {from, to} of arrows) {
      const depth = Math.min(count, (depths[from] ?? 0) + 1);
      if (depth <= (depths[to] ?? 0)) continue;
      depths[to] = depth;
      isDone = false;
    }
  }
  return depths;
}

/** Numbers that differ, but for chance, where the surroundings do: Weisfeiler and Leman (1968). */
function colourBoxes(
  heights: readonly number[],
  depths: readonly number[],
  arrows: readonly Arrow[],
): number[] {
  let colours = heights.map((height, box) => mix(height, depths[box] ?? 0));
  for (let round = 0; round < rounds; round++) {
    const around = [...colours];
    for (const {from, to} of arrows) {
      around[from] = ((around[from] ?? 0) + mix(colours[to] ?? 0, 1)) | 0;
      around[to] = ((around[to] ?? 0) + mix(colours[from] ?? 0, 2)) | 0;
    }
    colours = around;
  }
  return colours;
}

function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b + 1, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
