import type {BacklogTicket, Epic, IdIndex} from '../model/backlog.js';
import {mostFrequent} from '../model/frequency.js';
import type {Progress} from '../model/status.js';
import type {EpicReference, Ticket} from '../model/ticket.js';
import {compareIds} from '../read/ticketIds.js';
import {normalId} from './idForms.js';
import {assignSlugs} from './slugs.js';

/** An epic that is known before anything is summed up. */
export type EpicIdentity = Pick<Epic, 'id' | 'name' | 'file' | 'spelledOtherwise'>;

/** The epics of a backlog, and which of them each ticket belongs to. */
export interface EpicMembership {
  readonly epics: readonly EpicIdentity[];
  readonly epicOf: ReadonlyMap<Ticket, EpicIdentity>;
  /** The epic that a reference in some file means; null where no ticket and no file knows it. */
  find(epic: EpicReference, path: string): EpicIdentity | null;
}

/** A reference to an epic, with the file it stands in. */
interface Mention {
  readonly ticket: Pick<Ticket, 'path'>;
  readonly epic: EpicReference;
}

/** A ticket with the epic its file names. */
interface Naming extends Mention {
  readonly ticket: Ticket;
}

/**
 * Finds out which tickets mean the same epic: those whose epic's file, id in normal form, or name is
 * the same. A bare name means the epic of that name if there is just one. Every epic file is an epic.
 */
export function findEpics(
  namings: readonly Naming[],
  files: readonly Ticket[],
  index: IdIndex,
): EpicMembership {
  const byKey = new Map(uniqueFiles(files).map((file) => [keyOfFile(file), file]));
  const groups = new Map<string, Naming[]>([...byKey.keys()].map((key) => [key, []]));
  const findFile = findsFiles(index);
  const keys = namings.map((naming) => keyOfId(naming, findFile));
  const byName = collectNames([...byKey.values()], namings, keys);
  for (const [position, naming] of namings.entries()) {
    const key = keys[position] ?? keyOfName(naming.epic, byName);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(naming);
    else groups.set(key, [naming]);
  }
  const epicOf = new Map<Ticket, EpicIdentity>();
  const identities = new Map<string, EpicIdentity>();
  for (const [key, group] of groups) {
    const file = byKey.get(key) ?? fileOf(group, findFile);
    const epic = toIdentity(group, file);
    for (const {ticket} of group) epicOf.set(ticket, epic);
    identities.set(key, epic);
  }
  return {
    epics: [...identities.values()].sort((a, b) => compareIds(a.id, b.id)),
    epicOf,
    find(epic, path) {
      const byId = identities.get(keyOfId({ticket: {path}, epic}, findFile) ?? '');
      return byId ?? identities.get(keyOfName(epic, byName) ?? '') ?? null;
    },
  };
}

/** Of files with the same id the first describes the epic. */
function uniqueFiles(files: readonly Ticket[]): Ticket[] {
  return [...new Map(files.toReversed().map((file) => [normalId(file.id), file])).values()];
}

function keyOfFile({path}: Ticket): string {
  return `file:${path}`;
}

/** By the file that is linked or goes by the id, else by the id; null where only a name is given. */
function keyOfId(mention: Mention, findFile: FindFile): string | null {
  const file = findFile(mention);
  if (file) return keyOfFile(file);
  return mention.epic.id === null ? null : `id:${normalId(mention.epic.id)}`;
}

type FindFile = (mention: Mention) => Ticket | null;

/** An epic has many tickets that name it the same way, so that each way without a link is looked up once. */
function findsFiles(index: IdIndex): FindFile {
  const known = new Map<string, Ticket | null>();
  return (mention) => {
    const {id, href} = mention.epic;
    if (id === null || href !== null) return findFileIn(index, mention);
    const file = known.get(id);
    if (file !== undefined) return file;
    const found = findFileIn(index, mention);
    known.set(id, found);
    return found;
  };
}

function findFileIn(index: IdIndex, {ticket, epic}: Mention): Ticket | null {
  const id = epic.id ?? '';
  if (id === '' && epic.href === null) return null;
  const found = index.find({id, href: epic.href}, ticket.path)?.file ?? null;
  // A name that looks like an id by chance must not lead to some ticket of other letters.
  const isNamed = found && (found.id === id || normalId(found.id) === normalId(id));
  return found?.kind === 'epic' || isNamed ? found : null;
}

/** Keys of the epics that have a name, by that name. */
function collectNames(
  files: readonly Ticket[],
  namings: readonly Naming[],
  keys: readonly (string | null)[],
): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (name: string | null, key: string | null): void => {
    if (name === null || key === null) return;
    const form = nameForm(name);
    names.set(form, (names.get(form) ?? new Set()).add(key));
  };
  for (const file of files) {
    add(file.title, keyOfFile(file));
    add(withoutRemark(file.title), keyOfFile(file));
  }
  for (const [position, {epic}] of namings.entries()) add(epic.name, keys[position] ?? null);
  return names;
}

function keyOfName({name}: EpicReference, byName: ReadonlyMap<string, Set<string>>): string | null {
  if (name === null) return null;
  const keys = byName.get(nameForm(name));
  const [only] = keys ?? [];
  return keys?.size === 1 && only !== undefined ? only : `name:${nameForm(name)}`;
}

function nameForm(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function fileOf(group: readonly Naming[], findFile: FindFile): Ticket | null {
  return group.map(findFile).find((file) => file !== null) ?? null;
}

function toIdentity(group: readonly Naming[], file: Ticket | null): EpicIdentity {
  const namedId = mostFrequent(group.flatMap(({epic}) => epic.id ?? []));
  const givenName = mostFrequent(group.flatMap(({epic}) => epic.name ?? []));
  const fileId = file && (file.idPlace !== null || namedId === null) ? file.id : null;
  const id = fileId ?? namedId ?? givenName ?? '';
  const title = file && file.title !== file.id ? file.title : null;
  const name = title ?? givenName ?? id;
  const isOther = ({epic}: Naming): boolean =>
    (epic.id !== null && epic.href === null && epic.id !== id) ||
    (epic.name !== null && epic.name !== name && epic.name !== withoutRemark(name));
  return {id, name, file, spelledOtherwise: group.filter(isOther).map(({ticket}) => ticket)};
}

/** `Core Engine (Week 2-3)` is the name with a remark behind it. */
function withoutRemark(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, '');
}

/** Sums up each epic over its tickets. */
export function buildEpics({epics}: EpicMembership, tickets: readonly BacklogTicket[]): Epic[] {
  const members = new Map<string, BacklogTicket[]>();
  for (const ticket of tickets) {
    if (ticket.epicId === null) continue;
    const list = members.get(ticket.epicId);
    if (list) list.push(ticket);
    else members.set(ticket.epicId, [ticket]);
  }
  const slugs = assignSlugs(epics.map(({id}) => id));
  return epics.map((epic, index) => {
    const own = members.get(epic.id) ?? [];
    const counted = own.filter(({status}) => status.category !== 'canceled');
    return {
      ...epic,
      slug: slugs[index] ?? epic.id,
      ticketIds: [...new Set(own.map(({ticket}) => ticket.id))],
      points: sum(counted, ({points}) => points ?? 0),
      tickets: sum(counted, () => 1),
    };
  });
}

function sum(
  tickets: readonly BacklogTicket[],
  weigh: (ticket: BacklogTicket) => number,
): Progress {
  let done = 0;
  let total = 0;
  for (const ticket of tickets) {
    total += weigh(ticket);
    if (ticket.status.category === 'done') done += weigh(ticket);
  }
  return {done, total};
}
