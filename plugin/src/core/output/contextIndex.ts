import type {Backlog} from '../model/backlog.js';
import {isOpen} from '../model/status.js';
import {stateOf} from '../model/ticketState.js';
import {rankReady} from '../plan/rank.js';

/** A ticket in the index, with the file that tells all of it. */
export interface IndexEntry {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
}

/** The open tickets in the orders a reader of a folder of them needs. */
export interface ContextIndex {
  /** Best first. */
  readonly ready: readonly IndexEntry[];
  readonly inProgress: readonly IndexEntry[];
  /** Those of a phase can be done side by side once the phases before it are done. */
  readonly phases: readonly (readonly IndexEntry[])[];
  /** Open tickets in no phase: they are in a cycle or wait for one, or have the id of another. */
  readonly others: readonly IndexEntry[];
}

/** Sorts the open tickets. */
export function toContextIndex(backlog: Backlog): ContextIndex {
  const {tickets, byId, phases} = backlog;
  const open = tickets.filter(({status}) => isOpen(status));
  const placed = new Set(phases.flat().flatMap((id) => byId.get(id) ?? []));
  return {
    ready: rankReady(backlog).map(({ticket}) => toEntry(ticket)),
    inProgress: open.filter((it) => stateOf(it) === 'in-progress').map(toEntry),
    phases: phases.map((ids) => ids.flatMap((id) => byId.get(id) ?? []).map(toEntry)),
    others: open.filter((it) => !placed.has(it)).map(toEntry),
  };
}

function toEntry({ticket, slug}: Backlog['tickets'][number]): IndexEntry {
  return {id: ticket.id, title: ticket.title, slug};
}
