import {expect, test} from 'vitest';
import {toCard, toTicketLink} from '../../plugin/lib/core/pages/cards.js';
import {toDependenciesPageProps} from '../../plugin/lib/core/pages/dependencies.js';
import {toHoverCards} from '../../plugin/lib/core/pages/hoverCards.js';
import type {DependenciesPageProps} from '../../plugin/lib/core/pages/planProps.js';
import {toFilesPages} from '../../plugin/lib/core/pages/sharedFiles.js';
import {toTicketFiles} from '../../plugin/lib/core/pages/files.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';

function contextWith(...specs: readonly TicketSpec[]): ReturnType<typeof contextOf> {
  return contextOf(specs.map(ticketText));
}

function pageOf(...specs: readonly TicketSpec[]): DependenciesPageProps {
  const context = contextWith(...specs);
  return toDependenciesPageProps(context);
}

const ids = (tickets: readonly {readonly id: string}[]): string[] => tickets.map(({id}) => id);

test('phases tell their points, and what is ready is ranked by the points it unblocks', () => {
  const {phases, ready} = pageOf(
    {id: 'PAY-1', points: 2},
    {id: 'PAY-2', points: 3},
    {id: 'PAY-3', points: 5, blockedBy: ['PAY-2']},
  );
  expect(phases.shown.map(({shown, points}) => [ids(shown), points])).toEqual([
    [['PAY-1', 'PAY-2'], 5],
    [['PAY-3'], 5],
  ]);
  expect(ready.shown.map(({ticket, unblocks}) => [ticket.id, unblocks])).toEqual([
    ['PAY-2', {tickets: 1, points: 5}],
    ['PAY-1', {tickets: 0, points: 0}],
  ]);
});

test('of what is long the page has the first and the number of all', () => {
  const many = Array.from({length: 120}, (_, index) => index + 1);
  const page = pageOf(
    ...many.flatMap((it) => [
      {id: `PAY-${String(it)}`, files: ['`src/a.ts` - **New file**']},
      {id: `SHOP-${String(it)}`, blockedBy: [`PAY-${String(it)}`]},
    ]),
  );
  const sizes = [
    page.ready,
    page.bottlenecks,
    page.criticalPath.tightest,
    page.chains,
    page.oneSided,
  ];
  expect(sizes.map(({shown, count}) => [shown.length, count])).toEqual([
    [50, 120],
    [10, 120],
    [10, 238],
    [5, 119],
    [50, 120],
  ]);
  expect(page.phases.shown.map(({shown, count}) => [shown.length, count])).toEqual([
    [100, 120],
    [100, 120],
  ]);
  const [clash] = page.clashes.shown;
  expect([clash?.changes.shown.length, clash?.changes.count]).toEqual([20, 120]);
});

test('a file that two tickets create comes before those that are only modified', () => {
  const {clashes, sharedFiles} = pageOf(
    {
      id: 'PAY-1',
      files: ['`src/a.ts` - **Modify**', '`src/b.ts` - **New file**', '`src/z.ts` - **New file**'],
    },
    {
      id: 'PAY-2',
      files: ['`src/a.ts` - **Modify**', '`src/b.ts` - **Modify**', '`src/z.ts` - **New file**'],
    },
    {id: 'PAY-3', files: ['`src/c.ts` - **New file**'], blocks: ['PAY-4']},
    {id: 'PAY-4', files: ['`src/c.ts` - **Modify**']},
  );
  expect(clashes.shown.map(({path, clash}) => [path, clash])).toEqual([
    ['src/z.ts', 'created-twice'],
    ['src/b.ts', 'created-and-modified'],
    ['src/a.ts', 'modified'],
  ]);
  expect(sharedFiles).toBe(4);
});

test('a cycle says what to delete and where that is written', () => {
  const {cycles, behindCycles} = pageOf(
    {id: 'PAY-1', blockedBy: ['PAY-2']},
    {id: 'PAY-2', blocks: ['PAY-1'], blockedBy: ['PAY-1']},
    {id: 'PAY-3', blockedBy: ['PAY-2']},
  );
  expect(cycles).toMatchObject([
    {
      way: [{id: 'PAY-1'}, {id: 'PAY-2'}],
      others: {count: 0},
      cuts: [
        {
          from: {id: 'PAY-1'},
          to: {id: 'PAY-2'},
          why: ['breaks-all', 'one-sided'],
          lines: [{ticket: {id: 'PAY-2'}, path: 'tickets/file1.md', line: 21, side: 'blockedBy'}],
        },
      ],
      isMore: false,
    },
  ]);
  expect(ids(behindCycles.shown)).toEqual(['PAY-3']);
});

test('tickets on the critical path are marked wherever they are shown, and no others', () => {
  const context = contextWith(
    {id: 'PAY-1', points: 2},
    {id: 'PAY-2', points: 3, blockedBy: ['PAY-1']},
    {id: 'PAY-3', points: 1},
  );
  const {byId} = context.backlog;
  const marks = ['PAY-2', 'PAY-3'].map((id) => {
    const joined = byId.get(id);
    return [
      joined && 'isCritical' in toCard(context, joined),
      'isCritical' in toTicketLink(context, id),
      toHoverCards(context.backlog).tickets[id]?.length,
    ];
  });
  expect(marks).toEqual([
    [true, true, 7],
    [false, false, 6],
  ]);
});

test('files come in pages, and the note on a ticket leads to the one that has its file', () => {
  const files = Array.from(
    {length: 501},
    (_, index) => `\`src/f${String(1000 + index)}.ts\` - **Modify**`,
  );
  const context = contextWith({id: 'PAY-1', files}, {id: 'PAY-2', files, blockedBy: ['PAY-1']});
  const [first, second, ...others] = toFilesPages(context).map((props) => props());
  expect(others).toEqual([]);
  expect([first?.files.length, first?.before, second?.files.length, second?.before]).toEqual([
    500, 0, 1, 500,
  ]);
  expect(second?.files[0]).toMatchObject({
    path: 'src/f1500.ts',
    clash: null,
    changes: {
      shown: [
        {ticket: {id: 'PAY-1'}, phase: 1},
        {ticket: {id: 'PAY-2'}, phase: 2},
      ],
    },
  });
  const joined = context.backlog.byId.get('PAY-1');
  const urls = joined && toTicketFiles(context, joined).map(({sharedUrl}) => sharedUrl);
  expect([urls?.[0], urls?.[500]]).toEqual([
    '/t/files/1?q=src%2Ff1000.ts',
    '/t/files/2?q=src%2Ff1500.ts',
  ]);
});

test('a backlog without tickets has one page of files, which is empty', () => {
  const pages = toFilesPages(contextOf([]));
  expect(pages.map((props) => props().total)).toEqual([0]);
});
