import type {Graph} from './graph.js';
import {findOrder} from './order.js';
import type {Order} from './order.js';

/** Which of some marked steps lead to each step of an order. */
export interface Reach {
  /** Words of 32 bits for each step. */
  readonly words: number;
  readonly bits: Uint32Array;
}

/** Hands the bit of each marked step on to itself and to all steps behind it. */
export function spreadBits({before}: Order, marked: ReadonlyMap<number, number>): Reach {
  const words = Math.ceil(marked.size / 32);
  const bits = new Uint32Array(before.length * words);
  for (const [step, others] of before.entries()) {
    const row = step * words;
    for (const other of others) {
      for (let word = 0; word < words; word++) {
        bits[row + word] = (bits[row + word] ?? 0) | (bits[other * words + word] ?? 0);
      }
    }
    const bit = marked.get(step);
    if (bit !== undefined) {
      const at = row + (bit >> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
    }
  }
  return {words, bits};
}

const bitsAtOnce = 1024;

/**
 * The weights of all that can be reached from each node, itself left out, added up. Each node counts
 * once however many ways lead to it; the nodes of a cycle reach each other.
 *
 * Takes time in the size of the graph for every thousand nodes, not for every pair.
 */
export function sumReached(graph: Graph, weightOf: (node: string) => number): Map<string, number> {
  const order = findOrder({
    ...graph,
    successors: graph.predecessors,
    predecessors: graph.successors,
  });
  const weights = weighSteps(order, weightOf);
  const sums = new Float64Array(weights.length);
  for (let start = 0; start < weights.length; start += bitsAtOnce) {
    const part = weights.slice(start, start + bitsAtOnce);
    addReached(sums, spreadBits(order, toMarks(part, start)), sumBytes(part));
  }
  return new Map(
    [...order.stepOf].map(([node, step]) => [node, (sums[step] ?? 0) - weightOf(node)]),
  );
}

function weighSteps({stepOf, before}: Order, weightOf: (node: string) => number): Float64Array {
  const weights = new Float64Array(before.length);
  for (const [node, step] of stepOf) weights[step] = (weights[step] ?? 0) + weightOf(node);
  return weights;
}

function toMarks(part: Float64Array, start: number): Map<number, number> {
  return new Map(Array.from(part, (_, bit) => [start + bit, bit]));
}

/** For each byte of a row, what every value of it weighs. */
function sumBytes(part: Float64Array): Float64Array {
  const sums = new Float64Array(Math.ceil(part.length / 32) * 4 * 256);
  for (let at = 0; at < sums.length; at++) {
    const value = at & 255;
    if (value === 0) continue;
    const lowest = value & -value;
    const bit = (at >> 8) * 8 + 31 - Math.clz32(lowest);
    sums[at] = (sums[at - lowest] ?? 0) + (part[bit] ?? 0);
  }
  return sums;
}

function addReached(sums: Float64Array, {words, bits}: Reach, bytes: Float64Array): void {
  for (let at = 0; at < bits.length; at++) {
    const word = bits[at] ?? 0;
    if (word === 0) continue;
    const step = Math.floor(at / words);
    const table = (at % words) * 4 * 256;
    let sum = 0;
    for (let byte = 0; byte < 4; byte++) {
      sum += bytes[table + byte * 256 + ((word >>> (byte * 8)) & 255)] ?? 0;
    }
    sums[step] = (sums[step] ?? 0) + sum;
  }
}
