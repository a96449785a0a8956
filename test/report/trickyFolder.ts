import {ticketText} from '../helpers/ticketFile.js';

/** A path with blanks, letters beyond ASCII, and signs that have a meaning in some format. */
export const trickyPath = 'tickets/Große Pläne/PAY-1, 100%.md';

const points = '😀 21%, <b> "&" ]]>::error::\u0007\u202e';

/** Tickets with an error, a warning and an info, whose texts need escaping, and one without any. */
export const trickyFolder: Readonly<Record<string, string>> = {
  [trickyPath]: ticketText({id: 'PAY-1', blocks: ['PAY-2'], blockedBy: ['pay-3']}).replace(
    '**Points:** 1',
    `**Points:** ${points}`,
  ),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
  'tickets/PAY-3.md': ticketText({id: 'PAY-3', blocks: ['PAY-1']}),
};
