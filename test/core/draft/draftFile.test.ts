import {expect, test} from 'vitest';
import {draftFileOf} from '../../../plugin/lib/core/draft/draftFile.js';
import {backlogOf, backlogOfTickets} from '../../helpers/backlog.js';
import {readText, ticketText} from '../../helpers/ticketFile.js';

const draft = {id: 'PAY-12', title: 'Refund: a payment / part 2', epicId: null};

function fileBeside(paths: readonly string[], epicId: string | null = null): string {
  const tickets = paths.map((path, index) => {
    const isDone = path.includes('/done/');
    const epic = path.includes('/two/') ? 'EPIC-2 - Two' : 'EPIC-1 - One';
    const id = `PAY-${String(index + 1)}`;
    return readText(ticketText({id, epic, ...(isDone ? {status: 'Done'} : {})}), path);
  });
  return draftFileOf(backlogOfTickets(tickets), 'tickets', {...draft, epicId});
}

test.each([
  [[], 'tickets/PAY-12-refund-a-payment-part-2.md'],
  [['tickets/PAY-1.md', 'tickets/PAY-2.md'], 'tickets/PAY-12.md'],
  [['tickets/PAY-1-a.md'], 'tickets/PAY-12-refund-a-payment-part-2.md'],
  [['tickets/PAY-1_a_b.md'], 'tickets/PAY-12_refund-a-payment-part-2.md'],
  [['tickets/pay-1 - A b.md'], 'tickets/pay-12 - refund-a-payment-part-2.md'],
  [['tickets/first.md'], 'tickets/PAY-12-refund-a-payment-part-2.md'],
  [['PAY-1.md'], 'PAY-12.md'],
  [
    ['tickets/done/PAY-1.md', 'tickets/done/PAY-2.md', 'tickets/open/PAY-3.md'],
    'tickets/open/PAY-12.md',
  ],
])('beside %j it is %s', (paths, expected) => {
  expect(fileBeside(paths)).toBe(expected);
});

test('it stands beside the tickets of its epic', () => {
  const paths = ['tickets/one/PAY-1.md', 'tickets/one/PAY-2.md', 'tickets/two/PAY-3.md'];
  expect(fileBeside(paths, 'EPIC-2')).toBe('tickets/two/PAY-12.md');
});

test('no title or id makes a name that leaves the folder, or a long one', () => {
  const backlog = backlogOf();
  const names = ['../../etc/passwd', '...', 'word '.repeat(100), '  '].map((title) =>
    draftFileOf(backlog, 'tickets', {id: '../PAY/1', title, epicId: null}),
  );
  expect(names).toEqual([
    'tickets/PAY-1-etc-passwd.md',
    'tickets/PAY-1.md',
    `tickets/PAY-1-${'word-'.repeat(11)}word.md`,
    'tickets/PAY-1.md',
  ]);
});
