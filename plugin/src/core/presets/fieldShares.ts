import {fieldNames} from '../read/labelNames.js';
import type {Ticket} from '../model/ticket.js';

/** What may be read of a ticket, in the order it is told. */
export const readableFields = [
  'id',
  'title',
  ...fieldNames,
  'parent',
  'blockedBy',
  'blocks',
  'acceptanceCriteria',
] as const;

export type ReadableField = (typeof readableFields)[number];

/** The share of tickets, from 0 to 1, that have each field; all 0 where there are no tickets. */
export function toFieldShares(tickets: readonly Ticket[]): Record<ReadableField, number> {
  const shares = readableFields.map((name) => {
    const having = tickets.filter((ticket) => hasField(ticket, name)).length;
    return [name, tickets.length === 0 ? 0 : Math.round((having / tickets.length) * 1000) / 1000];
  });
  return Object.fromEntries(shares) as Record<ReadableField, number>;
}

function hasField(ticket: Ticket, name: ReadableField): boolean {
  switch (name) {
    case 'id':
      return ticket.idPlace !== null;
    case 'title':
      return ticket.title !== ticket.id;
    case 'parent':
      return ticket.parent !== null;
    case 'blockedBy':
    case 'blocks':
      return ticket[name].some(({certain}) => certain);
    case 'acceptanceCriteria':
      return ticket.boxCounts.some(({name}) => name === 'acceptance-criteria');
    default:
      return ticket.fields[name] !== null;
  }
}
