import type {Backlog, BacklogTicket, Epic} from '../model/backlog.js';
import {isOpenEpic} from '../plan/openIds.js';
import {inGroups} from './groups.js';

/** So many texts load and scroll well; the tickets of a larger epic go to further pages. */
const pageSize = 50;

/** A finished epic, whose tickets share pages. */
export interface Archive {
  readonly epic: Epic;
  /** Its tickets in id order, page by page. */
  readonly pages: readonly (readonly BacklogTicket[])[];
}

/** Which tickets have pages of their own. */
export type TicketPages = 'all' | 'open';

/**
 * The archives of a backlog. Unless all tickets have pages of their own, each epic that has tickets,
 * all of them done or canceled, has one.
 */
export function findArchives(
  {epics, tickets}: Pick<Backlog, 'epics' | 'tickets'>,
  ticketPages: TicketPages,
): Archive[] {
  if (ticketPages === 'all') return [];
  const finished = epics.filter((epic) => !isOpenEpic(epic));
  const members = new Map(finished.map(({id}) => [id, [] as BacklogTicket[]]));
  for (const ticket of tickets) {
    if (ticket.epicId !== null) members.get(ticket.epicId)?.push(ticket);
  }
  return finished
    .map((epic) => ({epic, pages: inGroups(members.get(epic.id) ?? [], pageSize)}))
    .filter(({pages}) => pages.length > 0);
}

/** The routes of an archive's pages, below the route of the tickets. */
export function archiveRoutesOf({epic, pages}: Archive): string[] {
  const first = `epics/${epic.slug}/archive`;
  return pages.map((_, index) => (index === 0 ? first : `${first}/${String(index + 1)}`));
}

/** The route of the archive page that each archived ticket is on, by the ticket's slug. */
export function routesOfArchived(archives: readonly Archive[]): ReadonlyMap<string, string> {
  const places = archives.flatMap((archive) => {
    const routes = archiveRoutesOf(archive);
    return archive.pages.flatMap((tickets, index) =>
      tickets.map(({slug}) => [slug, routes[index] ?? ''] as const),
    );
  });
  return new Map(places);
}
