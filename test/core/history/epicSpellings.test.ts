import {expect, test} from 'vitest';
import {buildBacklog} from '../../../plugin/lib/core/backlog/buildBacklog.js';
import type {Belonger} from '../../../plugin/lib/core/model/backlog.js';
import {readText, ticketText} from '../../helpers/ticketFile.js';

const backlog = buildBacklog({
  tickets: [
    readText('# EPIC-1: Payments\n\n**Status:** To do\n', 'tickets/epics/EPIC-1.md'),
    readText(ticketText({id: 'PAY-1', epic: 'EPIC-1 - Payments'}), 'tickets/PAY-1.md'),
    readText(ticketText({id: 'PAY-2', epic: 'Search'}), 'tickets/PAY-2.md'),
  ],
  files: new Set(),
  documents: new Map(),
});

const past: Belonger = {path: 'tickets/old/PAY-9.md', id: 'PAY-9', epic: null, parent: null};

test.each([
  [{id: 'EPIC-1', name: 'Payments', href: null}, 'EPIC-1'],
  [{id: 'epic_01', name: null, href: null}, 'EPIC-1'],
  [{id: 'EPIC-1', name: 'The name it once had', href: null}, 'EPIC-1'],
  [{id: null, name: 'payments', href: null}, 'EPIC-1'],
  [{id: null, name: 'The file', href: '../epics/EPIC-1.md'}, 'EPIC-1'],
  [{id: 'EPIC-1', name: null, href: '../moved/EPIC-1.md'}, 'EPIC-1'],
  [{id: 'EPIC-7', name: 'Search', href: null}, 'Search'],
  [{id: 'EPIC-8', name: 'Given up', href: null}, null],
])('an epic written as %o means %s', (epic, expected) => {
  expect(backlog.epicIdOf({...past, epic})).toBe(expected);
});

test('a parent that is an epic is the epic', () => {
  const parent = {id: 'EPIC-1', reason: null, href: null};
  expect(backlog.epicIdOf({...past, parent})).toBe('EPIC-1');
  expect(backlog.epicIdOf({...past, parent: {...parent, id: 'PAY-1'}})).toBeNull();
  expect(backlog.epicIdOf(past)).toBeNull();
});

test('each ticket of today belongs to the epic it is in', () => {
  const found = backlog.tickets.map(({ticket: {path, id, fields, parent}}) =>
    backlog.epicIdOf({path, id, epic: fields.epic?.value ?? null, parent}),
  );
  expect(found).toEqual(backlog.tickets.map(({epicId}) => epicId));
});
