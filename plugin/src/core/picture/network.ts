import type {Backlog} from '../model/backlog.js';
import {isOpenId} from '../plan/openIds.js';

type Source = Pick<Backlog, 'byId' | 'epics' | 'externals'>;

/** Finds what is near each ticket of a backlog, the nearest first. */
export type FindNear = (id: string, hops: number, most: number) => Near;

/** What lies within some steps of a ticket. */
export interface Near {
  /** The ticket itself comes first. */
  readonly ids: readonly string[];
  /** How many lie as near and are not among these. */
  readonly more: number;
}

/**
 * Prepares a backlog for thousands of searches. Each goes from a ticket up to what blocks it and down
 * to what it blocks; what lies beside it, such as what else its blocker blocks, is not near. Of those as
 * near the open ones come first, from both sides in turn.
 */
export function prepareNear(backlog: Source): FindNear {
  const network = toNetwork(backlog);
  const seen = new Uint32Array(network.ids.length);
  let search = 0;
  const isNew = (node: number): boolean => {
    if (seen[node] === search) return false;
    seen[node] = search;
    return true;
  };
  return (id, hops, most) => {
    search += 1;
    const start = network.numbers.get(id);
    if (start === undefined || !isNew(start)) return {ids: [id], more: 0};
    const near = [start];
    let [up, down] = [[start], [start]];
    for (let hop = 0; hop < hops; hop++) {
      up = up.flatMap((node) => network.blockedBy[node] ?? []);
      down = down.flatMap((node) => network.blocks[node] ?? []);
      for (const node of rank(network, up.filter(isNew), down.filter(isNew))) near.push(node);
    }
    const ids = near.slice(0, most).map((node) => network.ids[node] ?? '');
    return {ids, more: near.length - ids.length};
  };
}

/** Dependencies by numbers, which are quicker to compare and to mark than ids. */
interface Network {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly isOpen: readonly boolean[];
  readonly blockedBy: readonly (readonly number[])[];
  readonly blocks: readonly (readonly number[])[];
}

function toNetwork(backlog: Source): Network {
  const ids = [...backlog.byId.keys()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const toNumber = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const tickets = [...backlog.byId.values()];
  const blockedBy = tickets.map((it) => it.blockedBy.map(toNumber));
  const blocks = tickets.map((it) => it.blocks.map(toNumber));
  return {ids, numbers, isOpen: ids.map((id) => isOpenId(backlog, id)), blockedBy, blocks};
}

function rank(
  {isOpen}: Network,
  up: readonly number[],
  down: readonly number[],
): readonly number[] {
  const open = (node: number): boolean => isOpen[node] ?? true;
  const rest = (node: number): boolean => !open(node);
  return [
    ...inTurn(up.filter(open), down.filter(open)),
    ...inTurn(up.filter(rest), down.filter(rest)),
  ];
}

function inTurn(up: readonly number[], down: readonly number[]): number[] {
  const both = Array.from({length: Math.min(up.length, down.length)}, (_, at) => at);
  const turns = both.flatMap((at) => [up[at] ?? 0, down[at] ?? 0]);
  return [...turns, ...up.slice(both.length), ...down.slice(both.length)];
}
