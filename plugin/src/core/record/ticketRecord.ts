import type {Ticket} from '../model/ticket.js';
import {pack, unpack} from './packing.js';
import type {Packed} from './packing.js';

/** A ticket as text, in two parts of one line each, so that the second is read only if it is wanted. */
export interface TicketRecord {
  /** What a check of the whole backlog asks of each ticket. */
  readonly head: string;
  /** What only a ticket's own page and the rules of single tickets ask for. */
  readonly rest: string;
}

type Rest = Pick<Ticket, (typeof restKeys)[number]>;

const restKeys = [
  'sections',
  'checklists',
  'brokenItems',
  'duplicateFields',
  'dependencySlots',
  'contracts',
  'placeholders',
  'frontMatterFaults',
] as const satisfies readonly (keyof Ticket)[];

/** The ticket as text. */
export function toTicketRecord(ticket: Ticket): TicketRecord {
  const head: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const key of Object.keys(ticket) as (keyof Ticket)[]) {
    if (isRest.has(key)) rest[key] = ticket[key];
    else head[key] = ticket[key];
  }
  return {head: JSON.stringify(head), rest: JSON.stringify(pack(rest, ticket.path))};
}

const isRest: ReadonlySet<keyof Ticket> = new Set(restKeys);

/** The ticket that a record was made of. `readRest` gives the second part when it is wanted. */
export function fromTicketRecord(head: string, readRest: () => string): Ticket {
  const ticket = JSON.parse(head) as Ticket;
  readers.set(ticket, readRest);
  return Object.defineProperties(ticket, properties);
}

const readers = new WeakMap<Ticket, (() => string) | Rest>();

const properties = Object.fromEntries(
  restKeys.map((key) => [
    key,
    {
      enumerable: true,
      get(this: Ticket) {
        return restOf(this)[key];
      },
    },
  ]),
);

function restOf(ticket: Ticket): Rest {
  const known = readers.get(ticket);
  if (typeof known !== 'function') return known as Rest;
  const rest = unpack(JSON.parse(known()) as Packed, ticket.path) as Rest;
  readers.set(ticket, rest);
  return rest;
}
