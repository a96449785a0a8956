import {decodeAddress} from '../markdown/links.js';
import type {ResolvedReference} from '../model/backlog.js';
import {remember} from '../model/memo.js';
import type {Document} from '../model/document.js';
import type {DocumentReference} from '../model/ticket.js';
import {anchorOfSection, lacksSection} from './sectionNumbers.js';

/** What there is to refer to, as far as the tickets refer to it. */
export interface ReferenceTargets {
  /** Paths of existing files, relative to the root: documents, and files that tickets change. */
  readonly files: ReadonlySet<string>;
  /** Markdown documents by path. */
  readonly documents: ReadonlyMap<string, Document>;
}

/** Whether a target is a web address rather than a path. */
export function isWebAddress(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
}

/**
 * The paths a target in a file may mean, likeliest first: from the repository root, then from the
 * file's own folder. Paths that leave the root are not among them.
 */
export function candidatePaths(target: string, from: string): readonly string[] {
  return candidatesIn(from.slice(0, from.lastIndexOf('/') + 1) + between + target);
}

/** Stands in no path. */
const between = '\0';

/** For a folder and a target: tickets of a folder refer to the same few documents. */
const candidatesIn = remember((folderAndTarget: string): readonly string[] => {
  const end = folderAndTarget.indexOf(between);
  const folder = folderAndTarget.slice(0, end);
  const target = folderAndTarget.slice(end + 1);
  if (isWebAddress(target) || decisionNumber(target) !== null) return [];
  const path = decodeAddress(splitTarget(target).path);
  if (path === '') return [];
  const inRoot = normalisePath(path);
  const beside = path.startsWith('/') ? null : normalisePath(folder + path);
  return [...new Set([inRoot, beside])].filter((candidate) => candidate !== null);
});

/** Finds the file and heading a reference in the file `from` leads to. */
export function resolveReference(
  reference: DocumentReference,
  from: string,
  targets: ReferenceTargets,
): ResolvedReference {
  const {anchor: written} = splitTarget(reference.target);
  if (isWebAddress(reference.target)) {
    return {reference, path: null, anchor: written, document: null, found: true};
  }
  const number = decisionNumber(reference.target);
  if (number !== null) return resolveDecision(reference, number, targets);
  const path = candidatePaths(reference.target, from).find((it) => targets.files.has(it)) ?? null;
  const document = path === null ? null : (targets.documents.get(path) ?? null);
  const anchor = written ?? anchorOfSection(document, reference.section);
  const found =
    path !== null && hasAnchor(document, anchor) && !lacksSection(document, anchor, reference);
  return {reference, path, anchor, document, found};
}

/** The number in `ADR 0015`; null for any other target. */
export function decisionNumber(target: string): number | null {
  const digits = /^ADR[-\s]?(\d{1,5})$/i.exec(target)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A decision is known by the number its file's name begins with. Without any decisions it is taken on trust. */
function resolveDecision(
  reference: DocumentReference,
  number: number,
  {documents}: ReferenceTargets,
): ResolvedReference {
  const decisions = [...documents.values()].filter(({kind}) => kind === 'adr');
  const document = decisions.find((it) => numberOfDecision(it) === number) ?? null;
  const found = document !== null || decisions.length === 0;
  return {reference, path: document?.path ?? null, anchor: null, document, found};
}

/** The number of a decision, with which its file's name begins; null for any other document. */
export function numberOfDecision({kind, path}: Document): number | null {
  return kind === 'adr' ? numberOfFile(path) : null;
}

/** The number that the name of a decision's file begins with: 7 of `adr/0007-webhooks.md`. */
export function numberOfFile(path: string): number | null {
  const digits = /(?:^|\/)(?:adr[-_ ]?)?(\d+)[^/]*$/i.exec(path)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Whether a document has a heading with the anchor; files that are no documents have any. */
export function hasAnchor(document: Document | null, anchor: string | null): boolean {
  if (anchor === null || document === null) return true;
  return document.headings.some((heading) => heading.anchor === anchor);
}

const splitTarget = remember((target: string): {path: string; anchor: string | null} => {
  const hash = target.indexOf('#');
  const path = (hash < 0 ? target : target.slice(0, hash)).replace(/\?.*$/s, '');
  const anchor = hash < 0 ? '' : decodeAddress(target.slice(hash + 1));
  return {path, anchor: anchor === '' ? null : anchor};
});

/** An empty part, `.` or `..`, or what no path may have. */
const notNormal = /(?:^|\/)\.{0,2}(?:\/|$)|\0/;

/** A path from the root in its one form: no `.`, `..` or double `/`. Null where it leads out of the root. */
export function normalisePath(path: string): string | null {
  if (!notNormal.test(path)) return path;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length > 0 && !path.includes('\0') ? parts.join('/') : null;
}
