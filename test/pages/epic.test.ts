import {expect, test} from 'vitest';
import {readDocument} from '../../plugin/lib/core/index.js';
import {toEpicPageProps} from '../../plugin/lib/core/pages/epic.js';
import type {EpicPageProps} from '../../plugin/lib/core/pages/epicProps.js';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';

const prd = readDocument(
  {
    path: 'docs/prd/billing.md',
    text: '# PRD: Billing\n\n**Status:** Approved\n\n## Problem\n\nToo many invoices.\n\n## Goals\n\n1. **One invoice** a month.\n2. No surprise.\n\n## Stories\n\nMore.\n',
  },
  'prd',
);

function pageOf(id: string, specs: readonly (TicketSpec & {readonly document?: string})[]) {
  const texts = specs.map((spec) =>
    spec.document === undefined
      ? ticketText(spec)
      : ticketText(spec).replace(
          'Why it is needed.',
          `Why.\n\n**Technical Design Reference:**\n- Requirements: ${spec.document}`,
        ),
  );
  const context = contextOf(texts, [prd]);
  const epic = context.backlog.epics.find((it) => it.id === id);
  if (!epic) throw new Error(`no epic ${id}`);
  const read = {idPattern: defaultIdPattern};
  return toEpicPageProps(context, epic, null, read, null);
}

const shop = 'EPIC-2 - Shop';

test('a ticket that its status puts on hold is blocked, by no other', () => {
  const {ready, blocked} = pageOf('EPIC-1', [
    {id: 'PAY-1', status: 'On hold'},
    {id: 'PAY-2', status: 'Draft'},
  ]);
  expect(ready.map(({ticket}) => ticket.id)).toEqual(['PAY-2']);
  expect(blocked.map(({ticket, blockers}) => [ticket.status?.label, blockers])).toEqual([
    ['On hold', []],
  ]);
});

test('what is ready, and what waits for what, also outside of the epic', () => {
  const {ready, blocked}: EpicPageProps = pageOf('EPIC-1', [
    {id: 'PAY-1'},
    {id: 'PAY-2', blockedBy: ['PAY-1', 'SHOP-1', 'PAY-9', 'PAY-3']},
    {id: 'PAY-3', status: 'Done'},
    {id: 'SHOP-1', epic: shop},
  ]);
  expect(ready.map(({ticket}) => ticket.id)).toEqual(['PAY-1']);
  expect(
    blocked.map(({ticket, blockers}) => [
      ticket.id,
      ...blockers.map(({id, title, epicId}) => `${id} ${title ?? 'unknown'} ${epicId ?? 'here'}`),
    ]),
  ).toEqual([
    ['PAY-2', 'PAY-1 Title of PAY-1 here', 'PAY-9 unknown here', 'SHOP-1 Title of SHOP-1 EPIC-2'],
  ]);
});

test('the goal is that of the requirements most tickets rest on', () => {
  const {goal} = pageOf('EPIC-1', [
    {id: 'PAY-1', document: 'docs/prd/billing.md#goals'},
    {id: 'PAY-2'},
  ]);
  expect(goal).toEqual({
    texts: ['One invoice a month.', 'No surprise.'],
    title: 'PRD: Billing',
    url: '/docs/prd/billing.md',
  });
  expect(pageOf('EPIC-1', [{id: 'PAY-1'}]).goal).toBeNull();
});

test.each([
  ['# PRD\n\nOne invoice.\n\nMore.\n\n## Problem\n\nMany.\n', ['One invoice.']],
  ['# PRD\n\nStatus: Draft\n\n## 1. Summary\n\nOne invoice.\n', ['One invoice.']],
  ['# PRD\n\n## Business objectives\n\n- A\n- B\n', ['A', 'B']],
  ['# PRD\n\n## Stories\n\nText.\n', []],
  [`# PRD\n\n## Goals\n\n${'- x\n'.repeat(20)}`, Array<string>(8).fill('x')],
])('the goal in %j', (text, goal) => {
  expect(readDocument({path: 'docs/prd/a.md', text}, 'prd').goal).toEqual(goal);
});
