import type {Backlog} from '../model/backlog.js';
import {epicsById, isOpenEpic, isOpenId} from '../plan/openIds.js';
import type {Picture, PictureEdge} from './picture.js';

/** A picture of more epics is metres wide; their table serves better. */
const mostEpics = 40;

type Source = Pick<Backlog, 'byId' | 'epics' | 'externals' | 'tickets'>;

/**
 * The open epics that wait for each other: an arrow stands for the dependencies of open tickets of
 * the one on what is open of the other. Null where there are none.
 */
export function epicsPicture(backlog: Source): Picture | null {
  const open = backlog.epics.filter(isOpenEpic).map(({id}) => id);
  const waits = collectWaits(backlog, open);
  if (waits.length === 0) return null;
  const tied = new Set(waits.flatMap(({from, to}) => [from, to]));
  const ids = open.filter((id) => tied.has(id));
  const places = new Map(ids.map((id, place) => [id, place]));
  const edges = waits.map(({from, to, pairs}): PictureEdge => {
    return {from: places.get(from) ?? 0, to: places.get(to) ?? 0, count: pairs.size};
  });
  edges.sort((a, b) => a.from - b.from || a.to - b.to);
  return {ids, outside: [], edges, more: 0, isReduced: true, isTable: ids.length > mostEpics};
}

/** What waits in one epic for another one. */
interface Wait {
  readonly from: string;
  readonly to: string;
  /** Either side may tell of a dependency. */
  readonly pairs: Set<string>;
}

function collectWaits(backlog: Source, open: readonly string[]): Wait[] {
  const shown = new Set<string | null>(open);
  const waits = new Map<string, Wait>();
  const add = (blocker: string, blocked: string): void => {
    const [from, to] = [epicOf(backlog, blocker), epicOf(backlog, blocked)];
    if (from === null || to === null || from === to || !shown.has(from) || !shown.has(to)) return;
    const wait = waits.get(`${from}\0${to}`) ?? {from, to, pairs: new Set<string>()};
    wait.pairs.add(`${blocker}\0${blocked}`);
    waits.set(`${from}\0${to}`, wait);
  };
  const isOpen = (id: string): boolean => isOpenId(backlog, id);
  for (const {ticket, blockedBy, blocks} of backlog.tickets) {
    if (!isOpen(ticket.id)) continue;
    for (const id of blockedBy) if (isOpen(id)) add(id, ticket.id);
    for (const id of blocks) if (isOpen(id)) add(ticket.id, id);
  }
  return [...waits.values()];
}

/** The epic a ticket belongs to, or the one that an id itself stands for. */
function epicOf({byId, epics}: Source, id: string): string | null {
  const ticket = byId.get(id);
  if (ticket) return ticket.epicId;
  return epicsById(epics).get(id)?.id ?? null;
}
