import {expect, test} from 'vitest';
import {ticketPicture} from '../../../plugin/lib/core/picture/ticketPicture.js';
import {backlogOf} from '../../helpers/backlog.js';

/** The picture of a ticket that blocks so many others. */
function pictureWith(others: number): ReturnType<typeof ticketPicture> {
  const blocked = Array.from({length: others}, (_, at) => `PAY-${String(at + 2)}`);
  const rest = blocked.map((id) => ({id}));
  return ticketPicture(backlogOf({id: 'PAY-1', blocks: blocked}, ...rest), 'PAY-1');
}

test('25 tickets are shown, and one more is counted', () => {
  expect(pictureWith(24)).toMatchObject({more: 0});
  expect(pictureWith(25)).toMatchObject({more: 1});
  expect(pictureWith(25)?.ids).toEqual(pictureWith(24)?.ids);
  expect(pictureWith(25)?.ids).toHaveLength(25);
});

test('what is near comes before what is open, and blockers take turns with what is blocked', () => {
  const picture = ticketPicture(
    backlogOf(
      {id: 'PAY-1', blockedBy: ['PAY-2', 'PAY-3', 'PAY-4'], blocks: ['PAY-5', 'PAY-6']},
      {id: 'PAY-2', status: 'Done', blockedBy: ['PAY-7']},
      {id: 'PAY-3'},
      {id: 'PAY-4'},
      {id: 'PAY-5'},
      {id: 'PAY-6', status: 'Canceled'},
      {id: 'PAY-7'},
    ),
    'PAY-1',
  );
  expect(picture?.ids).toEqual(['PAY-1', 'PAY-3', 'PAY-5', 'PAY-4', 'PAY-2', 'PAY-6', 'PAY-7']);
});
