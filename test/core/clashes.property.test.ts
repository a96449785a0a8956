import fc from 'fast-check';
import {expect, test} from 'vitest';
import {buildGraph} from '../../plugin/lib/core/graph/graph.js';
import {findOrder} from '../../plugin/lib/core/graph/order.js';
import {groupUnordered} from '../../plugin/lib/core/graph/unordered.js';

const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const node = fc.constantFrom(...nodes);
const edges = fc.array(fc.record({from: node, to: node}), {maxLength: 16});

function reaches(all: {from: string; to: string}[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const edge of all) if (edge.from === at) seen.add(edge.to);
  return seen.has(to);
}

/** The groups by the plain way: draw a line between each two without an order, and see what hangs together. */
function groupsOf(all: {from: string; to: string}[], set: string[]): string[] {
  const isUnordered = (a: string, b: string): boolean => !reaches(all, a, b) && !reaches(all, b, a);
  const groups = set.map((start) => {
    const group = new Set([start]);
    for (const at of group) for (const other of set) if (isUnordered(at, other)) group.add(other);
    return [...group].sort().join('');
  });
  return [...new Set(groups)].filter((group) => group.length > 1).sort();
}

test('groups hold just what no path puts in an order, cycles or not', () => {
  fc.assert(
    fc.property(edges, fc.array(fc.uniqueArray(node), {maxLength: 3}), (all, sets) => {
      const found = groupUnordered(findOrder(buildGraph(nodes, all)), sets);
      const joined = found.map((groups) => groups.map((group) => group.sort().join('')).sort());
      expect(joined).toEqual(sets.map((set) => groupsOf(all, set)));
    }),
  );
});

test('a step stands behind all that lead to it, and a cycle is one step', () => {
  fc.assert(
    fc.property(edges, (all) => {
      const {stepOf, before} = findOrder(buildGraph(nodes, all));
      for (const a of nodes) {
        for (const b of nodes) {
          const isCycle = reaches(all, a, b) && reaches(all, b, a);
          expect(stepOf.get(a) === stepOf.get(b)).toBe(isCycle);
        }
      }
      expect(before.every((steps, step) => steps.every((other) => other < step))).toBe(true);
    }),
  );
});

test('sets with more members than are compared at once fall apart the same way', () => {
  const ids = Array.from({length: 5000}, (_, index) => String(index));
  const chain = ids.slice(1).map((id, index) => ({from: String(index), to: id}));
  const broken = chain.filter(({to}) => to !== '2500' && to !== '4999');
  const shuffled = ids.toReversed();
  expect(groupUnordered(findOrder(buildGraph(ids, chain)), [shuffled])).toEqual([[]]);
  const [[group] = []] = groupUnordered(findOrder(buildGraph(ids, broken)), [shuffled]);
  expect(group).toHaveLength(5000);
  const fork = [...chain.filter(({to}) => to !== '2500'), {from: '2498', to: '2500'}];
  const [pairs] = groupUnordered(
    findOrder(buildGraph(ids, [...fork, {from: '2499', to: '2501'}])),
    [ids],
  );
  expect(pairs).toEqual([['2499', '2500']]);
});
