import {candidatePaths, decisionNumber, hasAnchor} from '../backlog/references.js';
import {fixOf, replaceIn} from '../diagnostic/fix.js';
import type {Fix} from '../diagnostic/fix.js';
import {nearest} from '../diagnostic/nearest.js';
import type {Backlog, BacklogTicket, ResolvedReference} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import type {TicketReference} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';
import {listWords, quote} from '../diagnostic/wording.js';

export const noBrokenDocumentLink = defineRule({
  id: 'no-broken-document-link',
  severity: 'error',
  summary: 'a link to a document that does not exist',
  *check({backlog}) {
    const index = groupByForm(backlog.documents);
    for (const joined of backlog.tickets) {
      const {ticket, documents} = joined;
      for (const resolved of documents) {
        if (isBroken(resolved) && !isUnknownTicket(resolved, joined, backlog)) {
          yield {...broken(resolved, ticket.path, backlog), ...fixTo(resolved, ticket.path, index)};
        }
      }
    }
  },
});

function broken({reference}: ResolvedReference, from: string, backlog: Backlog): Finding {
  const tried = candidatePaths(reference.target, from);
  const near = nearestDocument(reference.target, backlog);
  return {
    message: `Unexpected link to ${quote(reference.target)}, expected an existing file: ${describe(reference.target, tried)}`,
    help: near ? `did you mean \`${near}\`?` : 'correct the path, or write the document',
    place: reference.place,
    about: tried,
    subject: reference.target,
  };
}

/** Where just one document has the path but for case, zeros of its number and a missing ending. */
function fixTo(
  {reference, anchor}: ResolvedReference,
  from: string,
  index: ReadonlyMap<string, readonly Document[]>,
): {fix?: Fix} {
  const {target, place} = reference;
  const alike = candidatePaths(target, from).flatMap((path) => index.get(toForm(path)) ?? []);
  const [only] = alike;
  if (!only || alike.length > 1 || !hasAnchor(only, anchor)) return {};
  const path = target.replace(/[?#].*$/s, '');
  const written = rewrite(path, only.path);
  const leadsThere =
    candidatePaths(written, from).includes(only.path) && !/[^\w./@~-]/.test(written);
  if (!leadsThere) return {};
  return fixOf(`write ${quote(written)}`, replaceIn(place, target, [0, path.length], written));
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

function groupByForm(documents: readonly Document[]): Map<string, Document[]> {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const form = toForm(document.path);
    const group = groups.get(form);
    if (group) group.push(document);
    else groups.set(form, [document]);
  }
  return groups;
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
