/** How large a picture is drawn, of its own size; `fit` is as its frame has room. */
export type Zoom = number | 'fit';

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** Below this the texts of a picture that fits its frame could not be read: it scrolls instead. */
const smallestFit = 0.75;

/** Two sizes nearer to each other than this look the same. */
const hairsbreadth = 0.01;

/** The next size that is larger; the largest stays. */
export function enlarge(shown: number): number {
  return steps.find((step) => step > shown + hairsbreadth) ?? Math.max(...steps);
}

/** The next size that is smaller; the smallest stays. */
export function reduce(shown: number): number {
  return steps.findLast((step) => step < shown - hairsbreadth) ?? Math.min(...steps);
}

/** The width of a picture in CSS; one that fits its frame needs no script for it. */
export function widthAt(zoom: Zoom, width: number): string {
  if (zoom !== 'fit') return pixels(width * zoom);
  return `clamp(${pixels(width * smallestFit)}, 100%, ${pixels(width)})`;
}

/**
 * How far to scroll a frame so that the point in its middle stays there when what it holds becomes
 * larger or smaller.
 */
export function scrollAt(centre: number, content: number, frame: number): number {
  return Math.max(0, centre * content - frame / 2);
}

function pixels(length: number): string {
  return `${String(Math.round(length))}px`;
}
