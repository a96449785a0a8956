import type {WrittenLine} from '../plan/writtenLines.js';
import {toLineUrl, toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import type {DeclarationProps} from './planProps.js';

/** A line that declares a dependency, with where it can be edited. */
export function toDeclaration(context: PageContext, line: WrittenLine): DeclarationProps {
  const {id, side, place} = line;
  return {
    ticket: toTicketLink(context, id),
    side,
    path: place.path,
    line: place.line,
    editUrl: toLineUrl(context, place),
  };
}
