import {expect, test} from 'vitest';
import {buildBacklog} from '../../plugin/lib/core/backlog/buildBacklog.js';
import {backlogOf as backlog} from '../helpers/backlog.js';
import {readText, ticketText} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';

const statusOf = (spec: Partial<TicketSpec>): string =>
  backlog({id: 'PAY-1', ...spec}).tickets[0]?.status.category ?? '';

test('no box ticked is to do', () => {
  expect(statusOf({criteria: [false, false]})).toBe('todo');
});

test('a ticked criterion or checklist box is in progress', () => {
  expect(statusOf({criteria: [true, false]})).toBe('in-progress');
  expect(statusOf({criteria: [false], checklist: [true]})).toBe('in-progress');
});

test('every criterion and every box of the definition of done ticked is done', () => {
  expect(statusOf({criteria: [true, true], checklist: [false]})).toBe('done');
});

test('a written status decides, and its words are kept', () => {
  const {status} = backlog({id: 'PAY-1', status: 'Cancelled', criteria: [true]}).tickets[0] ?? {};
  expect(status).toEqual({category: 'canceled', label: 'Cancelled', source: 'declared'});
});

test('a status nobody understands is kept as written, and the boxes decide', () => {
  const {status} = backlog({id: 'PAY-1', status: 'Somewhere', criteria: [true]}).tickets[0] ?? {};
  expect(status).toEqual({category: 'done', label: 'Somewhere', source: 'declared'});
});

test('an edge exists if either side declares it', () => {
  const {edges} = backlog(
    {id: 'PAY-1', blocks: ['PAY-2', 'PAY-3']},
    {id: 'PAY-2', blockedBy: ['PAY-1']},
    {id: 'PAY-3'},
    {id: 'PAY-4', blockedBy: ['PAY-3']},
  );
  expect(edges).toEqual([
    {from: 'PAY-1', to: 'PAY-2', declaredBy: 'both', reason: 'Reason.'},
    {from: 'PAY-1', to: 'PAY-3', declaredBy: 'blocks', reason: 'Reason.'},
    {from: 'PAY-3', to: 'PAY-4', declaredBy: 'blockedBy', reason: 'Reason.'},
  ]);
});

test('a ticket is ready once its blockers are done or canceled', () => {
  const {tickets} = backlog(
    {id: 'PAY-1', criteria: [true]},
    {id: 'PAY-2', status: 'Canceled'},
    {id: 'PAY-3', blockedBy: ['PAY-1', 'PAY-2']},
    {id: 'PAY-4', blockedBy: ['PAY-3']},
    {id: 'PAY-5', blockedBy: ['PAY-99']},
  );
  expect(tickets.map(({readiness}) => readiness)).toEqual([
    null,
    null,
    'ready',
    'blocked',
    'blocked',
  ]);
});

test('a status puts a ticket on hold, or calls it a draft', () => {
  const input = [
    {id: 'PAY-1', status: 'On Hold (budget)'},
    {id: 'PAY-2', status: '⏸'},
    {id: 'PAY-3', status: 'Draft'},
    {id: 'PAY-4', status: 'Backlog'},
    {id: 'PAY-5', status: 'In progress, waiting for review'},
    {id: 'PAY-6', blockedBy: ['PAY-1']},
  ];
  const {tickets} = backlog(...input);
  expect(tickets.map(({pause, readiness}) => [pause, readiness])).toEqual([
    ['on-hold', 'blocked'],
    ['on-hold', 'blocked'],
    ['draft', 'ready'],
    [null, 'ready'],
    [null, 'ready'],
    [null, 'blocked'],
  ]);
});

test('ids sort as people count', () => {
  const {tickets} = backlog({id: 'PAY-10'}, {id: 'PAY-9'}, {id: 'PAY-100'});
  expect(tickets.map((it) => it.ticket.id)).toEqual(['PAY-9', 'PAY-10', 'PAY-100']);
});

test('phases leave out what is in or behind a cycle', () => {
  const {phases, cycles} = backlog(
    {id: 'PAY-1'},
    {id: 'PAY-2', blockedBy: ['PAY-1']},
    {id: 'PAY-3', blockedBy: ['PAY-4']},
    {id: 'PAY-4', blockedBy: ['PAY-3']},
    {id: 'PAY-5', blockedBy: ['PAY-4']},
  );
  expect(phases).toEqual([['PAY-1'], ['PAY-2']]);
  expect(cycles).toEqual([['PAY-3', 'PAY-4']]);
});

test('the critical path is the heaviest chain of open tickets', () => {
  const {criticalPath} = backlog(
    {id: 'PAY-1', points: 1},
    {id: 'PAY-2', points: 2, blockedBy: ['PAY-1']},
    {id: 'PAY-3', points: 8, blockedBy: ['PAY-1']},
    {id: 'PAY-4', points: 1, blockedBy: ['PAY-2', 'PAY-3']},
    {id: 'PAY-5', points: 8, criteria: [true]},
  );
  expect(criticalPath).toEqual({ids: ['PAY-1', 'PAY-3', 'PAY-4'], points: 10, unestimated: []});
});

test('two tickets with one id both stay, each with an address of its own', () => {
  const text = ticketText({id: 'PAY-1'});
  const {tickets, byId} = buildBacklog({
    tickets: [readText(text, 'tickets/b.md'), readText(text, 'tickets/a.md')],
    files: new Set(),
    documents: new Map(),
  });
  expect(tickets.map(({slug, ticket: {path}}) => [slug, path])).toEqual([
    ['PAY-1', 'tickets/a.md'],
    ['PAY-1-2', 'tickets/b.md'],
  ]);
  expect(byId.get('PAY-1')?.ticket.path).toBe('tickets/a.md');
});

test('a ticket named like a page of ours gets another address', () => {
  const {tickets} = buildBacklog({
    tickets: [readText('# Words\n', 'tickets/board.md')],
    files: new Set(),
    documents: new Map(),
  });
  expect(tickets[0]?.slug).toBe('board-2');
});

test('an epic sums up its tickets, canceled ones left out', () => {
  const {epics} = backlog(
    {id: 'PAY-1', points: 3, criteria: [true]},
    {id: 'PAY-2', points: 5},
    {id: 'PAY-3', points: 8, status: 'Canceled'},
  );
  expect(epics).toMatchObject([
    {
      id: 'EPIC-1',
      name: 'Payments',
      slug: 'EPIC-1',
      ticketIds: ['PAY-1', 'PAY-2', 'PAY-3'],
      points: {done: 3, total: 8},
      tickets: {done: 1, total: 2},
    },
  ]);
});
