import {hasAnchor} from '../backlog/references.js';
import {lacksSection, nearestSection} from '../backlog/sectionNumbers.js';
import {fixOf, replaceIn} from '../diagnostic/fix.js';
import type {Fix} from '../diagnostic/fix.js';
import {nearest} from '../diagnostic/nearest.js';
import type {ResolvedReference} from '../model/backlog.js';
import type {Document, DocumentHeading} from '../model/document.js';
import {anchorKey} from '../model/gitFacts.js';
import type {GitFacts, HeadingRename} from '../model/gitFacts.js';
import type {DocumentReference} from '../model/ticket.js';
import {whenOf} from './renamed.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';
import {quote} from '../diagnostic/wording.js';

export const noBrokenDocumentAnchor = defineRule({
  id: 'no-broken-document-anchor',
  severity: 'error',
  summary: 'a link to a section that a document does not have',
  *check({backlog}) {
    for (const resolved of backlog.tickets.flatMap(({documents}) => documents)) {
      const {document, anchor, reference} = resolved;
      if (!document) continue;
      if (anchor !== null && !hasAnchor(document, anchor)) {
        yield broken(resolved, document, anchor, backlog.git);
      } else if (lacksSection(document, anchor, reference)) yield lacking(reference, document);
    }
  },
});

function broken(
  {reference}: ResolvedReference,
  document: Document,
  anchor: string,
  git: GitFacts,
): Finding {
  const fix = fixTo(reference, document, anchor);
  const rename = fix.fix ? undefined : git.headings.get(anchorKey(document.path, anchor));
  const near = nearestHeading(document, anchor);
  return {
    message: `Unexpected anchor ${quote(`#${anchor}`)}, expected a heading of ${document.path}`,
    help: rename
      ? toRenameHelp(rename)
      : near
        ? `did you mean ${toWords(near)}?`
        : 'use the anchor of a heading of that document, or none',
    place: reference.place,
    about: [document.path],
    subject: reference.target,
    ...fix,
  };
}

function toRenameHelp({was, heading, commit}: HeadingRename): string {
  return `did you mean ${toWords(heading)}? It took the place of ${quote(was)}${whenOf(commit)}`;
}

function toWords({anchor, text}: DocumentHeading): string {
  return `\`#${anchor}\` (${text})`;
}

function lacking(reference: DocumentReference, document: Document): Finding {
  const {section, sectionText, place, target} = reference;
  const near = nearestSection(document, section ?? '');
  return {
    message: `Unexpected section ${quote(sectionText?.value ?? section ?? '')}, expected one that a heading of ${document.path} begins with`,
    help: near
      ? `did you mean ${quote(near.text)}? A link to ${quote(`#${near.anchor}`)} leads there`
      : 'name a section that the document has, or none',
    place: sectionText?.place ?? place,
    about: [document.path],
    subject: `${target} ${section ?? ''}`,
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
