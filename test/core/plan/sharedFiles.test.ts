import {expect, test} from 'vitest';
import {findSharedFiles} from '../../../plugin/lib/core/plan/sharedFiles.js';
import {findOneSided} from '../../../plugin/lib/core/plan/oneSided.js';
import {backlogOf} from '../../helpers/backlog.js';

const changes = ['`src/a.ts` - **Modify**'];

test('tickets of a file stand in their order: finished ones, then phase by phase, cycles last', () => {
  const [file, ...others] = findSharedFiles(
    backlogOf(
      {id: 'PAY-1', files: changes, blockedBy: ['PAY-3']},
      {id: 'PAY-2', files: changes, blockedBy: ['PAY-4']},
      {id: 'PAY-3', files: [...changes, '`src/alone.ts` - **New file**']},
      {id: 'PAY-4', files: changes, blockedBy: ['PAY-2']},
      {id: 'PAY-5', files: changes, status: 'Done'},
      {id: 'PAY-6', files: changes, blockedBy: ['PAY-7']},
      {id: 'PAY-7', blockedBy: ['PAY-1']},
    ),
  );
  expect(others).toEqual([]);
  expect(file?.changes.map(({ticket, phase}) => [ticket.ticket.id, phase])).toEqual([
    ['PAY-5', null],
    ['PAY-3', 1],
    ['PAY-1', 2],
    ['PAY-6', 4],
    ['PAY-2', null],
    ['PAY-4', null],
  ]);
});

test('tickets of one phase that clash are named with the file', () => {
  const created = ['`src/a.ts` - **New file**'];
  const [file] = findSharedFiles(
    backlogOf({id: 'PAY-1', files: created}, {id: 'PAY-2', files: created}, {id: 'PAY-3'}),
  );
  expect(file?.clashes).toMatchObject([{isCreatedTwice: true}]);
});

test('a part stands before its parent, which it can be worked on together with', () => {
  const [file] = findSharedFiles(
    backlogOf(
      {id: 'PAY-1', files: changes},
      {id: 'PAY-2', files: changes, title: 'Part\n\n**Parent:** PAY-1'},
    ),
  );
  expect(file?.changes.map(({ticket}) => ticket.ticket.id)).toEqual(['PAY-2', 'PAY-1']);
  expect(file?.clashes).toEqual([]);
});

test('one-sided dependencies: who says it and who does not, open tickets first, no cycles', () => {
  const found = findOneSided(
    backlogOf(
      {id: 'PAY-1', status: 'Done', blocks: ['PAY-2']},
      {id: 'PAY-2', blocks: ['PAY-3']},
      {id: 'PAY-3', blocks: ['PAY-4']},
      {id: 'PAY-4', blockedBy: ['PAY-3', 'PAY-2']},
      {id: 'PAY-5', blockedBy: ['PAY-6']},
      {id: 'PAY-6', blockedBy: ['PAY-5']},
    ),
  );
  expect(found.map(({from, to, line, silent}) => [from, to, line.id, line.side, silent])).toEqual([
    ['PAY-2', 'PAY-3', 'PAY-2', 'blocks', 'PAY-3'],
    ['PAY-2', 'PAY-4', 'PAY-4', 'blockedBy', 'PAY-2'],
    ['PAY-1', 'PAY-2', 'PAY-1', 'blocks', 'PAY-2'],
  ]);
});
