import type {FoundFile, IdIndex} from '../model/backlog.js';
import {remember} from '../model/memo.js';
import type {Ticket} from '../model/ticket.js';
import {compareNumbers, mostIds, normalId, partsOf} from './idForms.js';
import type {IdParts} from './idForms.js';
import {candidatePaths} from './references.js';

/**
 * Builds the look-up from mentions to files, in this order: the id as written; the file a link leads
 * to; the id's normal form; another id the file goes by, such as that of its name; the same numbers
 * under a prefix that this repository uses for the same tickets, unless the id is one of another site.
 * Of files with the same id the first counts.
 */
export function buildIdIndex(
  files: readonly Ticket[],
  isExternal: (id: string) => boolean = () => false,
): IdIndex {
  const exact = firstBy(files, ({id}) => [id]);
  const paths = firstBy(files, ({path}) => [path]);
  const normal = firstBy(files, ({id}) => [normalId(id)]);
  const others = firstBy(files, ({otherIds}) => otherIds.map(normalId));
  const prefixes = buildPrefixes(files);
  return {
    find({id, href}, from): FoundFile | null {
      const file = exact.get(id) ?? findLinked(paths, href, from);
      if (file) return {file, isExact: true};
      const key = normalId(id);
      const near =
        normal.get(key) ?? others.get(key) ?? (isExternal(id) ? undefined : prefixes(id));
      return near ? {file: near, isExact: false} : null;
    },
  };
}

function findLinked(
  paths: ReadonlyMap<string, Ticket>,
  href: string | null,
  from: string,
): Ticket | undefined {
  if (href === null) return undefined;
  return candidatePaths(href, from)
    .map((path) => paths.get(path))
    .find((file) => file !== undefined);
}

/** The first file for each key; a ticket goes before an epic. */
function firstBy(
  files: readonly Ticket[],
  keysOf: (file: Ticket) => readonly string[],
): Map<string, Ticket> {
  const first = new Map<string, Ticket>();
  for (const file of files) {
    for (const key of keysOf(file)) {
      const known = first.get(key);
      if (!known || (known.kind === 'epic' && file.kind === 'ticket')) first.set(key, file);
    }
  }
  return first;
}

/** Words for a ticket of any kind: as the prefix of an id they may stand for the repository's own. */
export const anyKind: ReadonlySet<string> = new Set([
  '',
  'task',
  'ticket',
  'issue',
  'story',
  'user/story',
  'item',
  'card',
  'us',
]);

/** How many files must go by both of two prefixes before one stands for the other. */
const enoughFiles = 2;

/** The share of tickets that have a prefix from which on it is the repository's own. */
const mainShare = 0.6;

/** A look-up by the numbers of an id, under the prefixes that mean the same as its own. */
function buildPrefixes(files: readonly Ticket[]): (id: string) => Ticket | undefined {
  const tickets = files.filter(({kind}) => kind === 'ticket');
  const byParts = firstBy(tickets, ({id}) => [keyOfId(id)]);
  const counts = countBy(tickets.map(({id}) => partsOf(id).letters));
  const [main] = [...counts].sort((a, b) => b[1] - a[1]);
  const isMain = main !== undefined && main[1] >= tickets.length * mainShare;
  const same = findSamePrefixes(files);
  return (id) => {
    const parts = partsOf(id);
    if (parts.numbers.length === 0) return undefined;
    const isRare = (counts.get(parts.letters) ?? 0) <= tickets.length / 20;
    const isGeneral = isMain && isRare && anyKind.has(parts.letters);
    return [...(same.get(parts.letters) ?? []), ...(isGeneral ? [main[0]] : [])]
      .map((letters) => byParts.get(keyOf({...parts, letters})))
      .find((file) => file !== undefined);
  };
}

/** Prefixes under which several files go by the same numbers, each for the other. */
function findSamePrefixes(files: readonly Ticket[]): Map<string, string[]> {
  const pairs = countBy(
    files.flatMap(({id, otherIds}) => {
      const own = partsOf(id);
      return otherIds
        .map(partsOf)
        .filter(({letters, numbers}) => letters !== own.letters && isSame(numbers, own.numbers))
        .map(({letters}) => `${letters}|${own.letters}`);
    }),
  );
  const same = new Map<string, string[]>();
  for (const [pair, count] of pairs) {
    if (count < enoughFiles) continue;
    const [other = '', own = ''] = pair.split('|');
    same.set(other, [...(same.get(other) ?? []), own]);
    same.set(own, [...(same.get(own) ?? []), other]);
  }
  return same;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && compareNumbers(a, b) === 0;
}

function keyOf({letters, numbers}: IdParts): string {
  return `${letters}|${numbers.join('.')}`;
}

const keyOfId = remember((id: string): string => keyOf(partsOf(id)), mostIds);

/** Items by their keys, each with those that have it, in their order. */
export function groupBy<Item, Key extends string | number>(
  items: readonly Item[],
  keysOf: (item: Item) => Key | readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of [keysOf(item)].flat() as Key[]) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** How often each key occurs. */
export function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
