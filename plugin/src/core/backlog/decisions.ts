import type {Document} from '../model/document.js';
import {isUndecided, saysDead} from '../model/documentStatus.js';
import {rememberFor} from '../model/memo.js';
import type {Located, Place} from '../source/sourceFile.js';
import {documentIndex} from './documentIndex.js';

/** What became of a document. */
export interface DocumentLife {
  /** Whether it has not been superseded, rejected or deprecated. */
  readonly holds: boolean;
  /**
   * What holds in its place: the end of the chain of `Superseded by`. Null where the chain leads
   * nowhere, in a circle, or to another document that does not hold.
   */
  readonly successor: Document | null;
  /** The document that says it supersedes this one, where this one does not say so itself. */
  readonly claim: Claim | null;
}

export interface Claim {
  readonly by: Document;
  /** Where it says so. */
  readonly place: Place;
}

/** What became of a document, among all documents. */
export function lifeOf(document: Document, documents: readonly Document[]): DocumentLife {
  return livesOf(documents).get(document) ?? alive;
}

const alive: DocumentLife = {holds: true, successor: null, claim: null};

/** A document that holds is not among them. */
const livesOf = rememberFor(
  (documents: readonly Document[]): ReadonlyMap<Document, DocumentLife> => {
    const index = documentIndex(documents);
    const claims = findClaims(documents);
    const nextOf = (document: Document): Document | null => {
      const {supersededBy} = document;
      const named = supersededBy === null ? null : index.byName(supersededBy, document);
      return named ?? claims.get(document)?.by ?? null;
    };
    const next = new Map(
      documents
        .map((document) => [document, nextOf(document)] as const)
        .filter(([document, after]) => after !== null || saysDead(document.status)),
    );
    return new Map(
      [...next.keys()].map((document) => [
        document,
        {
          holds: false,
          successor: endOf(document, next),
          claim: isUnsaid(document) ? (claims.get(document) ?? null) : null,
        },
      ]),
    );
  },
);

/** Whether a document does not tell itself that it is superseded. */
function isUnsaid({status, supersededBy}: Document): boolean {
  return supersededBy === null && !saysDead(status);
}

function endOf(document: Document, next: ReadonlyMap<Document, Document | null>): Document | null {
  const seen = new Set<Document>();
  let at: Document | null = document;
  while (at && next.has(at) && !seen.has(at)) {
    seen.add(at);
    at = next.get(at) ?? null;
  }
  return at && !next.has(at) ? at : null;
}

/**
 * What documents say they supersede. The word of one that is only proposed, or was rejected, does not
 * count: it never took another one's place.
 */
function findClaims(documents: readonly Document[]): ReadonlyMap<Document, Claim> {
  const index = documentIndex(documents);
  const claims = new Map<Document, Claim>();
  const claim = (by: Document, {value, place}: Located<string>): void => {
    const target = index.byName(value, by);
    if (target && target !== by && !claims.has(target)) claims.set(target, {by, place});
  };
  for (const document of documents) {
    if (isUndecided(document.status) || wasRefused(document.status)) continue;
    for (const named of document.supersedes) claim(document, named);
  }
  return claims;
}

function wasRefused(status: string | null): boolean {
  return status !== null && /^\W*(?:reject|declin|withdrawn|abandon|discard|cancel)/i.test(status);
}
