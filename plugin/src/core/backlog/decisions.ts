import {decisionNumber} from './references.js';
import type {Document} from '../model/document.js';

/**
 * Whether a decision no longer holds, by its status: superseded, rejected, deprecated. The words are
 * those of Nygard, "Documenting architecture decisions" (2011), and of MADR.
 */
export function isDead({status}: Document): boolean {
  return (
    status !== null &&
    /^\W*(?:super[sc]eded|replaced|reject|declin|deprecat|obsolete|withdrawn|retired)/i.test(status)
  );
}

/**
 * The decision that holds in place of a superseded one: the end of the chain of `Superseded by`. Null
 * where the chain leads nowhere, in a circle, or to another one that does not hold.
 */
export function findSuccessor(document: Document, documents: readonly Document[]): Document | null {
  const seen = new Set<Document>();
  let at: Document | undefined = document;
  while (at && isDead(at) && !seen.has(at)) {
    seen.add(at);
    const named: string | null = at.supersededBy;
    at = named === null ? undefined : documents.find((it) => isNamed(it, named));
  }
  return at && !isDead(at) ? at : null;
}

/** `ADR-0007`, `7`, `0007-webhooks.md` and a title all name a decision. */
function isNamed({path, title}: Document, name: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const wanted = name.slice(name.lastIndexOf('/') + 1).trim();
  if (file === wanted || file.replace(/\.mdx?$/i, '') === wanted || title === name) return true;
  const number = decisionNumber(wanted) ?? (/^\d{1,5}$/.test(wanted) ? Number(wanted) : null);
  return number !== null && number === Number(/^(?:adr[-_ ]?)?(\d+)/i.exec(file)?.[1] ?? NaN);
}
