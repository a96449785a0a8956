import type {ResolvedReference} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import {comparePlaces} from '../source/sourceFile.js';
import {filePathsOf} from './filePaths.js';
import {resolveReference} from './references.js';
import type {ReferenceTargets} from './references.js';

/** What a ticket refers to, in the order of the text: its references, and mentions of documents. */
export function resolveDocuments(
  {path, documents, documentMentions, files}: Ticket,
  targets: ReferenceTargets,
): ResolvedReference[] {
  const references = documents.map((it) => resolveReference(it, path, targets));
  if (documentMentions.length === 0) return references;
  const changed = new Set(files.flatMap((it) => filePathsOf(it) ?? []));
  const mentioned = documentMentions.flatMap(({reference, needsAnchor}) => {
    const resolved = resolveReference(reference, path, targets);
    const isDocument = resolved.document !== null && resolved.document.kind !== null;
    const isMeant = isDocument && !changed.has(resolved.path ?? '');
    return isMeant && (resolved.found || !needsAnchor) ? [resolved] : [];
  });
  if (mentioned.length === 0) return references;
  return [...references, ...mentioned].sort((a, b) =>
    comparePlaces(a.reference.place, b.reference.place),
  );
}
