import {expect, test} from 'vitest';
import {readDocument} from '../../plugin/lib/core/read/readDocument.js';
import {compilePage, publish} from '../helpers/docsPage.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';

const file = 'docs/design/refunds.md';
const text = '# Refunds\n\n## Flow\n\nText.\n\n## Limits\n\nText.\n';
const context = contextOf(
  [ticketText({id: 'PAY-1', notes: `See [it](../${file}#flow).`})],
  [readDocument({path: file, text}, 'tdd')],
);
const ofFlow = `<SectionTickets page ${file} anchor="flow"></SectionTickets>`;
const ofLimits = `<SectionTickets page ${file} anchor="limits"></SectionTickets>`;
const atEnd = `<PageTickets page ${file} anchor="tickets-of-page"></PageTickets>`;

test('a document has a line below the sections that tickets name, and a list at its end', () => {
  publish(context);
  expect(compilePage({text, file})).toBe(
    ['Refunds', 'Flow', ofFlow, 'Text.', 'Limits', 'Text.', atEnd].join('\n'),
  );
});

test('while pages are served every heading has one, so that pages need not be compiled again', () => {
  publish(context, {building: false});
  expect(compilePage({text, file})).toBe(
    ['Refunds', 'Flow', ofFlow, 'Text.', 'Limits', ofLimits, 'Text.', atEnd].join('\n'),
  );
});

test('a page that no ticket rests on stays as it is', () => {
  publish(context);
  expect(compilePage({text: '# Refunds\n\n## Flow\n', file: 'docs/other.md'})).toBe(
    'Refunds\nFlow',
  );
});

test('a translated page shows those of its original', () => {
  const own = 'i18n/de/docs/refunds.md';
  publish(context, {originals: new Map([[own, file]])});
  expect(compilePage({text: '# Erstattung\n\n## Ablauf\n', file: own})).toBe(
    ['Erstattung', 'Ablauf', atEnd].join('\n'),
  );
});

test('front matter and kinds turn it off', () => {
  publish(context);
  expect(compilePage({text, file, frontMatter: {hide_tickets: true}})).not.toContain(
    'Tickets page',
  );
  publish(context, {quietKinds: new Set(['tdd'])});
  expect(compilePage({text, file})).not.toContain('Tickets page');
});

test('a list that is placed by hand stands in place of the one at the end', () => {
  publish(context);
  const placed = compilePage({text: '## Flow\n\n::document-tickets\n', file});
  expect(placed).toBe(`Flow\n${ofFlow}\n<DocumentTickets document></DocumentTickets>`);
  const other = compilePage({text: '::document-tickets{section=flow}\n', file});
  expect(other).toContain(atEnd);
});
