import {expect, test} from 'vitest';
import {epicsPicture} from '../../../plugin/lib/core/picture/epicsPicture.js';
import {sketch} from '../../../plugin/lib/core/picture/sketch.js';
import {backlogOf} from '../../helpers/backlog.js';
import type {TicketSpec} from '../../helpers/ticketFile.js';

/** So many open epics of one ticket each, which waits for the ticket of the epic before. */
function chainOf(length: number): TicketSpec[] {
  return Array.from({length}, (_, at) => ({
    id: `PAY-${String(at + 1)}`,
    epic: `EPIC-${String(at + 1)} - Epic`,
    blockedBy: at === 0 ? [] : [`PAY-${String(at)}`],
  }));
}

test('40 open epics are drawn, whatever else is finished, and 41 are for the table', () => {
  const done = {id: 'PAY-50', epic: 'EPIC-50 - Old', status: 'Done', blocks: ['PAY-1']};
  const picture = epicsPicture(backlogOf(...chainOf(40), done));
  expect(picture?.ids).toEqual(Array.from({length: 40}, (_, at) => `EPIC-${String(at + 1)}`));
  expect(picture?.edges).toHaveLength(39);
  expect(picture?.isTable).toBe(false);
  const backlog = backlogOf(...chainOf(41));
  const many = epicsPicture(backlog);
  expect([many?.ids.length, many?.edges.length, many?.isTable]).toEqual([41, 40, true]);
  expect(many && sketch(backlog, many)).toBeNull();
});

const one = 'EPIC-1 - One';
const two = 'EPIC-2 - Two';

test('an arrow counts the dependencies of what is open, each once by either word', () => {
  const picture = epicsPicture(
    backlogOf(
      {id: 'PAY-1', epic: one, blocks: ['PAY-3', 'PAY-4']},
      {id: 'PAY-2', epic: one, status: 'Done', blocks: ['PAY-3']},
      {id: 'PAY-3', epic: two, blockedBy: ['PAY-1', 'EPIC-1', 'PAY-99']},
      {id: 'PAY-4', epic: two, blockedBy: ['PAY-3']},
      {id: 'PAY-5', epic: two, status: 'Canceled', blockedBy: ['PAY-1']},
      {id: 'PAY-6', epic: 'EPIC-3 - Apart'},
    ),
  );
  expect(picture).toEqual({
    ids: ['EPIC-1', 'EPIC-2'],
    outside: [],
    edges: [{from: 0, to: 1, count: 3}],
    more: 0,
    isReduced: true,
    isTable: false,
  });
});

test('a finished epic is left out, and epics that wait for none other have no picture', () => {
  const waiting = {id: 'PAY-2', epic: two, blockedBy: ['PAY-1', 'PAY-3']};
  const done = {id: 'PAY-1', epic: one, status: 'Done'};
  expect(epicsPicture(backlogOf(done, waiting, {id: 'PAY-3', epic: two}))).toBeNull();
});
