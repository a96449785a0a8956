import type {Document} from '../model/document.js';
import {rememberFor} from '../model/memo.js';
import {groupBy} from './idIndex.js';
import {candidatePaths, decisionNumber, numberOfFile} from './references.js';

/** Finds the document that another one names; null where there is none. */
export interface DocumentIndex {
  /** By its path alone, or as a decision by its number: `../adr/0007-webhooks.md#context`, `ADR-0007`. */
  byReference(target: string, from: Document): Document | null;
  /** The same, and by a file's name, a title or a bare number. */
  byName(name: string, from: Document): Document | null;
}

/**
 * The index of documents. Of several that go by one name, one of the same folder is meant, else one of
 * the same kind, else the first.
 */
export const documentIndex = rememberFor((documents: readonly Document[]): DocumentIndex => {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const byFile = groupBy(documents, ({path}) => [stemOf(path)]);
  const byTitle = groupBy(documents, ({title}) => [title.toLowerCase()]);
  const byNumber = groupBy(documents, ({path}) => numberOfFile(path) ?? []);
  const byReference: DocumentIndex['byReference'] = (target, from) => {
    const number = decisionNumber(target);
    if (number !== null) {
      const all = byNumber.get(number) ?? [];
      return nearest(
        all.filter(({kind}) => kind === 'adr' || kind === from.kind),
        from,
      );
    }
    const path = candidatePaths(target, from.path).find((it) => byPath.has(it));
    return path === undefined ? null : (byPath.get(path) ?? null);
  };
  return {
    byReference,
    byName(name, from) {
      const number = leadingNumber(name);
      return (
        byReference(name, from) ??
        nearest(byFile.get(stemOf(name)) ?? [], from) ??
        nearest(byTitle.get(name.toLowerCase()) ?? [], from) ??
        (number === null ? null : nearest(byNumber.get(number) ?? [], from))
      );
    },
  };
});

function nearest(found: readonly Document[], from: Document): Document | null {
  const others = found.filter((it) => it !== from);
  const folder = folderOf(from.path);
  return (
    others.find(({path}) => folderOf(path) === folder) ??
    others.find(({kind}) => kind === from.kind) ??
    others[0] ??
    null
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function stemOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1).trim();
  return file.replace(/\.mdx?$/i, '').toLowerCase();
}

/** The number of `7`, `0007`, `7. Webhooks`, `ADR-0007: Webhooks`; that of an issue, `#7`, is none. */
function leadingNumber(name: string): number | null {
  const match = /^(?:ADR[-_\s]?(\d{1,5})\b|(\d{1,5})(?:$|[.:]\s)|(0\d{1,4})\b)/i.exec(name.trim());
  const digits = match?.slice(1).find(Boolean);
  return digits === undefined ? null : Number(digits);
}
