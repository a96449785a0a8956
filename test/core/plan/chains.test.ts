import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findWaitingChains} from '../../../plugin/lib/core/plan/chains.js';
import {backlogOf} from '../../helpers/backlog.js';

function show(chains: ReturnType<typeof findWaitingChains>): unknown[] {
  return chains.map(({tickets, points, waiting}) => [
    tickets.map(({ticket}) => ticket.id).join(' '),
    points,
    waiting.tickets,
  ]);
}

test('the longest chain behind each start, the critical path left out', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', points: 8},
    {id: 'PAY-2', points: 8, blockedBy: ['PAY-1']},
    {id: 'PAY-3', points: 1, blockedBy: ['PAY-1']},
    {id: 'PAY-4', points: 2, status: 'In progress'},
    {id: 'PAY-5', points: 3, blockedBy: ['PAY-4']},
    {id: 'PAY-6', points: 1, blockedBy: ['PAY-4']},
    {id: 'PAY-7', points: 1, blockedBy: ['PAY-6']},
    {id: 'PAY-8', points: 1, blockedBy: ['PAY-7']},
    {id: 'PAY-9', points: 2},
  );
  expect(show(findWaitingChains(backlog))).toEqual([['PAY-4 PAY-6 PAY-7 PAY-8', 5, 4]]);
});

test('what two starts hold up stands once, behind the one that holds it up longer', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', points: 20},
    {id: 'PAY-2', points: 1, blockedBy: ['PAY-1']},
    {id: 'PAY-3', points: 5},
    {id: 'PAY-4', points: 3},
    {id: 'PAY-5', points: 1, blockedBy: ['PAY-3', 'PAY-4']},
    {id: 'PAY-6', points: 1, blockedBy: ['PAY-5']},
    {id: 'PAY-7', points: 1, blockedBy: ['PAY-4']},
  );
  expect(show(findWaitingChains(backlog))).toEqual([
    ['PAY-3 PAY-5 PAY-6', 7, 2],
    ['PAY-4 PAY-7', 4, 3],
  ]);
});

test('without points the longer chain comes first, and a cycle is on none', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', points: 9},
    {id: 'PAY-2', points: 9, blockedBy: ['PAY-1']},
    {id: 'PAY-3', points: 0},
    {id: 'PAY-4', points: 0, blockedBy: ['PAY-3']},
    {id: 'PAY-5', points: 0},
    {id: 'PAY-6', points: 0, blockedBy: ['PAY-5']},
    {id: 'PAY-7', points: 0, blockedBy: ['PAY-6']},
    {id: 'PAY-8', points: 0, blockedBy: ['PAY-9', 'PAY-5']},
    {id: 'PAY-9', points: 0, blockedBy: ['PAY-8']},
  );
  expect(show(findWaitingChains(backlog))).toEqual([
    ['PAY-5 PAY-6 PAY-7', 0, 4],
    ['PAY-3 PAY-4', 0, 1],
  ]);
});

test('no two chains share a ticket, and each leads from a start from blocker to blocked', () => {
  const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.nat(3)), {maxLength: 12});
  fc.assert(
    fc.property(pairs, (all) => {
      const backlog = backlogOf(
        ...Array.from({length: 8}, (_, index) => ({
          id: `PAY-${String(index)}`,
          points: all[index]?.[2] ?? 1,
          blockedBy: all
            .filter(([from, to]) => to === index && from < to)
            .map(([from]) => `PAY-${String(from)}`),
        })),
      );
      const chains = findWaitingChains(backlog).map(({tickets}) => tickets);
      const ids = chains.flat().map(({ticket}) => ticket.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.some((id) => id === backlog.criticalPath.ids[0])).toBe(false);
      for (const chain of chains) {
        expect(chain[0]?.blockedBy).toEqual([]);
        for (const [index, {blockedBy}] of chain.slice(1).entries())
          expect(blockedBy).toContain(chain[index]?.ticket.id);
      }
    }),
    {numRuns: 60},
  );
});
