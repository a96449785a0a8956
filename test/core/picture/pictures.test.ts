import {expect, test} from 'vitest';
import {buildBacklog} from '../../../plugin/lib/core/backlog/buildBacklog.js';
import type {Backlog} from '../../../plugin/lib/core/model/backlog.js';
import {epicsPicture} from '../../../plugin/lib/core/picture/epicsPicture.js';
import {readLayout, writeLayout} from '../../../plugin/lib/core/picture/layout.js';
import {widthOf} from '../../../plugin/lib/core/picture/textWidth.js';
import {ticketPicture} from '../../../plugin/lib/core/picture/ticketPicture.js';
import {wrapText} from '../../../plugin/lib/core/picture/wrapText.js';
import {ticket} from '../../helpers/ticketFile.js';
import type {TicketSpec} from '../../helpers/ticketFile.js';

function backlogOf(specs: readonly TicketSpec[]): Backlog {
  return buildBacklog({tickets: specs.map(ticket), files: new Set(), documents: new Map()});
}

test('a ticket is shown with what lies two steps before and behind it, and nothing beside', () => {
  const backlog = backlogOf([
    {id: 'PAY-1'},
    {id: 'PAY-2', blockedBy: ['PAY-1']},
    {id: 'PAY-3', blockedBy: ['PAY-2']},
    {id: 'PAY-4', blockedBy: ['PAY-3']},
    {id: 'PAY-5', blockedBy: ['PAY-2']},
    {id: 'PAY-6'},
  ]);
  const picture = ticketPicture(backlog, 'PAY-3');
  expect(picture?.ids).toEqual(['PAY-3', 'PAY-2', 'PAY-4', 'PAY-1']);
  expect(picture?.edges).toEqual([
    {from: 0, to: 2, count: 1},
    {from: 1, to: 0, count: 1},
    {from: 3, to: 1, count: 1},
  ]);
  expect(ticketPicture(backlog, 'PAY-6')).toBeNull();
});

test('of many neighbours 25 are shown, the open ones first, and the rest is counted', () => {
  const others = Array.from({length: 40}, (_, index) => ({
    id: `PAY-${String(index + 2)}`,
    blockedBy: ['PAY-1'],
    status: index < 20 ? 'Done' : 'Todo',
  }));
  const picture = ticketPicture(backlogOf([{id: 'PAY-1'}, ...others]), 'PAY-1');
  expect(picture?.ids).toHaveLength(25);
  expect(picture?.ids.slice(0, 2)).toEqual(['PAY-1', 'PAY-22']);
  expect(picture?.more).toBe(16);
});

test('epics wait for each other in a circle even where no tickets do', () => {
  const picture = epicsPicture(
    backlogOf([
      {id: 'PAY-1', epic: 'EPIC-1 - One', blocks: ['PAY-2']},
      {id: 'PAY-2', epic: 'EPIC-2 - Two'},
      {id: 'PAY-3', epic: 'EPIC-2 - Two', blocks: ['PAY-4']},
      {id: 'PAY-4', epic: 'EPIC-1 - One'},
    ]),
  );
  expect(picture?.ids).toEqual(['EPIC-1', 'EPIC-2']);
  expect(picture?.edges).toEqual([
    {from: 0, to: 1, count: 1},
    {from: 1, to: 0, count: 1},
  ]);
});

test('lines of text fit their room, and no character is cut in two', () => {
  const room = {width: 60, size: 13, lines: 2};
  for (const text of ['a '.repeat(90), 'W'.repeat(90), '👨‍👩‍👧‍👦'.repeat(90), 'é'.repeat(500)]) {
    const lines = wrapText(text, room);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(60);
    expect(lines[1]?.endsWith('…')).toBe(true);
  }
  expect(wrapText('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', {width: 20, size: 13, lines: 1})).toEqual(['👨‍👩‍👧‍👦…']);
});

test('a layout is read as it was written, and what is none is not believed', () => {
  const layout = {
    width: 300,
    height: 90,
    centres: [
      {x: 104, y: 40},
      {x: 416, y: 50},
    ],
    passes: new Map([['0 1', [12, 30]]]),
  };
  expect(readLayout(writeLayout(layout), 2)).toEqual(layout);
  for (const text of ['', 'x', '300 90;104 40', '300 90;104 x;1 2']) {
    expect(readLayout(text, 2)).toBeNull();
  }
});
