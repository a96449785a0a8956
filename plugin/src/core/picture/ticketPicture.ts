import type {Backlog} from '../model/backlog.js';
import {isOpenId} from '../plan/openIds.js';
import {edgesAmong} from './picture.js';
import type {Picture} from './picture.js';

/** How far a ticket's picture reaches, on each side. */
const hops = 2;

/** More than these are hard to take in beside a text. */
const mostTickets = 25;

type Side = 'blockedBy' | 'blocks';
type Source = Pick<Backlog, 'byId' | 'epics'>;

/**
 * What blocks a ticket and what it blocks, straight away and over one other: the nearest first, of
 * those as near the open ones. Null for a ticket that has no dependency.
 */
export function ticketPicture(backlog: Source, id: string): Picture | null {
  const near = collectNear(backlog, id);
  if (near.length === 1) return null;
  const ids = near.slice(0, mostTickets);
  return {ids, outside: [], edges: edgesAmong(backlog, ids), more: near.length - ids.length};
}

function collectNear(backlog: Source, id: string): string[] {
  const near = new Set([id]);
  const fronts: Record<Side, readonly string[]> = {blockedBy: [id], blocks: [id]};
  for (let hop = 0; hop < hops; hop++) {
    fronts.blockedBy = stepFrom(backlog, fronts.blockedBy, 'blockedBy');
    fronts.blocks = stepFrom(backlog, fronts.blocks, 'blocks');
    const found = [...fronts.blockedBy, ...fronts.blocks];
    for (const it of openFirst(backlog, found)) near.add(it);
  }
  return [...near];
}

function stepFrom({byId}: Source, front: readonly string[], side: Side): string[] {
  return [...new Set(front.flatMap((id) => byId.get(id)?.[side] ?? []))];
}

function openFirst(backlog: Source, ids: readonly string[]): string[] {
  const open = ids.filter((id) => isOpenId(backlog, id));
  const isAmong = new Set(open);
  return [...open, ...ids.filter((id) => !isAmong.has(id))];
}
