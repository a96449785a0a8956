import fc from 'fast-check';
import {expect, test} from 'vitest';
import {buildGraph} from '../../../plugin/lib/core/graph/graph.js';
import {findSlack} from '../../../plugin/lib/core/graph/slack.js';
import {findTightest, isCritical, slackOf} from '../../../plugin/lib/core/plan/slack.js';
import {backlogOf} from '../../helpers/backlog.js';

test('slack is by how many points a ticket may grow before the end moves', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', points: 1},
    {id: 'PAY-2', points: 8, blockedBy: ['PAY-1']},
    {id: 'PAY-3', points: 2, blockedBy: ['PAY-1']},
    {id: 'PAY-4', points: 3, blockedBy: ['PAY-2', 'PAY-3']},
    {id: 'PAY-5', points: 12},
    {id: 'PAY-6', points: 5, blockedBy: ['PAY-7']},
    {id: 'PAY-7', points: 5, blockedBy: ['PAY-6']},
    {id: 'PAY-8', points: 5, blockedBy: ['PAY-7']},
    {id: 'PAY-9', points: 5, status: 'Done'},
  );
  expect([...slackOf(backlog)].sort()).toEqual([
    ['PAY-1', 0],
    ['PAY-2', 0],
    ['PAY-3', 6],
    ['PAY-4', 0],
    ['PAY-5', 0],
  ]);
  expect(findTightest(backlog).map(({ticket, slack}) => [ticket.ticket.id, slack])).toEqual([
    ['PAY-5', 0],
    ['PAY-3', 6],
  ]);
});

test('the one path is marked and no other ticket without slack; a single ticket is no path', () => {
  const two = backlogOf(
    {id: 'PAY-1', points: 1},
    {id: 'PAY-2', points: 2, blockedBy: ['PAY-1']},
    {id: 'PAY-3', points: 3},
  );
  expect(['PAY-1', 'PAY-2', 'PAY-3'].map((id) => isCritical(two, id))).toEqual([true, true, false]);
  const one = backlogOf({id: 'PAY-1', points: 1});
  expect(one.criticalPath.ids).toEqual(['PAY-1']);
  expect(isCritical(one, 'PAY-1')).toBe(false);
});

test('tenths of points leave no trace', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', points: 0.1},
    {id: 'PAY-2', points: 0.2, blockedBy: ['PAY-1']},
    {id: 'PAY-3', points: 0.1, blockedBy: ['PAY-1']},
  );
  expect(slackOf(backlog).get('PAY-3')).toBe(0.1);
});

const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const node = fc.constantFrom(...nodes);
const edges = fc.array(fc.record({from: node, to: node}), {maxLength: 12});
const forward = edges.map((all) => all.filter(({from, to}) => from < to));
const weights = fc.tuple(...nodes.map(() => fc.nat(4)));

/** Every chain of a graph without cycles. */
function chainsOf(all: readonly {from: string; to: string}[]): string[][] {
  const from = (start: string): string[][] => [
    [start],
    ...all
      .filter((edge) => edge.from === start)
      .flatMap(({to}) => from(to).map((chain) => [start, ...chain])),
  ];
  return nodes.flatMap(from);
}

test('slack is what the heaviest chain through a node lacks: none exactly on heaviest chains', () => {
  fc.assert(
    fc.property(forward, weights, (all, weight) => {
      const weightOf = (it: string): number => weight[nodes.indexOf(it)] ?? 0;
      const slack = findSlack(buildGraph(nodes, all), weightOf);
      const total = (chain: string[]): number => chain.reduce((sum, it) => sum + weightOf(it), 0);
      const chains = chainsOf(all);
      const heaviest = Math.max(...chains.map(total));
      for (const it of nodes) {
        const through = Math.max(...chains.filter((chain) => chain.includes(it)).map(total));
        expect(slack.get(it)).toBe(heaviest - through);
      }
    }),
  );
});

test('a node that grows by its slack leaves the heaviest chain as heavy, by one more it does not', () => {
  fc.assert(
    fc.property(forward, weights, node, (all, weight, grown) => {
      const graph = buildGraph(nodes, all);
      const weightOf = (it: string): number => weight[nodes.indexOf(it)] ?? 0;
      const heaviest = (more: number): number => {
        const grownBy = (it: string): number => weightOf(it) + (it === grown ? more : 0);
        const total = (chain: string[]): number => chain.reduce((sum, it) => sum + grownBy(it), 0);
        return Math.max(...chainsOf(all).map(total));
      };
      const slack = findSlack(graph, weightOf).get(grown) ?? NaN;
      expect(heaviest(slack)).toBe(heaviest(0));
      expect(heaviest(slack + 1)).toBe(heaviest(0) + 1);
    }),
  );
});

test('in and behind cycles there is no slack', () => {
  fc.assert(
    fc.property(edges, (all) => {
      const found = findSlack(buildGraph(nodes, all), () => 1);
      for (const start of nodes) {
        const seen = new Set(all.filter(({from}) => from === start).map(({to}) => to));
        for (const at of seen) for (const {from, to} of all) if (from === at) seen.add(to);
        if (seen.has(start)) for (const it of seen) expect(found.has(it)).toBe(false);
      }
    }),
  );
});
