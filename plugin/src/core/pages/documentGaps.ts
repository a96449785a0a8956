import type {BacklogTicket} from '../model/backlog.js';
import type {Document} from '../model/document.js';
import {isOpen} from '../model/status.js';
import type {PageContext} from './cards.js';
import {toTicketListing} from './coverage.js';
import {toDeadDocuments, toDocumentName} from './deadDocuments.js';
import type {DocumentGapsProps} from './documentsProps.js';
import {toListing} from './listing.js';
import {coverSections} from './sectionCoverage.js';

/** So many rows show what is missing; of more only the number is told. */
const most = 50;

/** What is missing between these documents and the tickets. */
export function toDocumentGaps(
  context: PageContext,
  documents: readonly Document[],
): DocumentGapsProps {
  const {backlog, site} = context;
  const unrealised = documents.flatMap((document) =>
    coverSections(document, backlog)
      .filter((it) => it.isUnrealised && !it.isPartOfUnrealised)
      .map(({heading}) => ({document, heading})),
  );
  return {
    sections: toListing(unrealised, most, ({document, heading}) => ({
      document: toDocumentName(site, document),
      section: {title: heading.text, url: site.fileUrl(document.path, heading.anchor)},
    })),
    tickets: toTicketListing(context, backlog.tickets.filter(restsOnNothing), most),
    dead: toDeadDocuments(context, most),
  };
}

function restsOnNothing({status, documents}: BacklogTicket): boolean {
  return isOpen(status) && !documents.some(({document}) => document && document.kind !== null);
}
