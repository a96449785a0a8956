import {countWord} from '../diagnostic/wording.js';
import type {ListJson} from '../output/listSchema.js';
import {toTable} from './tableText.js';
import type {Column} from './tableText.js';

const columns: readonly Column[] = [
  {name: 'Id'},
  {name: 'Status'},
  {name: 'Type'},
  {name: 'Priority'},
  {name: 'Points', align: 'right'},
  {name: 'Epic'},
  {name: 'Title'},
];

/** Tickets as a table for a person, with a line that sums up. */
export function toListText({tickets}: ListJson, width: number | null): string {
  if (tickets.length === 0) return 'No tickets\n';
  const rows = tickets.map((it) => [
    it.id,
    toStatus(it),
    it.type ?? '-',
    it.priority ?? '-',
    it.points === null ? '-' : String(it.points),
    it.epicId ?? '-',
    it.title,
  ]);
  const points = tickets.reduce((sum, it) => sum + (it.points ?? 0), 0);
  const sum = `${countWord(tickets.length, 'ticket', 'tickets')}, ${countWord(points, 'point', 'points')}`;
  return `${toTable(columns, rows, width)}\n\n${sum}\n`;
}

/** The status as written, with whether a ticket that nobody has started can be. */
function toStatus({status, readiness}: ListJson['tickets'][number]): string {
  const isTold = readiness === 'blocked' || (readiness === 'ready' && status.category === 'todo');
  return isTold ? `${status.label}, ${readiness}` : status.label;
}
