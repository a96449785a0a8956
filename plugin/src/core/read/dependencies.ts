import type {Dependency, DependencySide, VagueDependency} from '../model/ticket.js';
import type {Entry, Value} from './entry.js';
import {isPlaceholderValue} from './placeholders.js';
import type {ReadOptions} from './readOptions.js';
import {textOf} from './span.js';
import {readReferences, saysNone} from './ticketReferences.js';

interface Dependencies {
  readonly blockedBy: readonly Dependency[];
  readonly blocks: readonly Dependency[];
  readonly vagueDependencies: readonly VagueDependency[];
}

/**
 * Reads what a ticket says it waits for and what waits for it, under every label of such a meaning
 * anywhere in the file. The same id under several labels is one dependency.
 */
export function readDependencies(entries: readonly Entry[], options: ReadOptions): Dependencies {
  const vagueDependencies: VagueDependency[] = [];
  const readSide = (side: DependencySide): Dependency[] =>
    mergeById(
      entries
        .filter(({meaning}) => meaning?.name === side)
        .flatMap((entry) => {
          const {references, vague} = readEntry(entry, options);
          for (const it of vague) vagueDependencies.push({...it, side});
          return references;
        }),
    );
  return {blockedBy: readSide('blockedBy'), blocks: readSide('blocks'), vagueDependencies};
}

type Found = Omit<VagueDependency, 'side'>;

function readEntry(entry: Entry, options: ReadOptions): {references: Dependency[]; vague: Found[]} {
  const [first] = entry.values;
  const references: Dependency[] = [];
  const vague: Found[] = [];
  if (first?.form === 'inline' && saysNone(textOf(first.span))) return {references, vague};
  const isIdList = entry.carrier === 'front matter';
  const top = entry.values.reduce((least, {depth}) => Math.min(least, depth), Infinity);
  // The items that the present one may stand below, each deeper than the one before it.
  const above: {depth: number; hasTickets: boolean}[] = [];
  for (const value of entry.values) {
    while ((above.at(-1)?.depth ?? -1) >= value.depth) above.pop();
    // What stands below a ticket in the list is said of it: `- PAY-3` with `- PAY-9 has more` below.
    if (above.at(-1)?.hasTickets || isPlaceholderValue(textOf(value.span))) continue;
    const found = readReferences(value.span, options);
    const isLoose = !mustNameTickets(entry, value, top);
    for (const it of found.references) {
      references.push({...withContext(it, value, isIdList), isLoose});
    }
    if (!isLoose) for (const it of found.vague) vague.push(it);
    above.push({depth: value.depth, hasTickets: found.references.some(({certain}) => certain)});
  }
  return {references, vague};
}

function withContext(dependency: Dependency, {reason}: Value, isIdList: boolean): Dependency {
  const words = reason ? textOf(reason).trim() : '';
  return {
    ...dependency,
    certain: dependency.certain || isIdList,
    reason: words === '' ? dependency.reason : words,
  };
}

/** Labels under which other things than tickets are named as well. */
export const looseLabels =
  /^(?:dependenc|prerequisite|requires|needs|deps|upstream|downstream|enables)/i;

/**
 * Whether text without an id is a fault there. Under "Dependencies" and the like libraries and
 * services are named as well, and a list below a value or another item explains it. `top` is the least
 * depth of the entry's values.
 */
function mustNameTickets(
  {label, carrier, isHeader, values}: Entry,
  value: Value,
  top: number,
): boolean {
  if (looseLabels.test(label) && carrier !== 'front matter') return false;
  if (carrier === 'plain label' && !isHeader) return false;
  if (value.form === 'inline') return true;
  return values[0]?.form !== 'inline' && value.depth === top;
}

function mergeById(dependencies: readonly Dependency[]): Dependency[] {
  const merged = new Map<string, Dependency>();
  for (const dependency of dependencies) {
    const key = `${dependency.id}\0${dependency.through ?? ''}`;
    const known = merged.get(key);
    merged.set(key, known ? {...known, reason: known.reason ?? dependency.reason} : dependency);
  }
  return [...merged.values()];
}
