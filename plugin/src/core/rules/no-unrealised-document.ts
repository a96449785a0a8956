import * as z from 'zod';
import {quote} from '../diagnostic/wording.js';
import type {Document} from '../model/document.js';
import {placeOfFile} from '../source/sourceFile.js';
import {lifeOf} from '../backlog/decisions.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noUnrealisedDocument = defineRule({
  id: 'no-unrealised-document',
  severity: 'off',
  summary: 'a design document that no ticket refers to',
  options: z.strictObject({
    /** Kinds of documents that tickets must realise; without it, all that are configured. */
    kinds: z.array(z.string()).optional(),
  }),
  *check({backlog, options: {kinds}}) {
    const realised = new Set(
      backlog.tickets.flatMap(({documents}) => documents.map(({path}) => path)),
    );
    for (const document of backlog.documents) {
      const {kind, path} = document;
      if (kind === null || (kinds && !kinds.includes(kind))) continue;
      if (!realised.has(path) && lifeOf(document, backlog.documents).holds)
        yield unrealised(document, kind);
    }
  },
});

function unrealised({path, title}: Document, kind: string): Finding {
  return {
    message: `Unexpected document ${quote(title)} of the kind ${quote(kind)} that no ticket refers to, expected at least one that realises it`,
    help: 'name it in the ticket that realises it, or mark it as superseded or rejected',
    place: placeOfFile(path),
    subject: path,
  };
}
