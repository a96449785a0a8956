import {expect, test} from 'vitest';
import {findOpenCycles} from '../../../plugin/lib/core/plan/openCycles.js';
import {findBottlenecks} from '../../../plugin/lib/core/plan/bottlenecks.js';
import type {Backlog} from '../../../plugin/lib/core/model/backlog.js';
import {backlogOf} from '../../helpers/backlog.js';

const shop = 'EPIC-2 - Shop';

function readinessOf({tickets}: Backlog): Record<string, string | null> {
  return Object.fromEntries(tickets.map(({ticket, readiness}) => [ticket.id, readiness]));
}

test('what waits for an epic waits for each open ticket of it, in phases and on the critical path', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', points: 2},
    {id: 'PAY-2', points: 5, blockedBy: ['PAY-1']},
    {id: 'PAY-3', points: 8, status: 'Done'},
    {id: 'SHOP-1', epic: shop, points: 3, blockedBy: ['EPIC-1']},
    {id: 'SHOP-2', epic: shop, points: 1},
  );
  expect(readinessOf(backlog)).toMatchObject({'SHOP-1': 'blocked', 'SHOP-2': 'ready'});
  expect(backlog.phases).toEqual([['PAY-1', 'SHOP-2'], ['PAY-2'], ['SHOP-1']]);
  expect(backlog.criticalPath).toMatchObject({ids: ['PAY-1', 'PAY-2', 'SHOP-1'], points: 10});
});

test('an epic whose tickets are all done or canceled blocks nothing, nor does one without tickets', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', status: 'Done'},
    {id: 'PAY-2', status: 'Canceled'},
    {id: 'SHOP-1', epic: shop, blockedBy: ['EPIC-1']},
  );
  expect(readinessOf(backlog)['SHOP-1']).toBe('ready');
  expect(backlog.phases).toEqual([['SHOP-1']]);
});

test('an epic in Blocks makes no ticket of it wait', () => {
  const backlog = backlogOf({id: 'PAY-1', blocks: ['EPIC-2']}, {id: 'SHOP-1', epic: shop});
  expect(readinessOf(backlog)).toEqual({'PAY-1': 'ready', 'SHOP-1': 'ready'});
  expect(backlog.phases).toEqual([['PAY-1', 'SHOP-1']]);
  expect(findBottlenecks(backlog)).toEqual([]);
});

test('tickets of an epic block directly what waits for it, which counts once', () => {
  const backlog = backlogOf(
    {id: 'PAY-1'},
    {id: 'PAY-2'},
    {id: 'SHOP-1', epic: shop, points: 3, blockedBy: ['EPIC-1', 'PAY-1']},
    {id: 'SHOP-2', epic: shop, points: 4, blockedBy: ['EPIC-1']},
    {id: 'SHOP-3', epic: shop, points: 5, blockedBy: ['PAY-1']},
  );
  const rows = findBottlenecks(backlog).map(({ticket, directly}) => [ticket.ticket.id, directly]);
  expect(rows).toEqual([
    ['PAY-1', {tickets: 3, points: 12}],
    ['PAY-2', {tickets: 2, points: 7}],
  ]);
});

test('a cycle that goes through an epic is one, and names it', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', blockedBy: ['EPIC-2']},
    {id: 'SHOP-1', epic: shop, blockedBy: ['PAY-1']},
    {id: 'SHOP-2', epic: shop},
  );
  expect(backlog.cycles).toEqual([['PAY-1', 'SHOP-1']]);
  expect(backlog.phases).toEqual([['SHOP-2']]);
  const [circle] = findOpenCycles(backlog);
  expect(circle?.way).toEqual(['PAY-1', 'SHOP-1', 'EPIC-2']);
  expect(circle?.cuts.map(({from, to}) => [from, to])).toEqual([['PAY-1', 'SHOP-1']]);
});

test('an id that nobody has blocks, and has no part in phases', () => {
  const backlog = backlogOf(
    {id: 'PAY-1', blockedBy: ['PAY-99']},
    {id: 'PAY-2', blockedBy: ['PAY-1']},
  );
  expect(readinessOf(backlog)['PAY-1']).toBe('blocked');
  expect(backlog.phases).toEqual([['PAY-1'], ['PAY-2']]);
});
