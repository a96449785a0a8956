import type {Backlog} from '../model/backlog.js';
import {rememberFor} from '../model/memo.js';
import type {Ticket} from '../model/ticket.js';
import {fileNameId, fileStem} from '../read/ticketIds.js';
import {compareNumbers, normalId, partsOf} from './idForms.js';
import type {IdParts} from './idForms.js';
import {anyKind, countBy} from './idIndex.js';

/** A ticket whose id is written in the file, beside the file's name. */
export interface NamedFile {
  readonly ticket: Ticket;
  /** The id its name begins with; null where there is none. */
  readonly nameId: string | null;
  /** Whether the name says the ticket's id, in whatever spelling. */
  readonly isSame: boolean;
  /** Whether the name says the id of another ticket, and not only a number or a word of its own. */
  readonly isOther: boolean;
}

/**
 * Compares names of files with the ids of their tickets. Where the repository numbers its files in a
 * way of its own, no name is another ticket's.
 */
export const compareNames = rememberFor((tickets: readonly Ticket[]): NamedFile[] => {
  const files = tickets.filter(({idPlace}) => idPlace !== null).map(toCompared);
  const pairs = countBy(files.filter(hasSameNumbers).map(pairOf));
  const compared = files.map((file) => ({...file, isSame: isSame(file, pairs)}));
  const matching = countBy(compared.filter(({isSame}) => isSame).map(schemeOf));
  const differing = countBy(
    compared.filter((it) => !it.isSame && it.nameId !== null).map(schemeOf),
  );
  const prefixes = countBy(files.map(({own}) => own.letters));
  return compared.map((file) => {
    const known = prefixes.get(file.inName.letters) ?? 0;
    const counts = {
      matching: matching.get(schemeOf(file)) ?? 0,
      differing: differing.get(schemeOf(file)) ?? 0,
    };
    const {ticket, nameId, isSame} = file;
    const isOther = nameId !== null && !isSame && !saysInTitle(ticket, nameId);
    return {ticket, nameId, isSame, isOther: isOther && isMeant(file, known > 0, counts)};
  });
});

/** The files of all tickets: the same list for each rule, so that their names are compared once. */
export const ticketFilesOf = rememberFor(({tickets}: Backlog): readonly Ticket[] =>
  tickets.map(({ticket}) => ticket),
);

interface Compared {
  readonly ticket: Ticket;
  readonly nameId: string | null;
  readonly own: IdParts;
  readonly inName: IdParts;
}

const toCompared = rememberFor((ticket: Ticket): Compared => {
  const nameId = fileNameId(ticket.path);
  return {ticket, nameId, own: partsOf(ticket.id), inName: partsOf(nameId ?? '')};
});

function isSame(file: Compared, pairs: ReadonlyMap<string, number>): boolean {
  const {ticket, nameId, own, inName} = file;
  const id = normalId(ticket.id);
  const stem = normalId(fileStem(ticket.path));
  if (stem.startsWith(id) && !/^[\p{L}\p{N}]/u.test(stem.slice(id.length))) return true;
  if (nameId === null || !isPart(own.numbers, inName.numbers)) return false;
  return (pairs.get(pairOf(file)) ?? 0) > 1 || isAkin(own.letters, inName.letters);
}

/** Whether the numbers of one id are the first or the last of the other: folders hold the rest. */
function isPart(a: readonly number[], b: readonly number[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  return (
    compareNumbers(long.slice(-short.length), short) === 0 ||
    compareNumbers(long.slice(0, short.length), short) === 0
  );
}

/** Whether the words of two ids may stand for each other: `epic/story` and `e/s`, `task` and any. */
function isAkin(a: string, b: string): boolean {
  if (anyKind.has(a) || anyKind.has(b)) return true;
  const [first, second] = [a.split('/'), b.split('/')];
  const length = Math.min(first.length, second.length);
  const isAlike = (x: readonly string[], y: readonly string[]): boolean =>
    x.every((word, index) => word.startsWith(y[index] ?? '') || (y[index] ?? '').startsWith(word));
  return (
    isAlike(first.slice(-length), second.slice(-length)) ||
    isAlike(first.slice(0, length), second.slice(0, length))
  );
}

interface Counts {
  readonly matching: number;
  readonly differing: number;
}

/** How many names of a scheme must differ before it is taken for one of the repository's own. */
const ownScheme = 3;

/** Whether the name is meant for an id: its prefix is that of tickets, or its number is in most names. */
function isMeant(
  {own, inName}: Compared,
  isPrefix: boolean,
  {matching, differing}: Counts,
): boolean {
  if (own.letters === '' || inName.letters === '') return matching > 1 && matching > 2 * differing;
  return isPrefix && (differing < ownScheme || matching > differing);
}

/** The title names the file's id beside the one of the front matter. */
function saysInTitle({sections, titlePlace}: Ticket, nameId: string): boolean {
  const title = sections.find(({place}) => place.line === titlePlace.line)?.title ?? '';
  return normalId(title).includes(normalId(nameId));
}

function hasSameNumbers({own, inName}: Compared): boolean {
  return own.numbers.length > 0 && compareNumbers(own.numbers, inName.numbers) === 0;
}

function pairOf({own, inName}: Compared): string {
  return `${inName.letters}|${own.letters}`;
}

/** Names with a number only are one scheme, and so are all names of one prefix for one prefix of ids. */
function schemeOf(file: Compared): string {
  const {own, inName} = file;
  return own.letters === '' || inName.letters === '' ? 'number' : pairOf(file);
}
