import type {Belonger} from '../model/backlog.js';
import type {Progress} from '../model/status.js';
import type {Change} from './days.js';
import type {MissingHistory} from './missingHistory.js';
import type {TicketFacts} from './ticketFacts.js';

/** How an epic stood at the end of a day. Canceled tickets count in no number. */
export interface BurnUpDay {
  readonly date: string;
  readonly points: Progress;
  readonly tickets: Progress;
}

/** The burn-up of each epic that has one, by its id; or why there is none. */
export type BurnUps =
  {readonly missing: MissingHistory} | {readonly byEpic: ReadonlyMap<string, readonly BurnUpDay[]>};

/**
 * Works out how each epic grew and was done, from the changes of days that follow each other. Only
 * days on which a number of the epic changed are listed.
 */
export function toBurnUps(
  days: readonly Change<TicketFacts>[],
  epicIdOf: (claim: Belonger) => string | null,
): Map<string, BurnUpDay[]> {
  const series = new Map<string, BurnUpDay[]>();
  const state = new EpicStates(epicIdOf);
  for (const {date, files} of days) {
    for (const [path, facts] of files) state.set(path, facts);
    for (const epicId of state.takeTouched()) {
      const known = series.get(epicId) ?? [];
      const day = {date, ...sumUp(state.membersOf(epicId))};
      if (!isNews(day, known.at(-1))) continue;
      known.push(day);
      series.set(epicId, known);
    }
  }
  return series;
}

/** The tickets of each epic at one time. */
class EpicStates {
  readonly #epicIdOf: (claim: Belonger) => string | null;
  readonly #epicByPath = new Map<string, string>();
  readonly #members = new Map<string, Map<string, TicketFacts>>();
  #touched = new Set<string>();

  constructor(epicIdOf: (claim: Belonger) => string | null) {
    this.#epicIdOf = epicIdOf;
  }

  set(path: string, facts: TicketFacts | null): void {
    const before = this.#epicByPath.get(path);
    const now = facts && this.#epicIdOf({...facts, path});
    if (before !== undefined && before !== now) this.#leave(path, before);
    if (facts && now !== null) this.#enter(path, now, facts);
  }

  /** The epics that have changed since this was asked last. */
  takeTouched(): ReadonlySet<string> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  membersOf(epicId: string): Iterable<TicketFacts> {
    return this.#members.get(epicId)?.values() ?? [];
  }

  #leave(path: string, epicId: string): void {
    this.#members.get(epicId)?.delete(path);
    this.#epicByPath.delete(path);
    this.#touched.add(epicId);
  }

  #enter(path: string, epicId: string, facts: TicketFacts): void {
    const members = this.#members.get(epicId) ?? new Map<string, TicketFacts>();
    this.#members.set(epicId, members.set(path, facts));
    this.#epicByPath.set(path, epicId);
    this.#touched.add(epicId);
  }
}

function sumUp(members: Iterable<TicketFacts>): Omit<BurnUpDay, 'date'> {
  const points = {done: 0, total: 0};
  const tickets = {done: 0, total: 0};
  for (const ticket of members) {
    if (ticket.category === 'canceled') continue;
    points.total += ticket.points;
    tickets.total += 1;
    if (ticket.category !== 'done') continue;
    points.done += ticket.points;
    tickets.done += 1;
  }
  return {points, tickets};
}

function isNews(day: BurnUpDay, before: BurnUpDay | undefined): boolean {
  if (!before) return day.tickets.total > 0;
  return !isSame(day.points, before.points) || !isSame(day.tickets, before.tickets);
}

function isSame(a: Progress, b: Progress): boolean {
  return a.done === b.done && a.total === b.total;
}
