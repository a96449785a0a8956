import {expect, test} from 'vitest';
import {nextId} from '../../../plugin/lib/core/draft/nextId.js';
import {backlogOf} from '../../helpers/backlog.js';

function next(ids: readonly string[], epicId: string | null = null, named: string[] = []) {
  const tickets = ids.map((it) => {
    const [id = '', epic = 'EPIC-1 - One'] = it.split(' of ');
    return {id, epic, blockedBy: named};
  });
  return nextId(backlogOf(...tickets), epicId);
}

test.each([
  [['PAY-1', 'PAY-9', 'PAY-3'], 'PAY-10'],
  [['PAY-1', 'PAY-2', 'OPS-40'], 'PAY-3'],
  [['TICKET-008', 'TICKET-009'], 'TICKET-010'],
  [['E3-S01', 'E3-S02'], 'E3-S03'],
  [['PAY-1a'], null],
  [[], null],
])('behind %j comes %s', (ids, expected) => {
  expect(next(ids)).toBe(expected);
});

test('an epic with a range of numbers of its own goes on in it', () => {
  const ids = ['PW-101 of EPIC-1 - One', 'PW-102 of EPIC-1 - One', 'PW-201 of EPIC-2 - Two'];
  expect(next(ids, 'EPIC-1')).toBe('PW-103');
  expect(next(ids, 'EPIC-2')).toBe('PW-202');
  expect(next(ids)).toBe('PW-202');
});

test('where epics share their numbers a gap is not filled: a ticket may have been deleted', () => {
  const ids = ['PAY-1 of EPIC-1 - One', 'PAY-3 of EPIC-2 - Two', 'PAY-4 of EPIC-2 - Two'];
  expect(next(ids, 'EPIC-1')).toBe('PAY-5');
});

test('an epic has its own prefix', () => {
  const ids = ['PAY-1 of EPIC-1 - One', 'PAY-2 of EPIC-1 - One', 'OPS-7 of EPIC-2 - Two'];
  expect(next(ids, 'EPIC-2')).toBe('OPS-8');
});

test('an id that a ticket names is not free, though nobody has it', () => {
  expect(next(['PAY-1'], null, ['PAY-2', 'pay-03'])).toBe('PAY-4');
});
