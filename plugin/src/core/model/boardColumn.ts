import * as z from 'zod';
import type {Status} from './status.js';
import {ticketStates} from './ticketState.js';
import type {TicketState} from './ticketState.js';
import {toWordForm} from './wordForm.js';

/** A column of the boards, as a site sets it up. */
export type BoardColumn = Readonly<z.output<typeof boardColumnSchema>>;

export const boardColumnSchema = z.strictObject({
  /** Its heading. @default the word for its state, in the reader's language */
  name: z.string().min(1).nullable().default(null),
  /** States of the tickets in it. @default [] */
  states: z.array(z.enum(ticketStates)).default([]),
  /** Statuses as tickets write them, which go before states. @default [] */
  statuses: z.array(z.string().min(1)).default([]),
  /** How many tickets it should hold at most. @default any number */
  limit: z.int().min(1).nullable().default(null),
  /** How many it shows, those with the highest ids. @default all */
  newest: z.int().min(1).nullable().default(null),
});

/** Columns that between them have a place for every ticket; canceled ones may be folded away. */
export const boardColumnsSchema = z
  .array(boardColumnSchema)
  .check(({value, issues}) => {
    const fault = issues.length > 0 ? null : faultOfColumns(value);
    if (fault !== null) issues.push({code: 'custom', message: fault, input: value});
  })
  .default(
    ticketStates
      .filter((state) => state !== 'canceled')
      .map((state) => ({
        name: null,
        states: [state],
        statuses: [],
        limit: null,
        newest: state === 'done' ? 50 : null,
      })),
  );

/**
 * Finds the column of a ticket: the one that names its status, else the one of its state. Null where
 * none has it, as with a canceled ticket on most boards.
 */
export function findColumn(
  columns: readonly BoardColumn[],
  {label}: Status,
  state: TicketState,
): BoardColumn | null {
  const named = columns.find(({statuses}) =>
    statuses.some((it) => toWordForm(it) === toWordForm(label)),
  );
  return named ?? columns.find(({states}) => states.includes(state)) ?? null;
}

/** What columns would have to be for each ticket to have one place; null if they are. */
function faultOfColumns(columns: readonly BoardColumn[]): string | null {
  const held = columns.flatMap(({states}) => states);
  const missing = ticketStates.find((state) => state !== 'canceled' && !held.includes(state));
  if (missing !== undefined)
    return `a column with the state \`${missing}\`, so that no ticket is lost`;
  const twice = held.find((state, index) => held.indexOf(state) !== index);
  if (twice !== undefined) return `the state \`${twice}\` in one column only`;
  const isNameless = columns.some(({name, states}) => name === null && states.length !== 1);
  return isNameless ? 'a `name` for each column that has not exactly one state' : null;
}
