import fc from 'fast-check';
import {expect, test} from 'vitest';
import {facetValues} from '../../plugin/lib/client/facetValues.js';
import {sortTickets} from '../../plugin/lib/client/ticketOrder.js';
import {
  facets,
  isNarrowed,
  laneFacets,
  readView,
  sortKeys,
  toMatcher,
  writeView,
} from '../../plugin/lib/client/ticketView.js';
import type {TicketCardProps} from '../../plugin/lib/core/pages/props.js';

function card(id: string, facts: Partial<TicketCardProps> = {}): TicketCardProps {
  return {
    id,
    title: 'Refund',
    url: `/t/${id}`,
    status: {category: 'todo', label: 'To do', source: 'derived'},
    readiness: 'ready',
    type: null,
    priority: null,
    points: null,
    size: null,
    progress: {done: 0, total: 0},
    labels: [],
    assignee: null,
    epicId: null,
    openBlockers: [],
    findings: 0,
    ...facts,
  };
}

const cards = [
  card('PAY-1', {type: 'Bug', points: 8, priority: 'Low', labels: ['api', 'money']}),
  card('PAY-2', {type: 'Story', points: 1, priority: 'High', assignee: 'Mira'}),
  card('PAY-10', {title: 'Ledger', readiness: 'blocked', labels: ['api'], epicId: 'EPIC-1'}),
];
const list = {tickets: cards, priorities: ['High', 'Low'], epics: [{id: 'EPIC-1', name: 'Pay'}]};
const idsFor = (search: string): string[] =>
  cards.filter(toMatcher(readView(search))).map(({id}) => id);

test.each([
  ['', ['PAY-1', 'PAY-2', 'PAY-10']],
  ['?q=refund', ['PAY-1', 'PAY-2']],
  ['?q=%20PAY-1%20', ['PAY-1', 'PAY-10']],
  ['?q=money+pay', ['PAY-1']],
  ['?type=Bug&type=Story', ['PAY-1', 'PAY-2']],
  ['?type=', ['PAY-10']],
  ['?label=api', ['PAY-1', 'PAY-10']],
  ['?label=', ['PAY-2']],
  ['?label=money&label=', ['PAY-1', 'PAY-2']],
  ['?type=Bug&priority=High', []],
  ['?readiness=blocked', ['PAY-10']],
  ['?status=todo&assignee=Mira', ['PAY-2']],
  ['?epic=EPIC-1', ['PAY-10']],
  ['?unknown=1&lane=nonsense&sort=nonsense', ['PAY-1', 'PAY-2', 'PAY-10']],
])('%j shows %j', (search, ids) => {
  expect(idsFor(search)).toEqual(ids);
});

test('a view is the same after it was written into an address and read from it', () => {
  const view = fc.record({
    text: fc.string(),
    chosen: fc.record(Object.fromEntries(facets.map((it) => [it, fc.array(fc.string())]))),
    lane: fc.constantFrom(null, ...laneFacets),
    sort: fc.option(fc.record({key: fc.constantFrom(...sortKeys), isDescending: fc.boolean()})),
  });
  fc.assert(
    fc.property(view, (it) => {
      const written = it as unknown as Parameters<typeof writeView>[0];
      expect(readView(`?${writeView(written)}`)).toEqual(it);
    }),
  );
  expect(writeView(readView(''))).toBe('');
});

test('a view is narrowed by words and values, not by lanes or sorting', () => {
  expect(isNarrowed(readView('?lane=epic&sort=-points&q=%20'))).toBe(false);
  expect(isNarrowed(readView('?assignee='))).toBe(true);
});

test('values of a filter: in their order, none last, only those that there are', () => {
  expect(facetValues(list, 'priority')).toEqual(['High', 'Low', '']);
  expect(facetValues(list, 'epic')).toEqual(['EPIC-1', '']);
  expect(facetValues(list, 'readiness')).toEqual(['ready', 'blocked']);
  expect(facetValues(list, 'label')).toEqual(['api', 'money', '']);
  expect(facetValues({...list, tickets: []}, 'type')).toEqual([]);
});

test.each([
  ['points', ['PAY-2', 'PAY-1', 'PAY-10']],
  ['-points', ['PAY-1', 'PAY-2', 'PAY-10']],
  ['-id', ['PAY-10', 'PAY-2', 'PAY-1']],
  ['priority', ['PAY-2', 'PAY-1', 'PAY-10']],
  ['-assignee', ['PAY-2', 'PAY-1', 'PAY-10']],
])('sorted by %s, those without a value come last', (sort, ids) => {
  const view = readView(`?sort=${sort}`);
  expect(sortTickets(cards, view.sort, list.priorities).map(({id}) => id)).toEqual(ids);
});
