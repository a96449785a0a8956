import {countWord, listWords} from '../diagnostic/wording.js';
import type {NextJson} from '../output/nextSchema.js';
import {printable} from './printable.js';
import {toTable} from './tableText.js';
import type {Column} from './tableText.js';
import {wrap} from './wrap.js';

type Ticket = NextJson['tickets'][number];

/** How many ids a line names before it only counts them. */
const mostNamed = 5;

/** What can be started now, for a person: a table, why the first is first, and what clashes. */
export function toNextText(next: NextJson, width: number | null): string {
  const elsewhere = toElsewhere(next).map((line) => wrap(line, width, 0, 2));
  const foreign = elsewhere.length > 0 ? [elsewhere.join('\n')] : [];
  if (next.ready === 0) return `${[wrap(toNothing(next), width, 0, 0), ...foreign].join('\n\n')}\n`;
  const free = next.tickets.filter(({clashes}) => clashes.length === 0);
  const clashing = next.tickets.filter(({clashes}) => clashes.length > 0);
  const [first, second] = next.tickets;
  const parts = [
    ...(free.length > 0 ? [toRows(free, width)] : []),
    ...(clashing.length > 0 ? [toClashing(clashing, width)] : []),
    ...(first ? [wrap(toReason(first, second), width, 0, 0)] : []),
    wrap(toSum(next), width, 0, 0),
    ...foreign,
  ];
  return `${parts.join('\n\n')}\n`;
}

const columns: readonly Column[] = [
  {name: 'Id'},
  {name: 'Priority'},
  {name: 'Points', align: 'right'},
  {name: 'Unblocks'},
  {name: 'Title'},
];

function toRows(tickets: readonly Ticket[], width: number | null): string {
  const rows = tickets.map(({id, priority, points, unblocks, title}) => [
    id,
    priority ?? '-',
    points === null ? '-' : String(points),
    unblocks.ids.length === 0 ? '-' : toUnblocked(unblocks),
    title,
  ]);
  return toTable(columns, rows, width);
}

/** `13 points in 3 tickets`. */
function toUnblocked({points, ids}: Ticket['unblocks']): string {
  const tickets = countWord(ids.length, 'ticket', 'tickets');
  return points === 0 ? tickets : `${countWord(points, 'point', 'points')} in ${tickets}`;
}

function toClashing(tickets: readonly Ticket[], width: number | null): string {
  const lines = tickets.flatMap(({id, clashes}) =>
    clashes.map((clash) => {
      const both = clash.bothCreate ? 'both create' : 'both change';
      return printable(`${id} clashes with ${clash.id}: ${both} ${clash.path}`);
    }),
  );
  const told = lines.map((line) => wrap(line, width, 0, 2)).join('\n');
  return `Ready, but on a file of a ticket in progress:\n${toRows(tickets, width)}\n\n${told}`;
}

/** Why the first is first, as a sentence. */
function toReason(first: Ticket, second: Ticket | undefined): string {
  const {id, unblocks, priority, points} = first;
  const ids = unblocks.ids.length > 0 ? ` (${nameIds(unblocks.ids)})` : '';
  const than = second ? ` than ${second.id}` : '';
  const sentences: Readonly<Record<NonNullable<Ticket['decidedBy']> | 'only', string>> = {
    'no-clash': `it changes no file that a ticket in progress changes, unlike ${second?.id ?? 'the others'}`,
    settled: `it is not a draft, unlike ${second ? `${second.id} (${second.status})` : 'the others'}`,
    'points-unblocked': `most waits for it, ${toUnblocked(unblocks)}${ids}`,
    priority: `its priority is higher${than}: ${priority ?? ''}`,
    'tickets-unblocked': `more tickets wait for it${than}: ${toUnblocked(unblocks)}${ids}`,
    points: `it is smaller${than}: ${countWord(points ?? 0, 'point', 'points')}`,
    id: `nothing but the order of ids puts it before ${second?.id ?? 'the others'}`,
    only: 'no other ticket is ready',
  };
  return printable(`${id} is first: ${sentences[first.decidedBy ?? 'only']}.`);
}

function nameIds(ids: readonly string[]): string {
  const more = ids.length - mostNamed;
  const named = ids.slice(0, mostNamed);
  return listWords(more > 0 ? [...named, `${String(more)} more`] : named, 'and');
}

function toSum(next: NextJson): string {
  const {tickets, ready, inProgress} = next;
  const shown = tickets.length < ready ? `, ${String(tickets.length)} shown` : '';
  return printable(
    `${countWord(ready, 'ticket is', 'tickets are')} ready${shown}; ${String(inProgress.length)} in progress, ${toBlocked(next)}.`,
  );
}

function toNothing(next: NextJson): string {
  const {inProgress} = next;
  const started = inProgress.length === 0 ? '' : ` (${nameIds(inProgress)})`;
  return printable(
    `No ticket is ready: ${String(inProgress.length)} in progress${started}, ${toBlocked(next)}.`,
  );
}

/** `BIL-7 of billing (To do) holds PAY-1 and PAY-2.` */
function toElsewhere({externalBlockers}: NextJson): string[] {
  const lines = externalBlockers
    .slice(0, mostNamed)
    .map(({id, backlog, status, holds}) =>
      printable(`${id} of ${backlog} (${status}) holds ${nameIds(holds)}.`),
    );
  const more = externalBlockers.length - lines.length;
  if (more === 0) return lines;
  return [...lines, `${countWord(more, 'more ticket', 'more tickets')} of other sites.`];
}

/** `5 blocked, 2 of them only by their own status (PAY-3 and PAY-4)`. */
function toBlocked({blocked, onHold}: NextJson): string {
  const count = `${String(blocked)} blocked`;
  if (onHold.length === 0) return count;
  const whose = onHold.length === 1 ? 'its' : 'their';
  return `${count}, ${String(onHold.length)} of them only by ${whose} own status (${nameIds(onHold)})`;
}
