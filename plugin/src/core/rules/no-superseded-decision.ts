import * as z from 'zod';
import {quote} from '../diagnostic/wording.js';
import type {ResolvedReference} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {saysDead} from '../model/documentStatus.js';
import {isOpen} from '../model/status.js';
import {lifeOf} from '../backlog/decisions.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noSupersededDecision = defineRule({
  id: 'no-superseded-decision',
  severity: 'warn',
  summary: 'an open ticket that rests on a decision which no longer holds',
  options: z.strictObject({
    /** Kinds of documents that are decisions. */
    kinds: z.array(z.string()).default(['adr']),
  }),
  *check({backlog, options: {kinds}}) {
    for (const {status, documents} of backlog.tickets) {
      if (!isOpen(status)) continue;
      const dead = groupByDocument(documents).filter(
        ([document]) =>
          kinds.includes(document.kind ?? '') && !lifeOf(document, backlog.documents).holds,
      );
      for (const [document, references] of dead)
        yield rests(document, references, backlog.documents);
    }
  },
});

function rests(
  document: Document,
  [first, ...rest]: readonly ResolvedReference[],
  documents: readonly Document[],
): Finding {
  const {successor, claim} = lifeOf(document, documents);
  const {reference} = first as ResolvedReference;
  return {
    message: `Unexpected reference to ${quote(document.title)}, expected a decision that holds: ${whyNot(document, documents)}`,
    help: successor
      ? `rest the ticket on ${successor.path} (${successor.title})`
      : 'rest the ticket on a decision that holds, or record a new one',
    place: reference.place,
    related: [
      ...(document.statusPlace ? [{place: document.statusPlace, message: 'its status'}] : []),
      ...(claim ? [{place: claim.place, message: 'what supersedes it'}] : []),
      ...rest.map((it) => ({
        place: it.reference.place,
        message: 'the ticket refers to it here too',
      })),
    ],
    subject: document.path,
  };
}

function whyNot(document: Document, documents: readonly Document[]): string {
  const {claim} = lifeOf(document, documents);
  const {status, supersededBy} = document;
  if (claim) return `${quote(claim.by.title)} supersedes it, though it does not say so itself`;
  if (supersededBy === null || saysDead(status)) return `its status is ${quote(status ?? '')}`;
  return `it is superseded by ${quote(supersededBy)}`;
}

function groupByDocument(
  references: readonly ResolvedReference[],
): [Document, ResolvedReference[]][] {
  const groups = new Map<Document, ResolvedReference[]>();
  for (const resolved of references) {
    if (!resolved.document) continue;
    const group = groups.get(resolved.document);
    if (group) group.push(resolved);
    else groups.set(resolved.document, [resolved]);
  }
  return [...groups];
}
