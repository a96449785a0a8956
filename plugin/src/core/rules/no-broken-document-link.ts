import {groupBy} from '../backlog/idIndex.js';
import {candidatePaths, decisionNumber, hasAnchor} from '../backlog/references.js';
import {fixOf, replaceIn} from '../diagnostic/fix.js';
import type {Fix} from '../diagnostic/fix.js';
import {nearest} from '../diagnostic/nearest.js';
import type {Backlog, BacklogTicket, ResolvedReference} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import type {DocumentReference, TicketReference} from '../model/ticket.js';
import {findRenamed, rewriteTo, toRenamedHelp} from './renamed.js';
import type {Renamed} from './renamed.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';
import {listWords, quote} from '../diagnostic/wording.js';

export const noBrokenDocumentLink = defineRule({
  id: 'no-broken-document-link',
  severity: 'error',
  summary: 'a link to a document that does not exist',
  *check({backlog}) {
    const index = groupBy(backlog.documents, ({path}) => toForm(path));
    for (const joined of backlog.tickets) {
      const {ticket, documents} = joined;
      for (const resolved of documents) {
        if (isBroken(resolved) && !isUnknownTicket(resolved, joined, backlog)) {
          yield broken(resolved, ticket.path, backlog, index);
        }
      }
    }
  },
});

function broken(
  resolved: ResolvedReference,
  from: string,
  backlog: Backlog,
  index: ReadonlyMap<string, readonly Document[]>,
): Finding {
  const {reference} = resolved;
  const tried = candidatePaths(reference.target, from);
  const renamed = findRenamed(tried, backlog.git);
  const near = nearestDocument(reference.target, backlog);
  return {
    message: `Unexpected link to ${quote(reference.target)}, expected an existing file: ${describe(reference.target, tried)}`,
    help:
      toRenamedHelp(renamed) ??
      (near ? `did you mean \`${near}\`?` : 'correct the path, or write the document'),
    place: reference.place,
    about: tried,
    subject: reference.target,
    ...(renamed.length > 0 ? fixToRenamed(resolved, from, renamed) : fixTo(resolved, from, index)),
  };
}

/** Where just one path comes of the renames. */
function fixToRenamed(
  {reference}: ResolvedReference,
  from: string,
  [only, ...others]: readonly Renamed[],
): {fix?: Fix} {
  if (!only || others.length > 0) return {};
  return writePath(reference, from, rewriteTo(pathOf(reference), from, only), only.path);
}

/** Where just one document has the path but for case, zeros of its number and a missing ending. */
function fixTo(
  {reference, anchor}: ResolvedReference,
  from: string,
  index: ReadonlyMap<string, readonly Document[]>,
): {fix?: Fix} {
  const alike = candidatePaths(reference.target, from).flatMap(
    (path) => index.get(toForm(path)) ?? [],
  );
  const [only] = alike;
  if (!only || alike.length > 1 || !hasAnchor(only, anchor)) return {};
  return writePath(reference, from, rewrite(pathOf(reference), only.path), only.path);
}

function writePath(
  reference: DocumentReference,
  from: string,
  written: string,
  path: string,
): {fix?: Fix} {
  const {target, place} = reference;
  const leadsThere = candidatePaths(written, from).includes(path) && !/[^\w./@~-]/.test(written);
  if (!leadsThere) return {};
  const edit = replaceIn(place, target, [0, pathOf(reference).length], written);
  return fixOf(`write ${quote(written)}`, edit);
}

function pathOf({target}: DocumentReference): string {
  return target.replace(/[?#].*$/s, '');
}

/** The path with the names of the document's, and its own steps from folder to folder. */
function rewrite(written: string, path: string): string {
  const names = path.split('/');
  const steps = written.split('/');
  for (let at = steps.length - 1; at >= 0; at--) {
    if (/^\.{0,2}$/.test(steps[at] ?? '')) break;
    steps[at] = names.pop() ?? '';
  }
  return steps.join('/');
}

function toForm(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.mdx?$/, '')
    .replace(/((?:^|\/)[a-z]{0,9}[-_]?)0+(?=\d[^/]*$)/, '$1');
}

function describe(target: string, tried: readonly string[]): string {
  if (decisionNumber(target) !== null) return 'no document of the kind `adr` has this number';
  if (tried.length === 0) return 'the path leads out of the repository';
  return `there is no ${listWords(tried.map((path) => quote(path)))}`;
}

function isBroken({reference, path, found}: ResolvedReference): boolean {
  return path === null && !found && !reference.target.startsWith('#');
}

/** `[PAY-31](PAY-31.md)` for an unknown ticket is one mistake, which no-unknown-ticket reports. */
function isUnknownTicket(
  {reference}: ResolvedReference,
  {ticket, dependencies}: BacklogTicket,
  backlog: Backlog,
): boolean {
  const isLink = ({href, place}: TicketReference): boolean =>
    href === reference.target && place.line === reference.place.line;
  const others = [...ticket.relatedTickets, ...(ticket.parent ? [ticket.parent] : [])];
  return (
    dependencies.some(({target, dependency}) => target === 'unknown' && isLink(dependency)) ||
    others.some((it) => it.certain && isLink(it) && !backlog.ids.find(it, ticket.path))
  );
}

/** By path, else by file name, since folders are renamed more often than files. */
function nearestDocument(target: string, backlog: Backlog): string | null {
  const path = target.replace(/#.*$/s, '').replace(/^(?:\.\.?\/)+/, '');
  const paths = backlog.documents.map((document) => document.path);
  const byPath = nearest(path, paths);
  if (byPath) return byPath;
  const name = nearest(fileName(path), paths.map(fileName));
  return paths.find((candidate) => fileName(candidate) === name) ?? null;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
