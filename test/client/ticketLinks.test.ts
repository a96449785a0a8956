import {afterEach, expect, test, vi} from 'vitest';
import {ticketSlugOf} from '../../plugin/lib/client/ticketLinks.js';
import {pageLinks} from '../helpers/pageContext.js';

const links = {...pageLinks, json: '/t/tickets.json'};

/** What a link on a page stands for. */
function slugOf(address: string, page = '/docs/intro'): string | null {
  vi.stubGlobal('window', {location: new URL(page, 'https://example.com')});
  const link = new URL(address, 'https://example.com');
  return ticketSlugOf(link as unknown as HTMLAnchorElement, links);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['/t/PAY-1', 'PAY-1'],
  ['/t/PAY-1/#context', 'PAY-1'],
  ['/t/PAY-1.html', 'PAY-1'],
  ['/t/Größe-1', 'Größe-1'],
  ['/t/board', null],
  ['/t/epics/EPIC-1', null],
  ['/t/epics/EPIC-1/archive#PAY-1', 'PAY-1'],
  ['/t/epics/EPIC-1/archive/#PAY-1:context', 'PAY-1'],
  ['/t/epics/EPIC-1/archive/2#Größe-1', 'Größe-1'],
  ['/t/epics/EPIC-1/archive', null],
  ['/docs/PAY-1', null],
  ['https://example.org/t/PAY-1', null],
])('%s leads to the ticket %s', (address, slug) => {
  expect(slugOf(address)).toBe(slug);
});

test('a link to the page that is shown stands for no ticket', () => {
  expect(slugOf('/t/PAY-1#context', '/t/PAY-1')).toBeNull();
  expect(slugOf('/t/epics/EPIC-1/archive#PAY-1', '/t/epics/EPIC-1/archive/')).toBeNull();
});
