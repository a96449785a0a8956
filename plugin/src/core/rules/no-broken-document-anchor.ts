import {hasAnchor} from '../backlog/references.js';
import {fixOf, replaceIn} from '../diagnostic/fix.js';
import type {Fix} from '../diagnostic/fix.js';
import {nearest} from '../diagnostic/nearest.js';
import type {ResolvedReference} from '../model/backlog.js';
import type {Document, DocumentHeading} from '../model/document.js';
import type {DocumentReference} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';
import {quote} from '../diagnostic/wording.js';

export const noBrokenDocumentAnchor = defineRule({
  id: 'no-broken-document-anchor',
  severity: 'error',
  summary: 'a link to a section that a document does not have',
  *check({backlog}) {
    for (const {documents} of backlog.tickets) {
      for (const resolved of documents) {
        const {document, anchor} = resolved;
        if (document && anchor !== null && !hasAnchor(document, anchor)) {
          yield broken(resolved, document, anchor);
        }
      }
    }
  },
});

function broken({reference}: ResolvedReference, document: Document, anchor: string): Finding {
  const near = nearestHeading(document, anchor);
  return {
    message: `Unexpected anchor ${quote(`#${anchor}`)}, expected a heading of ${document.path}`,
    help: near
      ? `did you mean \`#${near.anchor}\` (${near.text})?`
      : 'use the anchor of a heading of that document, or none',
    place: reference.place,
    about: [document.path],
    subject: reference.target,
    ...fixTo(reference, document, anchor),
  };
}

/** Where just one heading has the anchor but for case and repeated hyphens. */
function fixTo(
  {target, place}: DocumentReference,
  document: Document,
  anchor: string,
): {fix?: Fix} {
  const alike = document.headings.filter((it) => toForm(it.anchor) === toForm(anchor));
  const [only] = alike;
  const start = target.length - anchor.length;
  // An anchor that is written in another way, such as with `%20`, does not end the target.
  if (!only || alike.length > 1 || !target.endsWith(`#${anchor}`)) return {};
  const edit = replaceIn(place, target, [start, target.length], only.anchor);
  return fixOf(`write ${quote(`#${only.anchor}`)}`, edit);
}

function toForm(anchor: string): string {
  return anchor.toLowerCase().replace(/-+/g, '-').replace(/^-|-$/g, '');
}

function nearestHeading(document: Document, anchor: string): DocumentHeading | undefined {
  const near = nearest(
    anchor,
    document.headings.map((heading) => heading.anchor),
  );
  return document.headings.find((heading) => heading.anchor === near);
}
