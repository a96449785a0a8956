import {describe, expect, test} from 'vitest';
import {readRequest} from '../../../plugin/lib/core/directive/readRequest.js';
import {resolveRequest} from '../../../plugin/lib/core/directive/resolveRequest.js';
import type {
  TicketBoardEmbedProps,
  TicketGraphEmbedProps,
  TicketListEmbedProps,
} from '../../../plugin/lib/core/embed/embedProps.js';
import {toEmbed} from '../../../plugin/lib/core/embed/toEmbed.js';
import type {DirectiveName} from '../../../plugin/lib/core/model/directive.js';
import {readDocument} from '../../../plugin/lib/core/read/readDocument.js';
import {contextOf} from '../../helpers/pageContext.js';
import {ticketText} from '../../helpers/ticketFile.js';

const file = 'docs/design/refunds.md';
const context = contextOf(
  [
    ticketText({id: 'PAY-1', status: 'Done', epic: 'EPIC-1 - Refunds'}),
    ticketText({id: 'PAY-2', epic: 'EPIC-1 - Refunds', blockedBy: ['PAY-3']}).replace(
      /(Priority:\*\*) \w+/,
      '$1 Low',
    ),
    ticketText({id: 'PAY-3', epic: 'EPIC-2 - Ledger', notes: `See [it](../${file}#flow).`}),
    ticketText({id: 'PAY-4', status: 'Canceled', epic: 'EPIC-2 - Ledger'}),
  ],
  [readDocument({path: file, text: '# Refunds\n\n## Flow\n'}, 'tdd')],
);

function embed(name: DirectiveName, attributes: Record<string, string>): unknown {
  const result = readRequest({name, shown: name, label: '', attributes});
  if ('problems' in result) throw new Error(result.problems[0]?.message);
  const resolved = resolveRequest(context.backlog, result.read.request, 'docs/page.md');
  if ('problem' in resolved) throw new Error(resolved.problem.message);
  return toEmbed(context, resolved.found);
}

describe('a list keeps the tickets that fit all attributes', () => {
  test.each([
    [{}, 'PAY-1 PAY-2 PAY-3 PAY-4'],
    [{epic: 'Refunds'}, 'PAY-1 PAY-2'],
    [{epic: 'EPIC-1, EPIC-2', status: 'todo'}, 'PAY-2 PAY-3'],
    [{status: 'DONE,canceled'}, 'PAY-1 PAY-4'],
    [{priority: 'low'}, 'PAY-2'],
    [{ready: ''}, 'PAY-3'],
    [{blocked: 'true'}, 'PAY-2'],
    [{ids: 'PAY-4, pay-1'}, 'PAY-1 PAY-4'],
    [{ids: 'PAY-4', status: 'todo'}, ''],
    [{document: file}, 'PAY-3'],
    [{document: 'design/refunds.md', section: 'flow'}, 'PAY-3'],
  ])('%j', (attributes, expected) => {
    const {list} = embed('ticket-list', attributes) as TicketListEmbedProps;
    expect(list.tickets.map(({id}) => id).join(' ')).toBe(expected);
  });

  test('as many as it is asked for, and tells how many more there are', () => {
    const props = embed('ticket-list', {limit: '3'}) as TicketListEmbedProps;
    expect(props).toMatchObject({more: 1, url: '/t/list'});
    expect(props.list.tickets).toHaveLength(3);
  });
});

test('a board has the cards of its columns and no others, and leads to the rest', () => {
  const {board, url} = embed('ticket-board', {epic: 'EPIC-2'}) as TicketBoardEmbedProps;
  expect(url).toBe('/t/epics/EPIC-2#tickets');
  expect(board.columns.map(({state, count}) => [state, count])).toEqual([
    ['blocked', 0],
    ['ready', 1],
    ['in-progress', 0],
    ['done', 0],
  ]);
  expect(board.tickets.map(({id}) => id)).toEqual(['PAY-3', 'PAY-4']);
  expect(board.folded).toBe(1);
  expect(embed('ticket-board', {})).toMatchObject({url: '/t/list'});
});

describe('a picture', () => {
  const idsOf = ({graph}: TicketGraphEmbedProps): string[] | undefined =>
    graph?.nodes.map(({id}) => id).toSorted();

  test('of an epic, of a ticket and of all epics', () => {
    const ofEpic = embed('ticket-graph', {epic: 'EPIC-1'}) as TicketGraphEmbedProps;
    expect([ofEpic.name, idsOf(ofEpic)]).toEqual(['EPIC-1 Refunds', ['PAY-2', 'PAY-3']]);
    const ofTicket = embed('ticket-graph', {ticket: 'PAY-3'}) as TicketGraphEmbedProps;
    expect(idsOf(ofTicket)).toEqual(['PAY-2', 'PAY-3']);
    expect(idsOf(embed('ticket-graph', {}) as TicketGraphEmbedProps)).toEqual(['EPIC-1', 'EPIC-2']);
  });

  test('is none where nothing depends on anything', () => {
    expect(embed('ticket-graph', {ticket: 'PAY-1'})).toMatchObject({graph: null});
  });
});

test('an epic with its progress, and named as a ticket is', () => {
  expect(embed('epic-progress', {epic: 'refunds'})).toMatchObject({
    id: 'EPIC-1',
    name: 'Refunds',
    tickets: {done: 1, total: 2},
  });
  expect(embed('ticket', {id: 'EPIC-1'})).toMatchObject({title: 'Refunds', url: '/t/epics/EPIC-1'});
});
