import {describe, expect, test} from 'vitest';
import {readDocument} from '../../plugin/lib/core/read/readDocument.js';
import {compilePage, publish} from '../helpers/docsPage.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';

const decision = readDocument(
  {path: 'docs/adr/0007-webhooks.md', text: '# Webhooks\n\n**Status:** Accepted\n'},
  'adr',
);
const context = contextOf([ticketText({id: 'PAY-1'}), ticketText({id: 'PAY-2'})], [decision]);

describe('links to ticket files lead to their pages', () => {
  test.each([
    ['[it](../tickets/file0.md)', '[it](/t/PAY-1)'],
    ['[it](../tickets/file0.md#notes)', '[it](/t/PAY-1#notes)'],
    ['[it](/tickets/file1.md)', '[it](/t/PAY-2)'],
    ['[it](<../tickets/file0.md>)', '[it](/t/PAY-1)'],
    ['[it](../tickets/file9.md)', '[it](../tickets/file9.md)'],
    ['[it](https://example.com/tickets/file0.md)', '[it](https://example.com/tickets/file0.md)'],
    ['[it](other.md)', '[it](other.md)'],
    ['[it](#here)', '[it](#here)'],
    ['[it](../../../../etc/passwd.md)', '[it](../../../../etc/passwd.md)'],
  ])('%s', (text, expected) => {
    publish(context);
    expect(compilePage({text})).toBe(expected);
  });
});

test('links to the file of an archived ticket lead to its place in the archive', () => {
  publish(contextOf([ticketText({id: 'PAY-1', status: 'Done'})], [], {ticketPages: 'open'}));
  const archive = '/t/epics/EPIC-1/archive';
  expect(compilePage({text: '[it](../tickets/file0.md)'})).toBe(`[it](${archive}#PAY-1)`);
  expect(compilePage({text: '[it](../tickets/file0.md#notes)'})).toBe(
    `[it](${archive}#PAY-1:notes)`,
  );
});

describe('bare ids', () => {
  const mention = (id: string): string => `<TicketMention ticket id="${id}">${id}</TicketMention>`;

  test.each([
    ['PAY-1, and PAY-2.', `${mention('PAY-1')}, and ${mention('PAY-2')}.`],
    ['(PAY-1)', `(${mention('PAY-1')})`],
    ['*PAY-1*', mention('PAY-1')],
    [
      'by ADR-0007 and ADR 7',
      'by [ADR-0007](/docs/adr/0007-webhooks.md "Webhooks") and [ADR 7](/docs/adr/0007-webhooks.md "Webhooks")',
    ],
    ['PAY-9, ADR-0009, pay-1', 'PAY-9, ADR-0009, pay-1'],
    ['`PAY-1`', 'PAY-1'],
    ['[PAY-1](x.md)', '[PAY-1](x.md)'],
    ['## PAY-1', 'PAY-1'],
    ['x-PAY-1, PAY-1-b, a/PAY-1', 'x-PAY-1, PAY-1-b, a/PAY-1'],
    ['<a href="x">PAY-1</a> PAY-2', `<a href="x">PAY-1</a> ${mention('PAY-2')}`],
    [':ticket[PAY-1]', mention('PAY-1')],
  ])('%s', (text, expected) => {
    publish(context, {autolink: true});
    expect(compilePage({text})).toBe(expected);
  });

  test('stay text in components and in links of MDX', () => {
    publish(context, {autolink: true});
    const text = '<a href="x">PAY-1</a> <Own>PAY-1</Own> <b>PAY-1</b>';
    expect(compilePage({text, file: 'docs/page.mdx'})).toBe(
      `<a href="x">PAY-1</a> <Own>PAY-1</Own> <b>${mention('PAY-1')}</b>`,
    );
  });

  test('stay text where the site does not ask for links', () => {
    publish(context);
    expect(compilePage({text: 'PAY-1'})).toBe('PAY-1');
  });
});
