import {expect, test} from 'vitest';
import {buildBacklog} from '../../plugin/lib/core/backlog/buildBacklog.js';
import {findExternal} from '../../plugin/lib/core/backlog/externals.js';
import type {Backlog} from '../../plugin/lib/core/model/backlog.js';
import type {ExternalBacklog} from '../../plugin/lib/core/model/external.js';
import {rules} from '../../plugin/lib/core/rules/index.js';
import type {BacklogRule} from '../../plugin/lib/core/rules/rule.js';
import {externalBacklog} from '../helpers/external.js';
import {ticket} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';

const billing = externalBacklog('billing', {'BIL-7': 'todo', 'BIL-8': 'done'});

function join(externals: readonly ExternalBacklog[], ...specs: readonly TicketSpec[]): Backlog {
  return buildBacklog({
    tickets: specs.map(ticket),
    files: new Set(),
    documents: new Map(),
    externals,
  });
}

function findingsOf(backlog: Backlog, rule: string): string[] {
  const found = rules.find(({id}) => id === rule) as BacklogRule;
  const context = {backlog, settings: {}, options: {}, silencing: null};
  const findings = found.check(context as unknown as Parameters<BacklogRule['check']>[0]);
  return [...findings].map(({message, help}) => `${message}; ${help ?? ''}`);
}

test('a dependency stands for the ticket of another site, in any spelling', () => {
  const backlog = join([billing], {id: 'PAY-1', blockedBy: ['bil-07'], blocks: ['BIL-8']});
  const [one] = backlog.tickets;
  expect(one?.dependencies.map(({target, ids, isExact}) => ({target, ids, isExact}))).toEqual([
    {target: 'external', ids: ['BIL-7'], isExact: false},
    {target: 'external', ids: ['BIL-8'], isExact: true},
  ]);
  expect([one?.blockedBy, one?.blocks]).toEqual([['BIL-7'], ['BIL-8']]);
  expect(findingsOf(backlog, 'no-unknown-ticket')).toEqual([]);
});

test.each([
  ['BIL-7', 'blocked'],
  ['BIL-8', 'ready'],
])('waiting for %s makes a ticket %s', (id, readiness) => {
  expect(join([billing], {id: 'PAY-1', blockedBy: [id]}).tickets[0]?.readiness).toBe(readiness);
});

test('edges, phases and the critical path stay within the backlog', () => {
  const backlog = join([billing], {id: 'PAY-1', blockedBy: ['BIL-7'], points: 3});
  expect(backlog.edges).toEqual([]);
  expect(backlog.phases).toEqual([['PAY-1']]);
  expect(backlog.criticalPath.ids).toEqual(['PAY-1']);
});

test('a ticket or an epic of the own backlog goes before one of another site', () => {
  const other = externalBacklog('other', {'PAY-02': 'done', 'EPIC-1': 'done', 'EPIC-7': 'done'});
  const backlog = join([other], {id: 'PAY-1', blockedBy: ['pay-02', 'EPIC-7']}, {id: 'PAY-2'});
  expect(backlog.tickets[0]?.dependencies.map(({target, ids}) => [target, ids])).toEqual([
    ['tickets', ['PAY-2']],
    ['external', ['EPIC-7']],
  ]);
  expect([...backlog.externals.byId.keys()]).toEqual(['EPIC-7']);
  expect(findExternal(backlog, 'PAY-02')).toBeNull();
  expect(findExternal(backlog, 'epic-7')?.backlog).toBe('other');
});

test('an id of another site goes before an own one under a prefix that only means ticket', () => {
  const specs = [{id: 'PAY-1', blockedBy: ['TASK-2']}, {id: 'PAY-2'}];
  const targetOf = (backlog: Backlog) => backlog.tickets[0]?.dependencies[0]?.ids;
  expect(targetOf(join([], ...specs))).toEqual(['PAY-2']);
  const tasks = externalBacklog('tasks', {'TASK-2': 'todo'});
  expect(targetOf(join([tasks], ...specs))).toEqual(['TASK-2']);
});

test('of two backlogs that have an id the first counts', () => {
  const second = externalBacklog('second', {'BIL-8': 'todo', 'BIL-9': 'todo'});
  const {externals} = join([billing, second], {id: 'PAY-1'});
  expect(externals.find('BIL-8')?.backlog).toBe('billing');
  expect(externals.find('BIL-9')?.backlog).toBe('second');
});

test('an unknown id is suggested the nearest of both', () => {
  const backlog = join([billing], {id: 'PAY-1', blockedBy: ['BIL-77']});
  expect(findingsOf(backlog, 'no-unknown-ticket')).toEqual([
    'Unexpected reference to unknown ticket `BIL-77` in Blocked By, expected the id of an existing ticket; did you mean `BIL-7`?',
  ]);
});

test('without the other backlog only ids of own letters are checked, and all of them block', () => {
  const missing = {name: 'billing', tickets: null};
  const backlog = join([missing], {id: 'PAY-1', blockedBy: ['BIL-7', 'PAY-9']});
  expect(findingsOf(backlog, 'no-unknown-ticket')).toEqual([
    'Unexpected reference to unknown ticket `PAY-9` in Blocked By, expected the id of an existing ticket; add the missing ticket, or delete the reference',
  ]);
  expect(join([missing], {id: 'PAY-1', blockedBy: ['BIL-7']}).tickets[0]?.readiness).toBe(
    'blocked',
  );
});

test('a range does not reach into another backlog, and the finding says so', () => {
  const backlog = join([billing], {id: 'PAY-1', blockedBy: ['BIL-7 through BIL-8']});
  expect(backlog.tickets[0]?.blockedBy).toEqual([]);
  expect(findingsOf(backlog, 'no-vague-dependency').join()).toContain(
    'a range cannot span tickets of another site; name each ticket that is meant',
  );
});

test('a finished ticket with an open blocker elsewhere is reported, with its backlog', () => {
  const backlog = join([billing], {id: 'PAY-1', status: 'Done', blockedBy: ['BIL-7', 'BIL-8']});
  expect(findingsOf(backlog, 'no-done-with-open-blocker').join()).toContain(
    'an open blocker: `BIL-7` of billing (Planned)',
  );
});

test('words that only look like something else are found under their own name only', () => {
  const ids = {constructor: 'todo', redis: 'todo'} as const;
  const strange = externalBacklog('strange', ids);
  const {externals} = join([strange], {id: 'PAY-1'});
  expect(externals.find('toString')).toBeNull();
  expect(externals.find('constructor')?.id).toBe('constructor');
  expect(externals.find('__proto__')).toBeNull();
});
