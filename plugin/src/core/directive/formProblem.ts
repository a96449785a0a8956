import {quote} from '../diagnostic/wording.js';
import {directiveForms} from '../model/directive.js';
import type {DirectiveName} from '../model/directive.js';
import type {EmbedProblem} from './request.js';

/** What is wrong with the colons of a directive, as it is shown: `:ticket-list`; null where nothing is. */
export function formProblem(name: DirectiveName, shown: string): EmbedProblem | null {
  const isText = directiveForms[name] === 'text';
  const wanted = `${isText ? ':' : '::'}${name}`;
  if (shown === wanted) return null;
  return {
    message: `Unexpected ${quote(shown)}, expected ${quote(wanted)}`,
    help: isText
      ? `write ${quote(`${wanted}[…]`)} in a line of text`
      : `write ${quote(`${wanted}{…}`)} on a line of its own`,
  };
}
