import {expect, test} from 'vitest';
import {toTicketGraph} from '../../plugin/lib/core/pages/graph.js';
import type {PageContext} from '../../plugin/lib/core/pages/cards.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';

function contextWith(...specs: readonly TicketSpec[]): PageContext {
  return contextOf(specs.map(ticketText));
}

/** What the box of a ticket has, of which nothing is known but its id. */
function nodeOf(id: string) {
  return {
    id,
    title: `Title of ${id}`,
    url: `/t/${id}`,
    label: id,
    lines: [`Title of ${id}`],
    isCurrent: false,
    isOutside: false,
    blockersOutside: 0,
    progress: null,
  };
}

const context = contextWith(
  {id: 'PAY-1', status: 'Done'},
  {id: 'PAY-2', points: 5, status: 'In progress', blockedBy: ['PAY-1']},
  {id: 'PAY-3', blockedBy: ['PAY-2', 'EPIC-2', 'PAY-99']},
  {id: 'PAY-4', blockedBy: ['PAY-3']},
  {id: 'PAY-5', status: 'Canceled', blockedBy: ['PAY-3']},
  {id: 'PAY-6'},
  {id: 'SHOP-1', epic: 'EPIC-2 - Shop', status: 'Done'},
  {id: 'SHOP-2', epic: 'EPIC-2 - Shop'},
);

test("a ticket's graph has the state and the address of all near it, also of epics and unknown ids", () => {
  const graph = toTicketGraph(context, 'PAY-3');
  const critical = {isCritical: true};
  const byId = Object.fromEntries(graph!.nodes.map((node) => [node.id, node]));
  expect(byId).toEqual({
    'PAY-1': {...nodeOf('PAY-1'), state: 'done'},
    'PAY-2': {...nodeOf('PAY-2'), state: 'in-progress', ...critical},
    'PAY-3': {...nodeOf('PAY-3'), state: 'blocked', isCurrent: true, ...critical},
    'PAY-4': {...nodeOf('PAY-4'), state: 'blocked', ...critical},
    'PAY-5': {...nodeOf('PAY-5'), state: 'canceled'},
    'PAY-99': {...nodeOf('PAY-99'), title: null, url: null, lines: [], state: null},
    'EPIC-2': {
      ...nodeOf('EPIC-2'),
      title: 'Shop',
      url: '/t/epics/EPIC-2',
      lines: ['Shop'],
      state: 'in-progress',
      progress: {done: 1, total: 2},
    },
  });
  expect(graph).toMatchObject({kind: 'ticket', cycles: [], more: 0, apart: 0, wider: null});
});

test('its edges tell which of them the critical path runs along', () => {
  const {nodes, edges} = toTicketGraph(context, 'PAY-3')!;
  const idOf = (place: number): string => nodes[place]!.id;
  expect(edges.map(({from, to, ...rest}) => [`${idOf(from)} ${idOf(to)}`, rest]).sort()).toEqual([
    ['EPIC-2 PAY-3', {count: 1, isCycle: false}],
    ['PAY-1 PAY-2', {count: 1, isCycle: false}],
    ['PAY-2 PAY-3', {count: 1, isCycle: false, isCritical: true}],
    ['PAY-3 PAY-4', {count: 1, isCycle: false, isCritical: true}],
    ['PAY-3 PAY-5', {count: 1, isCycle: false}],
    ['PAY-99 PAY-3', {count: 1, isCycle: false}],
  ]);
});

test('a ticket without dependencies has no graph, nor has an id that nothing has', () => {
  expect(toTicketGraph(context, 'PAY-6')).toBeNull();
  expect(toTicketGraph(context, 'PAY-77')).toBeNull();
  expect(toTicketGraph(context, 'PAY-99')).toBeNull();
});

test('a circle is told with its ids, and only the edges in it are marked', () => {
  const circle = contextWith(
    {id: 'PAY-1'},
    {id: 'PAY-2', blockedBy: ['PAY-1', 'PAY-3']},
    {id: 'PAY-3', blockedBy: ['PAY-2']},
  );
  const {nodes, edges, cycles} = toTicketGraph(circle, 'PAY-2')!;
  expect(nodes.map(({id, state}) => [id, state])).toEqual([
    ['PAY-2', 'blocked'],
    ['PAY-1', 'ready'],
    ['PAY-3', 'blocked'],
  ]);
  expect(edges).toMatchObject([
    {from: 0, to: 2, isCycle: true},
    {from: 1, to: 0, isCycle: false},
    {from: 2, to: 0, isCycle: true},
  ]);
  expect(cycles).toEqual([['PAY-2', 'PAY-3']]);
});
