import type {Listing} from './planProps.js';

/** The first of some things as pages show them, and how many there are. */
export function toListing<T, Shown>(
  all: readonly T[],
  most: number,
  show: (each: T) => Shown,
): Listing<Shown> {
  return {shown: all.slice(0, most).map(show), count: all.length};
}
