import type {Backlog, LeftOutFile} from '../model/backlog.js';
import {detectDialect} from './dialect.js';
import type {Dialect} from './dialect.js';
import {toFieldShares} from './fieldShares.js';
import type {ReadableField} from './fieldShares.js';

/** What the reader made of the files: for users who wonder why their board looks as it does. */
export interface Reading {
  /** The dialect whose preset holds. */
  readonly dialect: Dialect;
  /** Whether it was found out, or set. */
  readonly isDetected: boolean;
  readonly tickets: number;
  readonly epics: number;
  /** The share of tickets, from 0 to 1, that have each field. */
  readonly fields: Readonly<Record<ReadableField, number>>;
  readonly leftOut: readonly LeftOutFile[];
}

/** Sums up how the tickets were read; `auto` takes the preset of the dialect most of them speak. */
export function toReading(backlog: Backlog, preset: Dialect | 'auto'): Reading {
  const tickets = backlog.tickets.map(({ticket}) => ticket);
  return {
    dialect: preset === 'auto' ? detectDialect(tickets) : preset,
    isDetected: preset === 'auto',
    tickets: tickets.length,
    epics: backlog.epics.length,
    fields: toFieldShares(tickets),
    leftOut: backlog.leftOut,
  };
}
