import {Buffer} from 'node:buffer';
import type {TicketFinding} from '../../core/check/ticketFindings.js';
import type {Ticket} from '../../core/model/ticket.js';
import {fromTicketRecord, toTicketRecord} from '../../core/record/ticketRecord.js';

/** A ticket that was read from a file, with all that tells whether it would be read the same again. */
export interface StoredTicket {
  /** The file's mark when it was read (`SourceTree.stamp`). */
  readonly stamp: string | null;
  /** Digest of the text it was read from. */
  readonly digest: string;
  readonly ticket: Ticket;
  /** Its record as bytes; null where none was made yet. */
  readonly record: RecordBytes | null;
  /** What the rules of single tickets found; null where they were not run. */
  readonly findings: StoredFindings | null;
}

/** Findings, and a digest of all that they depend on beside the ticket. */
export interface StoredFindings {
  readonly key: string;
  readonly found: readonly TicketFinding[];
}

/** Where the two parts of a record stand in bytes: one follows the other, with a tab between. */
export interface RecordBytes {
  readonly bytes: Buffer;
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

const tab = 0x09;
const newline = 0x0a;

/** Stored tickets as bytes: a line each, of three parts in JSON with tabs between. */
export function writeTickets(tickets: Iterable<StoredTicket>): Buffer {
  return Buffer.concat([...tickets].flatMap(toLine));
}

function toLine({stamp, digest, ticket, record, findings}: StoredTicket): Buffer[] {
  const {path} = ticket;
  const facts = JSON.stringify([path, stamp, digest, findings && [findings.key, findings.found]]);
  const {bytes, start, end} = record ?? toBytes(ticket);
  return [Buffer.from(`${facts}\t`), bytes.subarray(start, end), Buffer.from('\n')];
}

function toBytes(ticket: Ticket): RecordBytes {
  const {head, rest} = toTicketRecord(ticket);
  const bytes = Buffer.from(`${head}\t${rest}`);
  return {bytes, start: 0, middle: Buffer.byteLength(head), end: bytes.length};
}

type Facts = [
  path: string,
  stamp: string | null,
  digest: string,
  findings: [key: string, found: TicketFinding[]] | null,
];

/** The tickets that bytes hold, in their order. What only pages ask for is read when they do. */
export function* readTickets(bytes: Buffer): Generator<StoredTicket> {
  for (let at = 0; at < bytes.length;) {
    const start = bytes.indexOf(tab, at) + 1;
    const middle = bytes.indexOf(tab, start);
    const end = bytes.indexOf(newline, middle);
    const facts = JSON.parse(bytes.toString('utf8', at, start - 1)) as Facts;
    yield toStored(facts, {bytes, start, middle, end});
    at = end + 1;
  }
}

function toStored([, stamp, digest, findings]: Facts, record: RecordBytes): StoredTicket {
  const {bytes, start, middle, end} = record;
  return {
    stamp,
    digest,
    ticket: fromTicketRecord(bytes.toString('utf8', start, middle), () =>
      bytes.toString('utf8', middle + 1, end),
    ),
    record,
    findings: findings && {key: findings[0], found: findings[1]},
  };
}
