import {alg, Graph as ReferenceGraph} from '@dagrejs/graphlib';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findComponents} from '../../plugin/lib/core/graph/components.js';
import {findHeaviestPath} from '../../plugin/lib/core/graph/criticalPath.js';
import {findCycles} from '../../plugin/lib/core/graph/cycles.js';
import {buildGraph} from '../../plugin/lib/core/graph/graph.js';
import {findPhases} from '../../plugin/lib/core/graph/phases.js';
import {findRedundantEdges} from '../../plugin/lib/core/graph/redundantEdges.js';

interface Edge {
  from: string;
  to: string;
}

const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const node = fc.constantFrom(...nodes);
const anyEdges = fc.uniqueArray(fc.record({from: node, to: node}), {
  maxLength: 14,
  selector: ({from, to}) => from + to,
});
const forwardEdges = anyEdges.map((edges) => edges.filter(({from, to}) => from < to));

/** Whether `to` can be reached from `from` over at least one edge. */
function reaches(
  edges: readonly Edge[],
  from: string,
  to: string,
  seen = new Set<string>(),
): boolean {
  return edges
    .filter((edge) => edge.from === from && !seen.has(edge.to))
    .some((edge) => edge.to === to || reaches(edges, edge.to, to, seen.add(edge.to)));
}

/** Every path of a graph without cycles, in the order of its nodes. */
function allPaths(edges: readonly Edge[]): string[][] {
  const from = (start: string): string[][] => [
    [start],
    ...edges
      .filter((edge) => edge.from === start)
      .flatMap((edge) => from(edge.to).map((path) => [start, ...path])),
  ];
  return nodes.flatMap(from);
}

test('two nodes share a component exactly when each reaches the other', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const components = findComponents(buildGraph(nodes, edges));
      for (const a of nodes) {
        for (const b of nodes) {
          if (a === b) continue;
          const together = components.some((it) => it.includes(a) && it.includes(b));
          expect(together).toBe(reaches(edges, a, b) && reaches(edges, b, a));
        }
      }
    }),
  );
});

test('a cycle follows edges, and none of its component is shorter', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const graph = buildGraph(
        nodes,
        edges.filter(({from, to}) => from !== to),
      );
      for (const cycle of findCycles(graph)) {
        for (const [index, from] of cycle.entries()) {
          const to = cycle[(index + 1) % cycle.length] ?? '';
          expect(graph.successors.get(from)).toContain(to);
        }
        expect(cycle[0]).toBe([...cycle].sort()[0]);
        const chords = cycle.flatMap((from, i) =>
          cycle.filter(
            (to, j) => j !== (i + 1) % cycle.length && graph.successors.get(from)?.includes(to),
          ),
        );
        expect(chords).toEqual([]);
      }
    }),
  );
});

test('phases are a valid order and hold every node that no cycle holds up', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const phases = findPhases(buildGraph(nodes, edges));
      const depth = new Map(phases.flatMap((phase, index) => phase.map((it) => [it, index])));
      for (const {from, to} of edges) {
        if (depth.has(to)) expect(depth.get(from)).toBeLessThan(depth.get(to) ?? 0);
      }
      const heldUp = nodes.filter((it) =>
        nodes.some(
          (other) => reaches(edges, other, other) && (other === it || reaches(edges, other, it)),
        ),
      );
      expect([...depth.keys()].sort()).toEqual(nodes.filter((it) => !heldUp.includes(it)));
    }),
  );
});

test('the heaviest path equals brute force: weight, then length, then order', () => {
  const weights = fc.tuple(...nodes.map(() => fc.nat(4)));
  fc.assert(
    fc.property(forwardEdges, weights, (edges, weight) => {
      const graph = buildGraph(nodes, edges);
      const weightOf = (it: string): number => weight[nodes.indexOf(it)] ?? 0;
      const total = (path: string[]): number => path.reduce((sum, it) => sum + weightOf(it), 0);
      const [best] = allPaths(edges).sort(
        (a, b) => total(b) - total(a) || b.length - a.length || (a.join() < b.join() ? -1 : 1),
      );
      expect(findHeaviestPath(graph, weightOf)).toEqual(best);
    }),
  );
});

test('an edge is redundant exactly when its ends are joined without it, and its way follows edges', () => {
  fc.assert(
    fc.property(forwardEdges, (edges) => {
      const found = findRedundantEdges(buildGraph(nodes, edges));
      const expected = edges.filter((edge) =>
        reaches(
          edges.filter((it) => it !== edge),
          edge.from,
          edge.to,
        ),
      );
      const show = ({from, to}: Edge): string => from + to;
      expect(found.map(show).sort()).toEqual(expected.map(show).sort());
      for (const {from, to, way} of found) {
        expect([way[0], way.at(-1), way.length > 2]).toEqual([from, to, true]);
        for (const [index, at] of way.slice(1).entries()) {
          expect(edges).toContainEqual({from: way[index], to: at});
        }
      }
    }),
  );
});

test('what is left without the redundant edges reaches the same nodes, cycles or not', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const redundant = findRedundantEdges(buildGraph(nodes, edges));
      const left = edges.filter(
        (it) => !redundant.some(({from, to}) => from === it.from && to === it.to),
      );
      for (const a of nodes) {
        for (const b of nodes) expect(reaches(left, a, b)).toBe(reaches(edges, a, b));
      }
    }),
  );
});

test('a ring of ten thousand nodes is found as the one cycle it is', () => {
  const ring = Array.from({length: 10_000}, (_, index) => `n${String(index)}`);
  const edges = ring.map((from, index) => ({from, to: ring[(index + 1) % ring.length] ?? ''}));
  expect(findCycles(buildGraph(ring, edges))).toEqual([ring]);
});

test('a chain of a hundred thousand nodes needs no deep recursion', () => {
  const many = Array.from({length: 100_000}, (_, index) => `n${String(index)}`);
  const edges = many.slice(1).map((to, index) => ({from: many[index] ?? '', to}));
  const graph = buildGraph(many, edges);
  expect(findComponents(graph)).toEqual([]);
  expect(findPhases(graph)).toHaveLength(100_000);
});

test('components are those of a reference library', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const reference = new ReferenceGraph();
      for (const it of nodes) reference.setNode(it);
      for (const {from, to} of edges) reference.setEdge(from, to);
      const expected = alg.tarjan(reference).filter((it) => it.length > 1);
      const show = (sets: readonly (readonly string[])[]): string[] =>
        sets.map((set) => [...set].sort().join('')).sort();
      expect(show(findComponents(buildGraph(nodes, edges)))).toEqual(show(expected));
    }),
  );
});

test('each phase is as early as possible: what is in it waits for something of the one before', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const phases = findPhases(buildGraph(nodes, edges));
      for (const [index, phase] of phases.entries()) {
        const before = phases[index - 1];
        if (!before) continue;
        for (const it of phase) {
          expect(edges.some(({from, to}) => to === it && before.includes(from))).toBe(true);
        }
      }
    }),
  );
});
