import type {DocumentState, TracedDocumentProps} from '../core/pages/documentsProps.js';
import type {Listing} from '../core/pages/planProps.js';
import type {TicketLinkProps} from '../core/pages/props.js';

/** How documents are looked at: all of it is in the address, so that a view can be shared. */
export interface DocumentView {
  /** Words that title, path, status, sections or tickets must contain. */
  readonly text: string;
  /** Kinds of which a document must be one; '' stands for none. Without any, all are shown. */
  readonly kind: readonly string[];
  /** States of which it must have one. */
  readonly state: readonly string[];
}

/** States in the order in which they are offered. */
export const documentStates: readonly DocumentState[] = [
  'unrealised',
  'open',
  'done',
  'rests-on-dead',
  'dead',
];

/** Reads a query string; what it does not know is passed over. */
export function readDocumentView(search: string): DocumentView {
  const query = new URLSearchParams(search);
  return {text: query.get('q') ?? '', kind: query.getAll('kind'), state: query.getAll('state')};
}

/** The query string of a view, in which nothing stands that is as it is without one. */
export function writeDocumentView({text, kind, state}: DocumentView): string {
  const query = new URLSearchParams();
  if (text !== '') query.set('q', text);
  for (const value of kind) query.append('kind', value);
  for (const value of state) query.append('state', value);
  return query.toString();
}

/** Whether a view hides any document. */
export function isNarrowed({text, kind, state}: DocumentView): boolean {
  return text.trim() !== '' || kind.length > 0 || state.length > 0;
}

/** Tells of each document whether a view shows it. */
export function toDocumentMatcher({
  text,
  kind,
  state,
}: DocumentView): (document: TracedDocumentProps) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (document) =>
    (kind.length === 0 || kind.includes(document.kind ?? '')) &&
    (state.length === 0 || document.states.some((it) => state.includes(it))) &&
    words.every((word) => textOf(document).includes(word));
}

const texts = new WeakMap<TracedDocumentProps, string>();

function textOf(document: TracedDocumentProps): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const {title, path, status, whole, sections} = document;
  const inSections = sections.shown.flatMap((it) => [it.title, ...idsOf(it.realisedBy)]);
  const text = [title, path, status ?? '', ...idsOf(whole), ...inSections].join(' ').toLowerCase();
  texts.set(document, text);
  return text;
}

function idsOf({shown}: Listing<TicketLinkProps>): string[] {
  return shown.map(({id}) => id);
}
