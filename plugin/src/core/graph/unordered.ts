import type {Order} from './order.js';
import {spreadBits} from './reach.js';

/**
 * For each set of nodes, the groups in it that no order keeps apart: each node of a group has
 * another one in it with no path between them, either way. A node that comes before or after all
 * others is in none. Nodes of one cycle count as ordered.
 *
 * Takes time in the size of the graph for every thousand members of sets, not for every pair.
 */
export function groupUnordered(order: Order, sets: readonly (readonly string[])[]): string[][][] {
  const rows = sets.map((set) => toRow(order, set));
  const members = rows.flatMap((row) => row.nodes.map((_, position) => ({row, position})));
  for (let start = 0; start < members.length; start += bitsAtOnce) {
    joinRows(order, members.slice(start, start + bitsAtOnce));
  }
  return rows.map(cutRow);
}

const bitsAtOnce = 1024;

/** A set in the order of its steps. */
interface Row {
  readonly nodes: readonly string[];
  readonly steps: readonly number[];
  /** For each member, the position of the first member above that does not come before it; else its own. */
  readonly joins: number[];
}

interface Member {
  readonly row: Row;
  readonly position: number;
}

function toRow({stepOf}: Order, set: readonly string[]): Row {
  const rank = (node: string): number => stepOf.get(node) ?? 0;
  const nodes = [...new Set(set)].filter((node) => stepOf.has(node));
  nodes.sort((a, b) => rank(a) - rank(b));
  return {nodes, steps: nodes.map(rank), joins: nodes.map((_, position) => position)};
}

/** Compares all members of each row with those of the row that are among `members`. */
function joinRows(order: Order, members: readonly Member[]): void {
  const steps = [...new Set(members.map(({row, position}) => row.steps[position] ?? 0))];
  const bits = new Map(steps.map((step, bit) => [step, bit]));
  const {words, bits: reached} = spreadBits(order, bits);
  const isBefore = (from: number, to: number): boolean => {
    const bit = bits.get(from) ?? 0;
    return (((reached[to * words + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;
  };
  const firsts = new Map<Row, number>();
  for (const {row, position} of members) if (!firsts.has(row)) firsts.set(row, position);
  const lasts = new Map(members.map(({row, position}) => [row, position]));
  for (const [row, first] of firsts) joinRow(row, first, lasts.get(row) ?? first, isBefore);
}

function joinRow(
  {steps, joins}: Row,
  first: number,
  last: number,
  isBefore: (from: number, to: number) => boolean,
): void {
  for (let at = first + 1; at < steps.length; at++) {
    if (joins[at] !== at) continue;
    for (let above = first; above <= last && above < at; above++) {
      if (isBefore(steps[above] ?? 0, steps[at] ?? 0)) continue;
      joins[at] = above;
      break;
    }
  }
}

/**
 * Cuts a row wherever all above come before all below. Members of a group always follow each other:
 * what lies between two members without an order has none with one of them either.
 */
function cutRow({nodes, joins}: Row): string[][] {
  const groups: string[][] = [];
  let end = nodes.length;
  let lowest = nodes.length;
  for (let at = nodes.length - 1; at >= 0; at--) {
    lowest = Math.min(lowest, joins[at] ?? at);
    if (lowest < at) continue;
    if (end - at > 1) groups.unshift(nodes.slice(at, end));
    end = at;
  }
  return groups;
}
