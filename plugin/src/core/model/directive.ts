import type {Place} from '../source/sourceFile.js';

/** Whether a directive stands in a line of text (`:ticket[…]`) or on a line of its own (`::ticket-list`). */
export type DirectiveForm = 'text' | 'leaf';

export type DirectiveName = keyof typeof directiveForms;

/** The directives of docs pages by their names; others are not ours and are left alone. */
export const directiveForms = {
  ticket: 'text',
  'ticket-list': 'leaf',
  'ticket-board': 'leaf',
  'ticket-graph': 'leaf',
  'epic-progress': 'leaf',
  'document-tickets': 'leaf',
} as const satisfies Record<string, DirectiveForm>;

/** What one directive of a page says, or a component of an MDX page that stands for one. */
export interface WrittenDirective {
  readonly name: DirectiveName;
  /** As it stands in the page: `:ticket`, `<Ticket>`. */
  readonly shown: string;
  /** Plain text between its brackets; empty without any. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A directive in a document, and where. */
export interface DocumentDirective extends WrittenDirective {
  readonly place: Place;
}

/** Whether a name is one of our directives'. */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directiveForms, name);
}
