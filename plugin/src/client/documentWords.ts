import {translate} from '@docusaurus/Translate';
import type {DocumentState} from '../core/pages/documentsProps.js';

/** Word for where a document stands; a state that is none, as an address may ask for, is its own word. */
export function documentStateName(state: string): string {
  switch (state as DocumentState) {
    case 'unrealised':
      return translate({id: 'theme.tickets.document.unrealised', message: 'No tickets'});
    case 'open':
      return translate({id: 'theme.tickets.document.open', message: 'Open tickets'});
    case 'done':
      return translate({id: 'theme.tickets.document.done', message: 'All tickets done'});
    case 'rests-on-dead':
      return translate({
        id: 'theme.tickets.document.restsOnDead',
        message: 'Refers to what no longer holds',
      });
    case 'dead':
      return translate({id: 'theme.tickets.document.dead', message: 'No longer holds'});
    default:
      return state;
  }
}

/** Name of a kind of documents: `TDD`; documents of none have their own. */
export function documentKindName(kind: string | null): string {
  return kind === null || kind === ''
    ? translate({id: 'theme.tickets.document.noKind', message: 'Other documents'})
    : kind.toUpperCase();
}

/** Head of a column, which is named in front of its value where there is no room for columns. */
export function documentColumnName(column: 'linked' | 'tickets' | 'points'): string {
  switch (column) {
    case 'linked':
      return translate({id: 'theme.tickets.document.linked', message: 'Linked with'});
    case 'tickets':
      return translate({id: 'theme.tickets.document.ticketsDone', message: 'Tickets done'});
    case 'points':
      return translate({id: 'theme.tickets.document.pointsDone', message: 'Points done'});
  }
}

/** Whether a title says of what kind its document is: `ADR-0007: Webhooks`. */
export function beginsWithKind(title: string, kind: string): boolean {
  return title.toLowerCase().startsWith(kind.toLowerCase());
}
