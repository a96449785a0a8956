import {expect, test} from 'vitest';
import {epicPicture} from '../../../plugin/lib/core/picture/epicPicture.js';
import type {EpicPicture} from '../../../plugin/lib/core/picture/epicPicture.js';
import {sketch, sketchWider} from '../../../plugin/lib/core/picture/sketch.js';
import {backlogOf} from '../../helpers/backlog.js';
import type {TicketSpec} from '../../helpers/ticketFile.js';

const shop = 'EPIC-2 - Shop';

/** Ids from the first number to the last. */
function ids(prefix: string, first: number, last: number): string[] {
  return Array.from({length: last - first + 1}, (_, at) => `${prefix}-${String(first + at)}`);
}

/** The picture of the first epic. */
function pictureOf(...specs: readonly TicketSpec[]): EpicPicture | null {
  const backlog = backlogOf(...specs);
  return epicPicture(backlog, backlog.epics[0]!);
}

test('an epic shows its tickets that depend on each other or wait outside, and counts the others', () => {
  const picture = pictureOf(
    {id: 'PAY-1'},
    {id: 'PAY-2', blockedBy: ['PAY-1', 'EPIC-1']},
    {id: 'PAY-3'},
    {id: 'PAY-4', blockedBy: ['SHOP-1', 'PAY-99']},
    {id: 'PAY-5', blockedBy: ['SHOP-2']},
    {id: 'PAY-6', blocks: ['SHOP-1']},
    {id: 'PAY-7', status: 'Done', blockedBy: ['SHOP-1']},
    {id: 'SHOP-1', epic: shop},
    {id: 'SHOP-2', epic: shop, status: 'Done'},
  );
  expect(picture).toEqual({
    ids: ['PAY-1', 'PAY-2', 'PAY-4'],
    outside: ['PAY-99', 'SHOP-1'],
    edges: [
      {from: 0, to: 1, count: 1},
      {from: 3, to: 2, count: 1},
      {from: 4, to: 2, count: 1},
    ],
    more: 0,
    isReduced: true,
    isTable: false,
    blockersOutside: new Map([['PAY-4', 2]]),
    apart: 4,
  });
});

test('an epic without any dependency has no picture', () => {
  expect(pictureOf({id: 'PAY-1'}, {id: 'PAY-2', blockedBy: ['EPIC-1']})).toBeNull();
});

test('the wider picture adds the first 20 blockers outside, and badges count all of them', () => {
  const outside = ids('SHOP', 1, 25);
  const backlog = backlogOf(
    {id: 'PAY-1', blockedBy: outside},
    {id: 'PAY-2', blockedBy: ['PAY-1']},
    ...outside.map((id) => ({id, epic: shop})),
  );
  const picture = epicPicture(backlog, backlog.epics[0]!)!;
  expect(picture.outside).toEqual(ids('SHOP', 1, 20));
  expect(picture.blockersOutside).toEqual(new Map([['PAY-1', 25]]));
  expect(sketch(backlog, picture)?.boxes).toHaveLength(2);
  expect(sketch(backlog, picture)?.arrows).toHaveLength(1);
  expect(sketchWider(backlog, picture)?.boxes).toHaveLength(22);
  expect(sketchWider(backlog, picture)?.arrows).toHaveLength(21);
  expect(sketchWider(backlog, {...picture, outside: []})).toBeNull();
});

/** Tickets of which each waits for the one before; the first so many are done. */
function chainOf(length: number, done: number): TicketSpec[] {
  return ids('PAY', 1, length).map((id, at) => ({
    id,
    blockedBy: at === 0 ? [] : [`PAY-${String(at)}`],
    status: at < done ? 'Done' : 'Todo',
  }));
}

test('60 tickets are shown; of more the open ones, then what they waited for, and the rest is counted', () => {
  expect(pictureOf(...chainOf(60, 20))).toMatchObject({ids: ids('PAY', 1, 60), more: 0});
  expect(pictureOf(...chainOf(70, 20))).toMatchObject({
    ids: [...ids('PAY', 1, 9), ...ids('PAY', 20, 70)],
    more: 10,
  });
});

test('of more than 60 open tickets those are shown that wait for an open one', () => {
  const chain = chainOf(60, 0);
  const others = ['PAY-61', 'PAY-62'].map((id) => ({id, blockedBy: ['PAY-0']}));
  const picture = pictureOf({id: 'PAY-0', status: 'Done'}, ...others, ...chain);
  expect(picture).toMatchObject({ids: ids('PAY', 1, 60), more: 3, apart: 0});
});
