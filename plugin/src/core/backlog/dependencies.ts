import type {IdIndex, ResolvedDependency} from '../model/backlog.js';
import type {Dependency, DependencySide, Ticket} from '../model/ticket.js';
import type {EpicIdentity} from './epics.js';
import {compareNumbers, normalId, partsOf} from './idForms.js';
import type {IdParts} from './idForms.js';

/** An id with its letters and numbers, taken apart once for all ranges. */
export interface NumberedId extends IdParts {
  readonly id: string;
}

/** Finds what each dependency of a ticket stands for; `ids` are all ids of tickets, in order. */
export function resolveDependencies(
  ticket: Ticket,
  index: IdIndex,
  ids: readonly NumberedId[],
): ResolvedDependency[] {
  const resolve = (side: DependencySide) => (dependency: Dependency) => ({
    side,
    dependency,
    ...withoutSelf(findTarget(dependency, ticket.path, index, ids), ticket.id),
  });
  return [...ticket.blockedBy.map(resolve('blockedBy')), ...ticket.blocks.map(resolve('blocks'))];
}

/**
 * Finds the epics among what no file goes by: those that tickets only name, given by their normal form.
 * Waiting for one's own epic would never end, so that such a mention names nothing.
 */
export function withEpics(
  dependencies: readonly ResolvedDependency[],
  epics: ReadonlyMap<string, EpicIdentity>,
  own: EpicIdentity | undefined,
): ResolvedDependency[] {
  return dependencies.map((it) => {
    if (it.target === 'tickets') return it;
    const id = normalId(it.ids[0] ?? it.dependency.id);
    const epic = epics.get(id);
    if (!epic) return it;
    if (epic === own) return {...it, target: 'vague', ids: []};
    return {...it, target: 'epic', ids: [epic.id], isExact: epic.id === it.dependency.id};
  });
}

/** A range may span the ticket itself; a single mention of itself stays, to be reported. */
function withoutSelf(target: Target, own: string): Target {
  return target.ids.length < 2 ? target : {...target, ids: target.ids.filter((id) => id !== own)};
}

type Target = Pick<ResolvedDependency, 'target' | 'ids' | 'isExact'>;

function findTarget(
  dependency: Dependency,
  from: string,
  index: IdIndex,
  ids: readonly NumberedId[],
): Target {
  if (dependency.through !== null)
    return findRange(dependency, dependency.through, from, index, ids);
  const found = index.find(dependency, from) ?? findWrittenRange(dependency.id, from, index);
  if (Array.isArray(found)) return toRange(found, ids);
  if (!found) {
    const isTicket = dependency.certain && !documentId.test(dependency.id);
    return {target: isTicket ? 'unknown' : 'vague', ids: [], isExact: false};
  }
  const {file, isExact} = found;
  return {target: file.kind === 'epic' ? 'epic' : 'tickets', ids: [file.id], isExact};
}

/** Ids of decisions and the like are those of documents, unless a ticket has one. */
const documentId = /^(?:adr|rfc|tdd|prd)[-_ ]?\d/i;

function findRange(
  {id, href}: Dependency,
  through: string,
  from: string,
  index: IdIndex,
  ids: readonly NumberedId[],
): Target {
  const first = index.find({id, href}, from);
  const last = index.find({id: through, href: null}, from);
  if (first?.file.kind !== 'ticket' || last?.file.kind !== 'ticket') {
    return {target: 'vague', ids: [], isExact: false};
  }
  return toRange([first.file.id, last.file.id], ids);
}

/** `E3-S01-E3-S08` has the shape of one id; it is a range where both halves are tickets. */
function findWrittenRange(id: string, from: string, index: IdIndex): [string, string] | null {
  const middle = id.length >> 1;
  if (id[middle] !== '-' || id.length % 2 === 0) return null;
  const halves = [id.slice(0, middle), id.slice(middle + 1)].map((half) =>
    index.find({id: half, href: null}, from),
  );
  const [first, last] = halves;
  return first && last ? [first.file.id, last.file.id] : null;
}

/** The tickets between two, both included: those of the same letters, and `S02b` behind `S02`. */
function toRange(ends: readonly string[], ids: readonly NumberedId[]): Target {
  const [low, high] = ends.map(partsOf).sort((a, b) => compareNumbers(a.numbers, b.numbers));
  if (!low || !high) return {target: 'vague', ids: [], isExact: false};
  const between = ids.filter(({letters, numbers}) => {
    const isKind = letters === low.letters || isSuffixed(letters, low.letters);
    const isFrom = compareNumbers(numbers, low.numbers) >= 0;
    return isKind && isFrom && compareNumbers(numbers, high.numbers) <= 0;
  });
  return {
    target: between.length > 0 ? 'tickets' : 'vague',
    ids: between.map(({id}) => id),
    isExact: true,
  };
}

function isSuffixed(letters: string, base: string): boolean {
  return letters.startsWith(base) && /^\/[a-z]$/.test(letters.slice(base.length));
}
