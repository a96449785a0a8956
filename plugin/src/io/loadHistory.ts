import {toBurnUps} from '../core/history/burnUp.js';
import type {BurnUps} from '../core/history/burnUp.js';
import type {Change} from '../core/history/days.js';
import type {MissingHistory} from '../core/history/missingHistory.js';
import type {TicketFacts} from '../core/history/ticketFacts.js';
import type {Backlog} from '../core/model/backlog.js';
import {openFactsCache} from './factsCache.js';
import {git, resolveCommit} from './git.js';
import type {Project} from './project.js';
import {listTicketDays, readDays} from './ticketDays.js';
import {readVersion} from './version.js';
import {whyMissing} from './whyMissing.js';

/** The burn-ups of a backlog's epics, and how they were come by. */
export interface LoadedHistory {
  readonly burnUps: BurnUps;
  /** States of files that the cache did not have. */
  readonly parsed: number;
  /** What git or the system said, where the history could not be read. */
  readonly detail: string | null;
}

/** Reads the history of a backlog's tickets. */
export type HistoryReader = (backlog: Backlog) => Promise<LoadedHistory>;

/**
 * Makes a reader of how the tickets became what they are, from the commits on HEAD's first-parent
 * line. Nothing makes it throw: where the history is not known as a whole, the result says why.
 * Spellings of epics mean what they mean in the backlog of today. What was read from files is kept in
 * the cache's folder, and as long as HEAD stays where it is, commits are not listed again.
 */
export function createHistoryReader(project: Project, cacheFolder: string): HistoryReader {
  const {ticketsDir} = project;
  let known: {readonly head: string; readonly days: readonly Change<TicketFacts>[]} | null = null;
  return async (backlog) => {
    try {
      const head = resolveCommit(ticketsDir, 'HEAD');
      if (isShallow(ticketsDir)) return missing('shallow');
      let parsed = 0;
      if (known?.head !== head) {
        const cache = openFactsCache(cacheFolder, toSetting(project));
        known = {
          head,
          days: await readDays(project, listTicketDays(project, head), cache),
        };
        parsed = cache.added();
        cache.save();
      }
      if (known.days.length === 0) return missing('uncommitted');
      const byEpic = toBurnUps(known.days, (ticket) => backlog.epicIdOf(ticket));
      return {burnUps: {byEpic}, parsed, detail: null};
    } catch (error) {
      return missing(whyMissing(ticketsDir, error), (error as Error).message);
    }
  };
}

function missing(reason: MissingHistory, detail: string | null = null): LoadedHistory {
  return {burnUps: {missing: reason}, parsed: 0, detail};
}

function isShallow(folder: string): boolean {
  return git(folder, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}

/** All that the facts of a file depend on beside its text and path. */
function toSetting({options}: Project): string {
  const {id, path, include, preset, idPattern, fields, statuses} = options;
  return JSON.stringify([readVersion(), id, path, include, preset, idPattern, fields, statuses]);
}
