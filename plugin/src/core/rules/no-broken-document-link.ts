import {candidatePaths, decisionNumber} from '../backlog/references.js';
import {nearest} from '../diagnostic/nearest.js';
import type {Backlog, ResolvedReference} from '../model/backlog.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';
import {listWords, quote} from '../diagnostic/wording.js';

export const noBrokenDocumentLink = defineRule({
  id: 'no-broken-document-link',
  severity: 'error',
  summary: 'a link to a document that does not exist',
  *check({backlog}) {
    for (const {ticket, documents} of backlog.tickets) {
      for (const resolved of documents) {
        if (isBroken(resolved)) yield broken(resolved, ticket.path, backlog);
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

function describe(target: string, tried: readonly string[]): string {
  if (decisionNumber(target) !== null) return 'no document of the kind `adr` has this number';
  if (tried.length === 0) return 'the path leads out of the repository';
  return `there is no ${listWords(tried.map((path) => quote(path)))}`;
}

function isBroken({reference, path, found}: ResolvedReference): boolean {
  return path === null && !found && !reference.target.startsWith('#');
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
