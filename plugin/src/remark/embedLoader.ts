import {siteBacklogs} from '../backlogs.js';
import type {SiteBacklog} from '../backlogs.js';
import {resolveRequest} from '../core/directive/resolveRequest.js';
import {toPageTickets} from '../core/embed/documentTickets.js';
import {toEmbed} from '../core/embed/toEmbed.js';
import {readQuery} from './embedQuery.js';
import type {EmbedQuery} from './embedQuery.js';

/** The part of a loader's context, of webpack and of Rspack, that is used here. */
interface LoaderContext {
  readonly resourceQuery: string;
  emitWarning(warning: Error): void;
}

/**
 * A loader that gives a docs page its data. Its source is a file that is written anew each
 * time the tickets are loaded, so bundlers ask for the data again then, and only for the data: the
 * page itself stays compiled. The module is JavaScript, since webpack, unlike Rspack, does not take
 * what a loader in a request returns for JSON.
 *
 * @throws {Error} where the plugin has not loaded the backlog
 */
export default function embedLoader(this: LoaderContext): string {
  const query = readQuery(this.resourceQuery);
  const backlog = siteBacklogs().find(({id}) => id === query.backlog);
  if (!backlog)
    throw new Error(`docusaurus-plugin-tickets: no backlog \`${query.backlog}\` is loaded`);
  const {request} = query;
  if (request.kind === 'problem' && request.warning !== null)
    this.emitWarning(withoutStack(new Error(request.warning)));
  // Parsed, since in a literal `__proto__` would be no key.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(dataOf(query, backlog)))});`;
}

function dataOf({request, from}: EmbedQuery, {context}: SiteBacklog): unknown {
  if (request.kind === 'page') return toPageTickets(context, from);
  if (request.kind === 'problem') return {message: request.message, help: request.help};
  const resolved = resolveRequest(context.backlog, request, from);
  // What is gone while the page is served is missed when the page itself is compiled anew.
  return 'found' in resolved ? toEmbed(context, resolved.found) : null;
}

/** Bundlers print the whole error; the stack would bury the message. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}
