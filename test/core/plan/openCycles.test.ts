import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findComponents} from '../../../plugin/lib/core/graph/components.js';
import {buildGraph} from '../../../plugin/lib/core/graph/graph.js';
import {findBehindCycles, findOpenCycles} from '../../../plugin/lib/core/plan/openCycles.js';
import type {OpenCycle} from '../../../plugin/lib/core/plan/openCycles.js';
import {backlogOf} from '../../helpers/backlog.js';

function cutsOf({cuts}: OpenCycle): unknown[] {
  return cuts.map(({from, to, why}) => [`${from} ${to}`, why]);
}

test('of a ring the dependency goes that one side alone declares', () => {
  const [circle, ...others] = findOpenCycles(
    backlogOf(
      {id: 'PAY-1', blocks: ['PAY-2'], blockedBy: ['PAY-3']},
      {id: 'PAY-2', blocks: ['PAY-3'], blockedBy: ['PAY-1']},
      {id: 'PAY-3', blockedBy: ['PAY-2']},
    ),
  );
  expect(others).toEqual([]);
  expect(circle).toMatchObject({way: ['PAY-1', 'PAY-2', 'PAY-3'], isMore: false});
  expect(circle && cutsOf(circle)).toEqual([
    ['PAY-3 PAY-1', ['breaks-all', 'one-sided', 'backwards']],
  ]);
  expect(circle?.cuts[0]?.lines).toMatchObject([
    {id: 'PAY-1', side: 'blockedBy', place: {path: 'tickets/PAY-1.md'}},
  ]);
});

test('where all is declared alike the lower id goes first', () => {
  const [circle] = findOpenCycles(
    backlogOf({id: 'PAY-1', blockedBy: ['PAY-2']}, {id: 'PAY-2', blockedBy: ['PAY-1']}),
  );
  expect(circle && cutsOf(circle)).toEqual([
    ['PAY-2 PAY-1', ['breaks-all', 'one-sided', 'backwards']],
  ]);
});

test('of two circles with one dependency in common that one goes, whoever declares it', () => {
  const [circle] = findOpenCycles(
    backlogOf(
      {id: 'PAY-1', blocks: ['PAY-2'], blockedBy: ['PAY-2', 'PAY-3']},
      {id: 'PAY-2', blockedBy: ['PAY-1'], blocks: ['PAY-3']},
      {id: 'PAY-3', blockedBy: ['PAY-2']},
    ),
  );
  expect(circle?.ticketIds).toEqual(['PAY-1', 'PAY-2', 'PAY-3']);
  expect(circle && cutsOf(circle)).toEqual([['PAY-1 PAY-2', ['breaks-all']]]);
});

test('what one deletion does not untie takes several', () => {
  const [circle] = findOpenCycles(
    backlogOf(
      {id: 'PAY-1', blockedBy: ['PAY-2']},
      {id: 'PAY-2', blockedBy: ['PAY-1', 'PAY-3']},
      {id: 'PAY-3', blockedBy: ['PAY-2']},
    ),
  );
  expect(circle?.cuts).toHaveLength(2);
  expect(circle?.isMore).toBe(false);
});

test('of a tangle the first few deletions are worked out', () => {
  const ids = Array.from({length: 8}, (_, index) => `PAY-${String(index + 1)}`);
  const [circle] = findOpenCycles(
    backlogOf(...ids.map((id) => ({id, blockedBy: ids.filter((it) => it !== id)}))),
  );
  expect([circle?.cuts.length, circle?.isMore]).toEqual([5, true]);
});

test('a circle with a finished ticket holds nothing up', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', blockedBy: ['PAY-2']},
    {id: 'PAY-2', status: 'Done', blockedBy: ['PAY-1']},
  );
  expect(backlog.cycles).toHaveLength(1);
  expect(findOpenCycles(backlog)).toEqual([]);
});

test('what waits behind a circle is no part of it', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', blockedBy: ['PAY-2']},
    {id: 'PAY-2', blockedBy: ['PAY-1']},
    {id: 'PAY-3', blockedBy: ['PAY-2']},
    {id: 'PAY-4', blockedBy: ['PAY-3']},
    {id: 'PAY-5'},
  );
  expect(findBehindCycles(backlog, findOpenCycles(backlog))).toEqual(['PAY-3', 'PAY-4']);
});

test('without what is said to be deleted no circle is left, unless there is more', () => {
  const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), {maxLength: 12});
  fc.assert(
    fc.property(pairs, (all) => {
      const edges = all
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => ({from: `PAY-${String(from)}`, to: `PAY-${String(to)}`}));
      const ids = Array.from({length: 6}, (_, index) => `PAY-${String(index)}`);
      const blockedBy = (id: string): string[] =>
        edges.filter(({to}) => to === id).map(({from}) => from);
      const circles = findOpenCycles(
        backlogOf(...ids.map((id) => ({id, blockedBy: blockedBy(id)}))),
      );
      if (circles.some(({isMore}) => isMore)) return;
      const cuts = circles.flatMap((it) => it.cuts);
      const left = edges.filter(
        (edge) => !cuts.some(({from, to}) => from === edge.from && to === edge.to),
      );
      expect(findComponents(buildGraph(ids, left))).toEqual([]);
      expect(cuts.every(({lines}) => lines.length > 0)).toBe(true);
    }),
    {numRuns: 60},
  );
});

test('a ring of thousands of tickets is untied', () => {
  const ids = Array.from({length: 3000}, (_, index) => `PAY-${String(index + 1)}`);
  const backlog = backlogOf(
    ...ids.map((id, index) => ({id, blockedBy: [ids.at(index - 1) ?? '']})),
  );
  const [circle] = findOpenCycles(backlog);
  expect(circle?.cuts.map(({from, to}) => [from, to])).toEqual([['PAY-3000', 'PAY-1']]);
});
