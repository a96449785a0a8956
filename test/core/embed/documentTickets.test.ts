import {describe, expect, test} from 'vitest';
import {
  listRestedOn,
  toDocumentTickets,
  toPageTickets,
} from '../../../plugin/lib/core/embed/documentTickets.js';
import {readDocument} from '../../../plugin/lib/core/read/readDocument.js';
import {contextOf} from '../../helpers/pageContext.js';
import {ticketText} from '../../helpers/ticketFile.js';

const file = 'docs/design/refunds.md';
const text = '# Refunds\n\n## Flow\n\n### Retries\n\n## Limits\n';
const design = readDocument({path: file, text}, 'tdd');

const rests = (id: string, status: string, points: number, ...anchors: string[]): string =>
  ticketText({
    id,
    status,
    points,
    notes: anchors.map((anchor) => `See [it](../${file}${anchor}).`).join('\n\n'),
  });

const context = contextOf(
  [
    rests('PAY-1', 'Done', 3, '#flow'),
    rests('PAY-2', 'To do', 5, '#flow', '#limits'),
    rests('PAY-3', 'Canceled', 8, '#flow'),
    rests('PAY-4', 'To do', 1, ''),
    rests('PAY-5', 'To do', 2, '#no-such'),
    ticketText({id: 'PAY-6'}),
  ],
  [design],
);

describe('the tickets that rest on a document', () => {
  const {page, sections} = toPageTickets(context, file);

  test('open ones come first, each with the sections it names', () => {
    expect(page.tickets.map(({id, sections: own}) => [id, ...own])).toEqual([
      ['PAY-2', 'Flow', 'Limits'],
      ['PAY-4'],
      ['PAY-5'],
      ['PAY-1', 'Flow'],
      ['PAY-3', 'Flow'],
    ]);
    expect(page).toMatchObject({open: 3, more: 0, dead: null});
  });

  test('canceled ones count in no progress', () => {
    expect(page).toMatchObject({progress: {done: 1, total: 4}, points: {done: 3, total: 11}});
  });

  test('a section has those that name it, and one that none names is not there', () => {
    expect(Object.keys(sections)).toEqual(['flow', 'limits']);
    expect(sections['flow']).toMatchObject({progress: {done: 1, total: 2}});
    expect(sections['limits']?.tickets.map(({id}) => id)).toEqual(['PAY-2']);
  });

  test('a section alone', () => {
    expect(toDocumentTickets(context, file, 'limits')).toMatchObject({
      tickets: [{id: 'PAY-2'}],
      open: 1,
      points: {done: 0, total: 5},
    });
  });

  test('a file that none names has none', () => {
    expect(toPageTickets(context, 'docs/other.md')).toEqual({
      page: {
        tickets: [],
        more: 0,
        open: 0,
        progress: {done: 0, total: 0},
        points: {done: 0, total: 0},
        dead: null,
      },
      sections: {},
    });
  });

  test('documents are listed with the anchors that tickets name', () => {
    expect([...listRestedOn(context.backlog)]).toEqual([[file, ['flow', 'limits', 'no-such']]]);
  });
});

test('of many tickets the first fifty are named, and all are counted', () => {
  const many = Array.from({length: 60}, (_, index) =>
    rests(`PAY-${String(index)}`, 'To do', 1, ''),
  );
  const {page} = toPageTickets(contextOf(many, [design]), file);
  expect(page.tickets).toHaveLength(50);
  expect(page).toMatchObject({more: 10, open: 60, points: {done: 0, total: 60}});
});

test('a decision that no longer holds names the one that does', () => {
  const decisions = [
    ['docs/adr/0001-a.md', '# Old\n\n## Status\n\nSuperseded by [ADR-0002](0002-b.md)\n'],
    ['docs/adr/0002-b.md', '# Newer\n\n## Status\n\nSuperseded by ADR-3\n'],
    ['docs/adr/0003-c.md', '# Newest\n\n## Status\n\nAccepted\n'],
  ].map(([path = '', body = '']) => readDocument({path, text: body}, 'adr'));
  const open = ticketText({id: 'PAY-1', notes: 'By [it](../docs/adr/0001-a.md).'});
  const {page} = toPageTickets(contextOf([open], decisions), 'docs/adr/0001-a.md');
  expect(page).toMatchObject({
    open: 1,
    dead: {successor: {title: 'Newest', url: '/docs/adr/0003-c.md'}},
  });
});
