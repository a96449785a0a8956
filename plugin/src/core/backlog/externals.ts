import type {Backlog, ResolvedDependency} from '../model/backlog.js';
import type {ExternalBacklog, ExternalIndex, ExternalTicket} from '../model/external.js';
import {isOpen} from '../model/status.js';
import type {Ticket, TicketReference} from '../model/ticket.js';
import {isEpicId} from './hierarchy.js';
import {normalId, partsOf} from './idForms.js';

/** Builds the look-up of tickets of other sites; `files` are those of the own backlog, epics included. */
export function buildExternalIndex(
  backlogs: readonly ExternalBacklog[],
  files: readonly Ticket[],
): ExternalIndex {
  const own = backlogs.length === 0 ? new Set<string>() : collectOwn(files);
  const letters = new Set(files.map(({id}) => partsOf(id).letters));
  const isMissing = backlogs.some(({tickets}) => tickets === null);
  const byId = new Map<string, ExternalTicket>();
  const byForm = new Map<string, ExternalTicket>();
  for (const ticket of backlogs.flatMap(({tickets}) => tickets ?? [])) {
    const form = normalId(ticket.id);
    if (own.has(form)) continue;
    if (!byId.has(ticket.id)) byId.set(ticket.id, ticket);
    if (!byForm.has(form)) byForm.set(form, ticket);
  }
  const find = (id: string): ExternalTicket | null =>
    byId.get(id) ?? byForm.get(normalId(id)) ?? null;
  return {
    byId,
    find,
    isUnchecked: (id) => isMissing && find(id) === null && !letters.has(partsOf(id).letters),
  };
}

/** The ticket of another site that an id stands for, in any spelling; null where an own one goes by it. */
export function findExternal(
  {ids, externals}: Pick<Backlog, 'ids' | 'externals'>,
  id: string,
): ExternalTicket | null {
  return ids.find({id, href: null}, '') === null ? externals.find(id) : null;
}

/** What a mention that no own ticket goes by stands for. A mere word is the id only as it is written. */
export function findMentioned(
  {byId, find}: ExternalIndex,
  {id, certain}: Pick<TicketReference, 'id' | 'certain'>,
): ExternalTicket | null {
  return certain ? find(id) : (byId.get(id) ?? null);
}

/** Whether a ticket of another site is open, as is one that nobody knows. */
export function isExternalOpen(id: string, {byId}: ExternalIndex): boolean {
  const found = byId.get(id);
  return !found || isOpen(found.status);
}

/** Finds the tickets of other sites among the dependencies for which there is nothing here. */
export function withExternals(
  dependencies: readonly ResolvedDependency[],
  externals: ExternalIndex,
): readonly ResolvedDependency[] {
  if (externals.byId.size === 0) return dependencies;
  return dependencies.map((it) => {
    if (it.ids.length > 0 || it.dependency.through !== null) return it;
    const found = findMentioned(externals, it.dependency);
    if (!found) return it;
    return {...it, target: 'external', ids: [found.id], isExact: found.id === it.dependency.id};
  });
}

/** All that own tickets and epics go by, those epics included that tickets only name. */
function collectOwn(files: readonly Ticket[]): Set<string> {
  const ids = files.flatMap(({id, otherIds, fields, parent}) => [
    id,
    ...otherIds,
    ...(fields.epic?.value.id ? [fields.epic.value.id] : []),
    ...(parent && isEpicId(parent.id) ? [parent.id] : []),
  ]);
  return new Set(ids.map(normalId));
}
