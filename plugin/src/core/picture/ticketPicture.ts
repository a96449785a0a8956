import {rememberFor} from '../model/memo.js';
import type {Backlog} from '../model/backlog.js';
import {prepareNear} from './network.js';
import {edgesAmong} from './picture.js';
import type {Picture} from './picture.js';

/** How far a ticket's picture reaches, on each side. */
const hops = 2;

/** More than these are hard to take in beside a text. */
const mostTickets = 25;

type Source = Pick<Backlog, 'byId' | 'epics' | 'externals'>;

/**
 * What blocks a ticket and what it blocks, straight away and over one other: the nearest first, of
 * those as near the open ones. Null for a ticket that has no dependency.
 */
export function ticketPicture(backlog: Source, id: string): Picture | null {
  const {ids, more} = nearOf(backlog)(id, hops, mostTickets);
  if (ids.length === 1) return null;
  return {
    ids,
    outside: [],
    edges: edgesAmong(backlog, ids),
    more,
    isReduced: false,
    isTable: false,
  };
}

const nearOf = rememberFor(prepareNear);
