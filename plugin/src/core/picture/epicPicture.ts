import type {Backlog, Epic} from '../model/backlog.js';
import {isOpenId} from '../plan/openIds.js';
import {compareIds} from '../read/ticketIds.js';
import {edgesAmong} from './picture.js';
import type {Picture} from './picture.js';

/** Above this many nobody can follow the lines any more. */
const mostTickets = 60;

/** How many blockers outside of the epic are drawn beside its tickets. */
const mostOutside = 20;

type Source = Pick<Backlog, 'byId' | 'epics' | 'externals'>;

/** What the picture of an epic shows. */
export interface EpicPicture extends Picture {
  /** How many open blockers outside the epic each ticket has, where it has any. */
  readonly blockersOutside: ReadonlyMap<string, number>;
  /** Tickets of the epic that have no dependency within it and wait for nothing outside. */
  readonly apart: number;
}

/**
 * The tickets of an epic that depend on each other or wait for another epic, in id order; of more
 * than can be drawn the open ones first. Null where there are none.
 */
export function epicPicture(backlog: Source, epic: Epic): EpicPicture | null {
  const waiting = collectOutside(backlog, epic);
  const tied = findTied(backlog, epic.ticketIds, waiting);
  if (tied.length === 0) return null;
  const ids = chooseShown(backlog, tied);
  const blockers = new Set(ids.flatMap((id) => waiting.get(id) ?? []));
  const outside = [...blockers].sort(compareIds).slice(0, mostOutside);
  return {
    ids,
    outside,
    edges: edgesAmong(backlog, [...ids, ...outside]),
    more: tied.length - ids.length,
    isReduced: true,
    isTable: false,
    blockersOutside: new Map([...waiting].map(([id, others]) => [id, others.length])),
    apart: epic.ticketIds.length - tied.length,
  };
}

/** The open blockers of other epics, by the open ticket that waits for them. */
function collectOutside(backlog: Source, epic: Epic): Map<string, readonly string[]> {
  const members = new Set([epic.id, ...epic.ticketIds]);
  const open = epic.ticketIds.filter((id) => isOpenId(backlog, id));
  const found = open.map((id): [string, readonly string[]] => {
    const blockers = backlog.byId.get(id)?.blockedBy ?? [];
    return [id, blockers.filter((it) => !members.has(it) && isOpenId(backlog, it))];
  });
  return new Map(found.filter(([, blockers]) => blockers.length > 0));
}

function findTied(
  {byId}: Source,
  members: readonly string[],
  waiting: ReadonlyMap<string, unknown>,
): string[] {
  const all = new Set(members);
  const isMember = (own: string) => (id: string) => id !== own && all.has(id);
  return members.filter((id) => {
    const {blockedBy = [], blocks = []} = byId.get(id) ?? {};
    return waiting.has(id) || [...blockedBy, ...blocks].some(isMember(id));
  });
}

/** Of more than can be drawn, the open ones first, and of those the ones with an arrow between them. */
function chooseShown(backlog: Source, tied: readonly string[]): string[] {
  if (tied.length <= mostTickets) return [...tied];
  const open = new Set(tied.filter((id) => isOpenId(backlog, id)));
  const rankOf = (id: string): number => {
    const {blockedBy = [], blocks = []} = backlog.byId.get(id) ?? {};
    const isTied = [...blockedBy, ...blocks].some((it) => it !== id && open.has(it));
    return (open.has(id) ? 0 : 2) + (isTied ? 0 : 1);
  };
  const ranks = new Map(tied.map((id) => [id, rankOf(id)]));
  const ranked = [...tied].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  return ranked.slice(0, mostTickets).sort(compareIds);
}
