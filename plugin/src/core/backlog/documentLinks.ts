import type {Document} from '../model/document.js';
import {rememberFor} from '../model/memo.js';
import {documentIndex} from './documentIndex.js';

/** Which documents refer to which. */
export interface DocumentLinks {
  /** What a document refers to, in the order in which it does; itself is not among them. */
  refersTo(document: Document): readonly Document[];
  /** What refers to a document, in path order. */
  referredBy(document: Document): readonly Document[];
}

/** Follows the links and numbers by which documents name each other. */
export const linkDocuments = rememberFor((documents: readonly Document[]): DocumentLinks => {
  const index = documentIndex(documents);
  const forth = new Map<Document, readonly Document[]>();
  const back = new Map<Document, Document[]>();
  for (const document of documents) {
    const targets = document.references.flatMap(
      ({value}) => index.byReference(value, document) ?? [],
    );
    const others = [...new Set(targets)].filter((it) => it !== document);
    forth.set(document, others);
    for (const other of others) {
      const known = back.get(other);
      if (known) known.push(document);
      else back.set(other, [document]);
    }
  }
  return {
    refersTo: (document) => forth.get(document) ?? [],
    referredBy: (document) => back.get(document) ?? [],
  };
});
