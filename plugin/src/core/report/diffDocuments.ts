import type {DiffJson} from '../output/diffSchema.js';
import {toCode, toCodes, toInline} from './markdownText.js';

type DocumentJson = DiffJson['documents'][number];

/** A row for each section that was touched; one for a document that is new or gone. */
export function documentRows(documents: readonly DocumentJson[]): string[][] {
  return documents.flatMap((document) => {
    const {path, change, ticketIds, sections} = document;
    if (change !== 'changed') return [[toCode(path), `(document ${change})`, toCodes(ticketIds)]];
    return sections.map((section) => [
      toCode(path),
      toSection(section),
      toCiting(document, section),
    ]);
  });
}

function toSection({title, anchor, change}: DocumentJson['sections'][number]): string {
  const name = anchor === null ? 'above the first heading' : toInline(title ?? anchor);
  return change === 'changed' ? name : `${name} (${change})`;
}

/** Tickets that refer to the very section come before those that refer to another or to none. */
function toCiting(
  {ticketIds}: DocumentJson,
  {ticketIds: own}: DocumentJson['sections'][number],
): string {
  const rest = ticketIds.filter((id) => !own.includes(id));
  if (own.length === 0) return toCodes(rest);
  return [`**${toCodes(own)}**`, ...(rest.length > 0 ? [toCodes(rest)] : [])].join(', ');
}
