import fc from 'fast-check';
import {expect, test} from 'vitest';
import {buildGraph} from '../../../plugin/lib/core/graph/graph.js';
import {sumReached} from '../../../plugin/lib/core/graph/reach.js';
import {findBottlenecks} from '../../../plugin/lib/core/plan/bottlenecks.js';
import {findWaiting, weighWaiting} from '../../../plugin/lib/core/plan/waiting.js';
import {backlogOf} from '../../helpers/backlog.js';

test('counts what waits directly and in total, and not what is done', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', points: 1},
    {id: 'PAY-2', points: 2, blockedBy: ['PAY-1']},
    {id: 'PAY-3', points: 3, blockedBy: ['PAY-1', 'PAY-2']},
    {id: 'PAY-4', points: 8, status: 'Done', blockedBy: ['PAY-1']},
    {id: 'PAY-5', points: 5, blockedBy: ['PAY-3']},
    {id: 'PAY-6', points: 5},
  );
  const rows = findBottlenecks(backlog).map(({ticket, directly, inTotal}) => [
    ticket.ticket.id,
    [directly.tickets, directly.points],
    [inTotal.tickets, inTotal.points],
  ]);
  expect(rows).toEqual([
    ['PAY-1', [2, 5], [3, 10]],
    ['PAY-2', [1, 3], [2, 8]],
    ['PAY-3', [1, 5], [1, 5]],
  ]);
});

test('what is counted to wait is what is found to wait', () => {
  const specs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), {maxLength: 14}).map((pairs) =>
    Array.from({length: 8}, (_, index) => ({
      id: `PAY-${String(index + 1)}`,
      points: index + 1,
      epic: index < 4 ? 'EPIC-1 - Payments' : 'EPIC-2 - Shop',
      blockedBy: pairs
        .filter(([, to]) => to === index)
        .map(([from]) => (from === 7 && index < 4 ? 'EPIC-2' : `PAY-${String(from + 1)}`)),
    })),
  );
  fc.assert(
    fc.property(specs, (all) => {
      const backlog = backlogOf(...all);
      const [waiting, weigh] = [findWaiting(backlog), weighWaiting(backlog)];
      for (const {id} of all) {
        const found = waiting(id);
        const points = found.reduce((sum, ticket) => sum + (ticket.points ?? 0), 0);
        expect(weigh(id)).toEqual({tickets: found.length, points});
      }
    }),
    {numRuns: 60},
  );
});

const nodes = Array.from({length: 9}, (_, index) => `n${String(index)}`);
const node = fc.constantFrom(...nodes);

test('the weights reached equal those of a walk from each node, cycles or not', () => {
  const edges = fc.array(fc.record({from: node, to: node}), {maxLength: 18});
  fc.assert(
    fc.property(edges, (all) => {
      const graph = buildGraph(nodes, all);
      const weightOf = (it: string): number => 2 ** nodes.indexOf(it);
      const sums = sumReached(graph, weightOf);
      for (const start of nodes) {
        const seen = new Set([start]);
        for (const at of seen) for (const next of graph.successors.get(at) ?? []) seen.add(next);
        seen.delete(start);
        expect(sums.get(start)).toBe([...seen].reduce((sum, it) => sum + weightOf(it), 0));
      }
    }),
  );
});

test('a chain longer than what is handled at once is counted to its end', () => {
  const many = Array.from({length: 2100}, (_, index) => String(index));
  const chain = many.slice(1).map((to, index) => ({from: String(index), to}));
  const sums = sumReached(buildGraph(many, chain), () => 1);
  expect([sums.get('0'), sums.get('1050'), sums.get('2099')]).toEqual([2099, 1049, 0]);
});

test('ten thousand nodes with 1.6 edges each take well under a second', () => {
  const many = Array.from({length: 10_000}, (_, index) => String(index));
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const edges = Array.from({length: 16_000}, () => {
    const to = 1 + random(9999);
    return {from: String(random(to)), to: String(to)};
  });
  const graph = buildGraph(many, edges);
  const start = performance.now();
  sumReached(graph, Number);
  // It takes 0.1 s; a walk from each node takes 20 s.
  expect(performance.now() - start).toBeLessThan(3000);
});
