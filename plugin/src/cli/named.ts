import {nearest} from '../core/diagnostic/nearest.js';
import type {Backlog, BacklogTicket, Epic} from '../core/model/backlog.js';
import {findEpicNamed, findTicketNamed} from '../core/backlog/lookUp.js';
import {UsageError} from './command.js';

/**
 * The ticket of an id.
 *
 * @throws {UsageError} where there is none; it names the nearest id
 */
export function ticketNamed(backlog: Backlog, name: string): BacklogTicket {
  const found = findTicketNamed(backlog, name);
  if (found) return found;
  const epic = findEpicNamed(backlog, name);
  if (epic)
    throw new UsageError(`\`${name}\` is an epic; \`list --epic ${epic.id}\` shows its tickets`);
  throw unknown(`there is no ticket \`${name}\``, name, backlog.byId.keys());
}

/**
 * The epic that an option names; null without the option.
 *
 * @throws {UsageError} where there is none; it names the nearest id
 */
export function epicNamed(backlog: Backlog, name: unknown): Epic | null {
  if (typeof name !== 'string') return null;
  const found = findEpicNamed(backlog, name);
  if (found) return found;
  throw unknown(
    `--epic: there is no epic \`${name}\``,
    name,
    backlog.epics.flatMap(({id, name: title}) => [id, title]),
  );
}

/** A name that nothing has, with the nearest that something has, or where to find them all. */
export function unknown(message: string, name: string, known: Iterable<string>): UsageError {
  const near = nearest(name, known);
  const advice = near === null ? '`list` shows what there is' : `did you mean \`${near}\`?`;
  return new UsageError(`${message}; ${advice}`);
}
