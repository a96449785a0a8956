import {expect, test} from 'vitest';
import type {ExternalBacklog} from '../../plugin/lib/core/model/external.js';
import {toTicketPageProps} from '../../plugin/lib/core/pages/ticket.js';
import type {TicketPageProps} from '../../plugin/lib/core/pages/ticketProps.js';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';
import {externalBacklog} from '../helpers/external.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';

const billing = externalBacklog('billing', {'BIL-7': 'todo', 'BIL-8': 'done'});

function pageOf(spec: Partial<TicketSpec>, ...externals: ExternalBacklog[]): TicketPageProps {
  const text = ticketText({id: 'PAY-1', ...spec});
  const context = contextOf([text], [], {}, externals);
  const [joined] = context.backlog.tickets;
  if (!joined) throw new Error('no ticket');
  return toTicketPageProps(
    context,
    joined,
    {path: joined.ticket.path, text},
    {idPattern: defaultIdPattern},
  );
}

function htmlOf({body}: TicketPageProps): string {
  return JSON.stringify(body).replaceAll('\\"', '"');
}

test('blockers of another site have title, status, address and the name of their backlog', () => {
  const {blockedBy} = pageOf({blockedBy: ['BIL-8', 'BIL-7']}, billing);
  expect(blockedBy).toEqual([
    {
      ticket: {
        id: 'BIL-7',
        title: 'Title of BIL-7',
        url: 'https://billing.example.com/t/BIL-7',
        status: {category: 'todo', label: 'Planned', source: 'declared'},
        external: 'billing',
      },
      reason: 'Reason.',
      open: true,
    },
    {
      ticket: {
        id: 'BIL-8',
        title: 'Title of BIL-8',
        url: 'https://billing.example.com/t/BIL-8',
        status: {category: 'done', label: 'Shipped', source: 'declared'},
        external: 'billing',
      },
      reason: 'Reason.',
      open: false,
    },
  ]);
});

test('the card names the backlogs of open blockers, and the picture has them', () => {
  const {card, graph} = pageOf({blockedBy: ['BIL-7', 'BIL-8']}, billing);
  expect(card.openBlockers).toEqual(['BIL-7']);
  expect(card.externalBlockers).toEqual({'BIL-7': 'billing'});
  const nodes = graph?.nodes.map(({id, title, external, state}) => [id, title, external, state]);
  expect(nodes).toEqual([
    ['PAY-1', 'Title of PAY-1', undefined, 'blocked'],
    ['BIL-7', 'Title of BIL-7', 'billing', 'todo'],
    ['BIL-8', 'Title of BIL-8', 'billing', 'done'],
  ]);
});

test('an id that could not be checked is told from one that nothing has', () => {
  const {blockedBy} = pageOf({blockedBy: ['BIL-7', 'PAY-9']}, {name: 'billing', tickets: null});
  expect(blockedBy.map(({ticket: {id, isUnchecked}}) => [id, isUnchecked])).toEqual([
    ['BIL-7', true],
    ['PAY-9', undefined],
  ]);
});

test('a mention in the text links to the other site in a new tab, and says which it is', () => {
  expect(htmlOf(pageOf({notes: 'As in BIL-7.'}, billing))).toContain(
    'As in <a class="tickets-external-link" data-ticket="[&quot;BIL-7&quot;,&quot;Title of BIL-7&quot;,&quot;todo&quot;,&quot;Planned&quot;,&quot;billing&quot;]" href="https://billing.example.com/t/BIL-7" title="Title of BIL-7 (Planned, billing)" target="_blank" rel="noopener noreferrer">BIL-7<span class="tickets-external-backlog"> (billing)</span></a>.',
  );
});

test.each(['Wait for bil-7.', 'See `BIL-7`.', '[BIL-7](https://example.com)'])(
  'what is no plain id of the other site is left alone: %s',
  (notes) => {
    expect(htmlOf(pageOf({notes}, billing))).not.toContain('tickets-external-link');
  },
);

test('a heading with a mention has the same anchor and the same entry as without', () => {
  const given = (externals: readonly ExternalBacklog[]) => {
    const {toc, body} = pageOf({notes: '### After BIL-7\n\nText.'}, ...externals);
    return [toc, [...JSON.stringify(body).matchAll(/id=\\"([^"\\]+)/g)].map(([, id]) => id)];
  };
  expect(given([billing])).toEqual(given([]));
});

test('without an address there is no link in the text', () => {
  const tickets = billing.tickets?.map((ticket) => ({...ticket, url: null})) ?? null;
  const page = pageOf({notes: 'As in BIL-7.', blockedBy: ['BIL-7']}, {...billing, tickets});
  expect(htmlOf(page)).toContain('As in BIL-7.');
  expect(page.blockedBy[0]?.ticket).toMatchObject({title: 'Title of BIL-7', url: null});
});

test('nothing of another site becomes HTML', () => {
  const evil = '"><img src=x onerror=alert(1)>';
  const [ticket] = billing.tickets ?? [];
  if (!ticket) throw new Error('no ticket');
  const status = {...ticket.status, label: evil};
  const page = pageOf(
    {notes: 'As in BIL-7.'},
    {name: evil, tickets: [{...ticket, backlog: evil, title: evil, status}]},
  );
  expect(htmlOf(page)).not.toContain('<img');
  expect(htmlOf(page)).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
