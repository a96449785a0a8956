import {expect, test} from 'vitest';
import {cardsOf, foldedOf} from '../../plugin/lib/client/boardCards.js';
import {toBoard} from '../../plugin/lib/core/pages/board.js';
import type {BoardProps} from '../../plugin/lib/core/pages/boardProps.js';
import type {TicketCardProps} from '../../plugin/lib/core/pages/props.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';
import type {PluginOptions} from '../../plugin/lib/options.js';

function boardOf(
  specs: readonly TicketSpec[],
  columns?: PluginOptions['columns'],
  isWhole = true,
): BoardProps {
  const context = contextOf(specs.map(ticketText), [], columns === undefined ? {} : {columns});
  return toBoard(context, context.backlog.tickets, isWhole);
}

/** Ids in each column, as a reader sees them. */
function idsOf(board: BoardProps): Record<string, readonly string[]> {
  const ids = (cards: readonly TicketCardProps[]): string[] => cards.map(({id}) => id);
  const named = board.columns.map(
    (it, index) => [it.name ?? it.state, ids(cardsOf(board, index))] as const,
  );
  return Object.fromEntries([...named, ['folded', ids(foldedOf(board))] as const]);
}

const done = (id: string): TicketSpec => ({id, status: 'Done'});

test('tickets stand in the column of their state, canceled ones in none', () => {
  const board = boardOf([
    {id: 'PAY-1', points: 3},
    {id: 'PAY-2', blockedBy: ['PAY-1'], points: 5},
    {id: 'PAY-3', status: 'In progress'},
    {id: 'PAY-4', status: 'Done'},
    {id: 'PAY-5', status: 'Canceled'},
  ]);
  expect(idsOf(board)).toEqual({
    blocked: ['PAY-2'],
    ready: ['PAY-1'],
    'in-progress': ['PAY-3'],
    done: ['PAY-4'],
    folded: ['PAY-5'],
  });
  expect(board.columns[0]).toEqual({
    id: 'column-1',
    state: 'blocked',
    name: null,
    limit: null,
    count: 1,
    points: 5,
    cards: 1,
  });
});

test('a column may take tickets by their status, which goes before their state', () => {
  const board = boardOf(
    [
      {id: 'PAY-1', status: 'in_review'},
      {id: 'PAY-2', status: 'In progress'},
      {id: 'PAY-3', status: 'Released'},
      {id: 'PAY-4', status: 'Done'},
    ],
    [
      {name: 'Open', states: ['blocked', 'ready']},
      {states: ['in-progress']},
      {name: 'Review', statuses: ['In Review']},
      {states: ['done', 'canceled'], name: 'Closed'},
      {name: 'Live', statuses: ['released']},
    ],
  );
  expect(idsOf(board)).toEqual({
    Open: [],
    'in-progress': ['PAY-2'],
    Review: ['PAY-1'],
    Closed: ['PAY-4'],
    Live: ['PAY-3'],
    folded: [],
  });
  expect(board.columns.map(({state}) => state)).toEqual([
    'blocked',
    'in-progress',
    'in-progress',
    'done',
    'done',
  ]);
});

test('open tickets come by priority, finished ones newest first', () => {
  const withPriority = (id: string, priority: string, status = 'To do'): string =>
    ticketText({id, status}).replace('**Priority:** High', `**Priority:** ${priority}`);
  const context = contextOf([
    withPriority('PAY-1', 'Low'),
    withPriority('PAY-2', 'High'),
    withPriority('PAY-10', 'High'),
    withPriority('PAY-3', 'High', 'Done'),
    withPriority('PAY-11', 'Low', 'Done'),
  ]);
  const board = toBoard(context, context.backlog.tickets, true);
  expect(idsOf(board)).toMatchObject({
    ready: ['PAY-2', 'PAY-10', 'PAY-1'],
    done: ['PAY-11', 'PAY-3'],
  });
  expect(board.priorities).toEqual(['High', 'Low']);
});

test('a board of all shows the newest of a column, and counts the rest', () => {
  const columns: PluginOptions['columns'] = [
    {states: ['blocked', 'ready', 'in-progress'], name: 'Open', limit: 2},
    {states: ['done'], newest: 2},
  ];
  const specs = [done('PAY-1'), done('PAY-2'), done('PAY-10'), {id: 'PAY-11'}];
  const whole = boardOf(specs, columns);
  expect(idsOf(whole)).toEqual({Open: ['PAY-11'], done: ['PAY-10', 'PAY-2'], folded: []});
  expect(whole.tickets.map(({id}) => id)).toEqual(['PAY-11', 'PAY-10', 'PAY-2']);
  expect(whole.columns.map(({count, limit}) => [count, limit])).toEqual([
    [1, 2],
    [3, null],
  ]);
  const ofEpic = boardOf(specs, columns, false);
  expect(ofEpic.tickets).toHaveLength(4);
  expect(ofEpic.columns.map(({limit}) => limit)).toEqual([null, null]);
});
