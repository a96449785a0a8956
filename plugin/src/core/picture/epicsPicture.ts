import type {Backlog} from '../model/backlog.js';
import {epicsById, isOpenEpic, isOpenId} from '../plan/openIds.js';
import type {Picture, PictureEdge} from './picture.js';

/** A picture of more epics is metres wide; the table of epics serves better. */
const mostEpics = 40;

type Source = Pick<Backlog, 'byId' | 'epics' | 'tickets'>;

/**
 * The open epics that wait for each other: an arrow stands for the dependencies of open tickets of
 * the one on what is open of the other. Null where there are none, and where there are too many.
 */
export function epicsPicture(backlog: Source): Picture | null {
  const open = backlog.epics.filter(isOpenEpic).map(({id}) => id);
  const edges = open.length > mostEpics ? [] : collectEdges(backlog, new Set(open));
  if (edges.length === 0) return null;
  const tied = new Set(edges.flatMap(({from, to}) => [from, to]));
  return {ids: open.filter((id) => tied.has(id)), outside: [], edges, more: 0};
}

function collectEdges(backlog: Source, open: ReadonlySet<string>): PictureEdge[] {
  const pairs = new Set<string>();
  const counts = new Map<string, PictureEdge>();
  const add = (blocker: string, blocked: string): void => {
    const [from, to] = [epicOf(backlog, blocker), epicOf(backlog, blocked)];
    if (from === null || to === null || from === to || pairs.has(`${blocker}\0${blocked}`)) return;
    if (!open.has(from) || !open.has(to)) return;
    pairs.add(`${blocker}\0${blocked}`);
    const count = (counts.get(`${from}\0${to}`)?.count ?? 0) + 1;
    counts.set(`${from}\0${to}`, {from, to, count});
  };
  const isOpen = (id: string): boolean => isOpenId(backlog, id);
  for (const {ticket, blockedBy, blocks} of backlog.tickets) {
    if (!isOpen(ticket.id)) continue;
    for (const id of blockedBy) if (isOpen(id)) add(id, ticket.id);
    for (const id of blocks) if (isOpen(id)) add(ticket.id, id);
  }
  return [...counts.values()];
}

/** The epic a ticket belongs to, or the one that an id itself stands for. */
function epicOf({byId, epics}: Source, id: string): string | null {
  const ticket = byId.get(id);
  if (ticket) return ticket.epicId;
  return epicsById(epics).get(id)?.id ?? null;
}
