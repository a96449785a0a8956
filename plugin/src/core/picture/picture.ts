import {rememberFor} from '../model/memo.js';
import type {Backlog} from '../model/backlog.js';

/** What a picture of dependencies shows. */
export interface Picture {
  /** Ids of tickets and epics, unknown ones among them. */
  readonly ids: readonly string[];
  /** Ids of another epic, which a reader has to ask for. */
  readonly outside: readonly string[];
  /** Between those ids. */
  readonly edges: readonly PictureEdge[];
  /** How many more there are than are shown. */
  readonly more: number;
  /** Whether arrows are left out that a longer way says already. */
  readonly isReduced: boolean;
  /** Whether there are so many that only the table shows them. */
  readonly isTable: boolean;
}

/** An arrow: `from` blocks `to`. Both are places in the ids, those outside behind the others. */
export interface PictureEdge {
  readonly from: number;
  readonly to: number;
  /** How many dependencies it stands for. */
  readonly count: number;
}

/** The dependencies among some ids, each once, by either side's word; epics and unknown ids count. */
export function edgesAmong(
  {byId}: Pick<Backlog, 'byId'>,
  ids: readonly string[],
): readonly PictureEdge[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const keys = new Set<number>();
  for (const [id, place] of places) {
    const ticket = byId.get(id);
    if (!ticket) continue;
    for (const from of findPlaces(ticket.blockedBy, places)) keys.add(from * ids.length + place);
    for (const to of findPlaces(ticket.blocks, places)) keys.add(place * ids.length + to);
  }
  const edges = [...keys]
    .sort((a, b) => a - b)
    .map((key): PictureEdge => {
      return {from: Math.floor(key / ids.length), to: key % ids.length, count: 1};
    });
  return edges.filter(({from, to}) => from !== to);
}

/** More neighbours than these are looked up in a set, which takes time to be made. */
const manyNeighbours = 100;

/** A ticket that blocks all others is in the picture of each of them. */
function findPlaces(neighbours: readonly string[], places: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  if (neighbours.length > manyNeighbours) {
    const all = asSet(neighbours);
    for (const [id, place] of places) if (all.has(id)) found.push(place);
    return found;
  }
  for (const id of neighbours) {
    const place = places.get(id);
    if (place !== undefined) found.push(place);
  }
  return found;
}

const asSet = rememberFor((ids: readonly string[]): ReadonlySet<string> => new Set(ids));
