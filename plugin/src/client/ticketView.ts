import type {TicketCardProps} from '../core/pages/props.js';

/** What tickets can be narrowed by, as it stands in the address. */
export const facets = [
  'readiness',
  'status',
  'type',
  'priority',
  'epic',
  'label',
  'assignee',
] as const;

export type Facet = (typeof facets)[number];

/** What a board can be cut into lanes by. */
export const laneFacets = ['epic', 'priority', 'type', 'assignee'] as const;

export type LaneFacet = (typeof laneFacets)[number];

/** What a table can be sorted by. */
export const sortKeys = ['id', 'status', 'type', 'priority', 'points', 'epic', 'assignee'] as const;

export type SortKey = (typeof sortKeys)[number];

/** How tickets are looked at: all of it is in the address, so that a view can be shared. */
export interface TicketView {
  /** Words that id, title or labels must contain. */
  readonly text: string;
  /** Values of which a ticket must have one; '' stands for none. A facet without any narrows nothing. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly lane: LaneFacet | null;
  readonly sort: {readonly key: SortKey; readonly isDescending: boolean} | null;
}

/** Reads a query string; what it does not know is passed over. */
export function readView(search: string): TicketView {
  const query = new URLSearchParams(search);
  const sort = query.get('sort') ?? '';
  const key = sortKeys.find((it) => it === sort.replace(/^-/, ''));
  return {
    text: query.get('q') ?? '',
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, query.getAll(facet)]),
    ) as unknown as TicketView['chosen'],
    lane: laneFacets.find((it) => it === query.get('lane')) ?? null,
    sort: key ? {key, isDescending: sort.startsWith('-')} : null,
  };
}

/** The query string of a view, in which nothing stands that is as it is without one. */
export function writeView({text, chosen, lane, sort}: TicketView): string {
  const query = new URLSearchParams();
  if (text !== '') query.set('q', text);
  for (const facet of facets) for (const value of chosen[facet]) query.append(facet, value);
  if (lane) query.set('lane', lane);
  if (sort) query.set('sort', `${sort.isDescending ? '-' : ''}${sort.key}`);
  return query.toString();
}

/** Whether a view hides any ticket. */
export function isNarrowed({text, chosen}: TicketView): boolean {
  return text.trim() !== '' || facets.some((facet) => chosen[facet].length > 0);
}

/** What shows all tickets again. */
export const nothingHidden: Pick<TicketView, 'text' | 'chosen'> = {
  text: '',
  chosen: readView('').chosen,
};

/** Tells of each ticket whether a view shows it. */
export function toMatcher({text, chosen}: TicketView): (ticket: TicketCardProps) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const active = facets.filter((facet) => chosen[facet].length > 0);
  return (ticket) =>
    active.every((facet) => valuesOf(ticket, facet).some((it) => chosen[facet].includes(it))) &&
    words.every((word) => textOf(ticket).includes(word));
}

/** The values of a facet that a ticket has; '' where it has none. */
export function valuesOf(ticket: TicketCardProps, facet: Facet): readonly string[] {
  if (facet === 'label') return ticket.labels.length > 0 ? ticket.labels : [''];
  if (facet === 'status') return [ticket.status.category];
  return [(facet === 'epic' ? ticket.epicId : ticket[facet]) ?? ''];
}

const texts = new WeakMap<TicketCardProps, string>();

function textOf(ticket: TicketCardProps): string {
  const known = texts.get(ticket);
  if (known !== undefined) return known;
  const text = [ticket.id, ticket.title, ...ticket.labels].join(' ').toLowerCase();
  texts.set(ticket, text);
  return text;
}
