import type {EmbedProblem, EmbedRequest} from '../core/directive/request.js';

/** What a page imports: the data of a directive, of its own tickets, or a directive that failed. */
export type PageRequest =
  | EmbedRequest
  | {readonly kind: 'page'}
  | ({readonly kind: 'problem'; readonly warning: string | null} & EmbedProblem);

export interface EmbedQuery {
  /** Id of the plugin's instance. */
  readonly backlog: string;
  readonly request: PageRequest;
  /** Path of the page from the root of the backlog. */
  readonly from: string;
}

/** The query as part of a module's name, in which `!` and `#` have a meaning of their own. */
export function writeQuery(query: EmbedQuery): string {
  return `?${encodeURIComponent(JSON.stringify(query)).replaceAll('!', '%21')}`;
}

/** Reads what `writeQuery` wrote. */
export function readQuery(text: string): EmbedQuery {
  return JSON.parse(decodeURIComponent(text.slice(1))) as EmbedQuery;
}
