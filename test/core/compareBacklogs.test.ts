import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findClashes} from '../../plugin/lib/core/backlog/clashes.js';
import {buildBacklog, compareBacklogs, readDocumentSections} from '../../plugin/lib/core/index.js';
import type {ComparedSide} from '../../plugin/lib/core/index.js';
import {ticket} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';

function side(specs: readonly TicketSpec[]): ComparedSide {
  const tickets = specs.map(ticket);
  const backlog = buildBacklog({tickets, files: new Set(), documents: new Map()});
  return {backlog, diagnostics: [], sections: new Map()};
}

const on = (...files: string[]): string =>
  `None.\n\n## Files to Modify/Create\n\n${files.map((file) => `- ${file}`).join('\n')}`;

const ids = fc.constantFrom('A-1', 'A-2', 'A-3', 'A-10', 'B-1');
const specs = fc.uniqueArray(
  fc.record({
    id: ids,
    points: fc.integer({min: 1, max: 8}),
    epic: fc.constantFrom('E-1 - One', 'E-2 - Two'),
    criteria: fc.array(fc.boolean(), {minLength: 1, maxLength: 2}),
    blockedBy: fc.uniqueArray(ids, {maxLength: 3}),
    notes: fc.constantFrom('None.', on('`a.ts`'), on('`a.ts`', '`b.ts` - New file')),
  }),
  {selector: ({id}) => id},
);

describe('whatever the backlogs', () => {
  test('a backlog does not differ from itself', () => {
    fc.assert(
      fc.property(specs, (some) => {
        const {tickets, ...rest} = compareBacklogs(side(some), side(some.toReversed()));
        expect(Object.values(tickets).flat()).toEqual([]);
        expect(rest).toEqual({
          epics: [],
          dependencies: {added: [], removed: []},
          cycles: {introduced: [], resolved: []},
          clashes: {introduced: []},
          findings: {new: [], gone: []},
          documents: [],
        });
      }),
    );
  });

  test('what came one way goes the other', () => {
    fc.assert(
      fc.property(specs, specs, (some, others) => {
        const there = compareBacklogs(side(some), side(others));
        const back = compareBacklogs(side(others), side(some));
        expect(back.tickets.added).toEqual(there.tickets.removed);
        expect(back.tickets.removed).toEqual(there.tickets.added);
        expect(back.dependencies.added).toEqual(there.dependencies.removed);
        expect(back.cycles.introduced).toEqual(there.cycles.resolved);
        expect(back.tickets.states.map(({id}) => id)).toEqual(
          there.tickets.states.map(({id}) => id),
        );
      }),
    );
  });
});

test('a ticket waits for an epic until its last ticket is done', () => {
  const waiting = {id: 'A-1', epic: 'E-2 - Two', blockedBy: ['E-1']};
  const before = side([waiting, {id: 'A-2', epic: 'E-1 - One', criteria: [false]}]);
  const after = side([waiting, {id: 'A-2', epic: 'E-1 - One', criteria: [true]}]);
  expect(compareBacklogs(before, after).tickets.readiness).toEqual([
    {
      id: 'A-1',
      title: 'Title of A-1',
      before: 'blocked',
      after: 'ready',
      newBlockers: [],
      goneBlockers: ['E-1'],
    },
  ]);
});

test('an order between tickets on the same file ends their clash, through others too', () => {
  const clashes = (...some: TicketSpec[]) =>
    findClashes(side(some).backlog).map(({path, changes, isCreatedTwice}) => ({
      path,
      ids: changes.map(({ticket}) => ticket.ticket.id),
      isCreatedTwice,
    }));
  const one = {id: 'A-1', notes: on('`a.ts` - New file', '`b.ts`')};
  const two = {id: 'A-2', notes: on('`a.ts` - New file')};
  const three = {id: 'A-3', notes: on('`a.ts`')};
  expect(clashes(one, two, three)).toEqual([
    {path: 'a.ts', ids: ['A-1', 'A-2', 'A-3'], isCreatedTwice: true},
  ]);
  expect(clashes(one, {...two, blockedBy: ['A-1']}, three)).toEqual([
    {path: 'a.ts', ids: ['A-1', 'A-2', 'A-3'], isCreatedTwice: true},
  ]);
  expect(clashes(one, {...three, blockedBy: ['A-9']}, {id: 'A-9', blockedBy: ['A-1']})).toEqual([]);
  expect(clashes(one, {...two, criteria: [true]})).toEqual([]);
});

test('a file on which a further ticket works counts as a new clash', () => {
  const some = ['A-1', 'A-2'].map((id) => ({id, notes: on('`a.ts`')}));
  const more = [...some, {id: 'A-3', notes: on('`a.ts`')}];
  const {clashes} = compareBacklogs(side(some), side(more));
  expect(clashes.introduced).toEqual([{path: 'a.ts', ids: ['A-1', 'A-2', 'A-3']}]);
  expect(compareBacklogs(side(more), side(some)).clashes.introduced).toEqual([]);
});

test('thousands of tickets in a chain on one file are no matter of minutes', () => {
  const chain = Array.from({length: 3000}, (_, index) => ({
    id: `A-${String(index)}`,
    notes: on('`a.ts`'),
    ...(index > 0 && {blockedBy: [`A-${String(index - 1)}`]}),
  }));
  const {backlog} = side(chain);
  const start = performance.now();
  expect(findClashes(backlog)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(20_000);
});

describe('sections of a document', () => {
  const read = (text: string) => readDocumentSections({path: 'a.md', text});
  const hashes = (text: string) => read(text).map(({textHash}) => textHash);

  test('go up to the next heading of any level, in any form', () => {
    const text =
      '---\nstatus: Accepted\n---\n\nTop.\n\nTwo\n===\n\nA\n\n### Three {#own}\n\nB\n\n```\n# Code\n```\n';
    expect(read(text).map(({anchor, title}) => [anchor, title])).toEqual([
      ['', ''],
      ['two', 'Two'],
      ['own', 'Three'],
    ]);
  });

  test('change with their own text only', () => {
    const [, one, two, three] = hashes('Top\n# One\nA\n## Two\nB\n## Three\nC\n');
    const changed = hashes('Top\n# One\n\nA\n## Two\nB!\n## Three\nC');
    expect(changed.slice(1)).toEqual([one, expect.not.stringMatching(two ?? ''), three]);
  });
});
