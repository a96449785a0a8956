import {expect, test} from 'vitest';
import {toEpicGraph, toEpicsGraph, toTicketGraph} from '../../plugin/lib/core/pages/graph.js';
import type {PageContext} from '../../plugin/lib/core/pages/cards.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';

function contextWith(...specs: readonly TicketSpec[]): PageContext {
  return contextOf(specs.map(ticketText));
}

test('boxes are where the layout has room for them, from left to right, and lines between them', () => {
  const pair = contextWith({id: 'PAY-1'}, {id: 'PAY-2', blockedBy: ['PAY-1']});
  const layOut = (): string => '474 120;104 85;370 35';
  expect(toTicketGraph({...pair, layOut}, 'PAY-2')?.drawing).toEqual({
    width: 490,
    height: 136,
    boxes: [
      {node: 1, x: 8, y: 59, width: 208, height: 69},
      {node: 0, x: 274, y: 9, width: 208, height: 69},
    ],
    lines: [{edge: 0, path: 'M216 94C245 94 245 44 274 44m-6-4 6 4-6 4', label: null}],
    implied: 0,
  });
  expect(toTicketGraph({...pair, layOut: () => 'damaged'}, 'PAY-2')?.drawing).toBeNull();
});

const one = {epic: 'EPIC-1 - One'};
const two = {epic: 'EPIC-2 - Two'};
const epics = contextWith(
  {id: 'PAY-1', ...one},
  {id: 'PAY-2', ...two, blockedBy: ['PAY-1']},
  {id: 'PAY-3', ...two, blockedBy: ['PAY-1']},
  {id: 'PAY-4', ...two, status: 'Done'},
);

test('epics have their progress, and a number on lines for several dependencies', () => {
  const graph = toEpicsGraph({...epics, layOut: () => '474 70;104 35;370 35'});
  expect(graph?.nodes.map(({id, state, progress}) => [id, state, progress])).toEqual([
    ['EPIC-1', 'todo', {done: 0, total: 1}],
    ['EPIC-2', 'in-progress', {done: 1, total: 3}],
  ]);
  expect(graph?.edges).toMatchObject([{from: 0, to: 1, count: 2}]);
  expect(graph?.drawing?.lines[0]?.label).toEqual({x: 245, y: 44});
});

test('on the page of an epic, blockers of another epic are outside, and the rest is counted', () => {
  const graph = toEpicGraph(epics, epics.backlog.epics[1]!);
  expect(
    graph?.nodes.map(({id, isOutside, blockersOutside}) => [id, isOutside, blockersOutside]),
  ).toEqual([
    ['PAY-2', false, 1],
    ['PAY-3', false, 1],
    ['PAY-1', true, 0],
  ]);
  expect(graph?.apart).toBe(1);
});
