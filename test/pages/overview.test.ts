import {expect, test} from 'vitest';
import {toOverviewPageProps} from '../../plugin/lib/core/pages/overview.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';

test('lists that may be long show their beginning and say how long they are', () => {
  const texts = Array.from({length: 25}, (_, index) =>
    ticketText({id: `PAY-${String(index + 1)}`}).replace(/^\*\*Epic:.*\n/m, ''),
  );
  const context = contextOf([...texts, ticketText({id: 'PAY-30', blockedBy: ['PAY-25']})]);
  const {ready, withoutEpic} = toOverviewPageProps(context);
  expect([ready.tickets.length, ready.count]).toEqual([20, 25]);
  expect(ready.tickets[0]?.ticket.id).toBe('PAY-25');
  expect([withoutEpic.tickets.length, withoutEpic.count]).toEqual([20, 25]);
  expect(withoutEpic.tickets[1]?.id).toBe('PAY-2');
});
