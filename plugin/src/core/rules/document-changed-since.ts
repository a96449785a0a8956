import {quote} from '../diagnostic/wording.js';
import type {ResolvedReference} from '../model/backlog.js';
import type {SectionChange} from '../model/gitFacts.js';
import {isOpen} from '../model/status.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const documentChangedSince = defineRule({
  id: 'document-changed-since',
  severity: 'off',
  summary: 'a section of a document that changed after an open ticket which rests on it',
  *check({backlog}) {
    for (const {status, documents} of backlog.tickets) {
      if (!isOpen(status)) continue;
      const seen = new Set<string>();
      for (const resolved of documents) {
        const change = backlog.git.changes.get(resolved.reference);
        const key = `${resolved.path ?? ''}#${resolved.anchor ?? ''}`;
        if (change && !seen.has(key)) yield changed(resolved, change);
        seen.add(key);
      }
    }
  },
});

function changed({reference, path, anchor}: ResolvedReference, change: SectionChange): Finding {
  const {title, ticketDate, before, after, diff, place} = change;
  const when = after === null ? 'it is being changed' : `its document changed on ${after}`;
  return {
    message: `Unexpected change of ${quote(title)}, expected a ticket that knows of it: ${when}, the ticket last on ${ticketDate}`,
    help: [
      'look whether the ticket still fits, and change it or say in it that it does',
      `--- ${before}`,
      `+++ ${after ?? 'not committed yet'}`,
      ...diff,
    ].join('\n'),
    place: reference.place,
    related: [{place, message: anchor === null ? 'the document' : 'the section'}],
    about: path === null ? [] : [path],
    subject: reference.target,
  };
}
