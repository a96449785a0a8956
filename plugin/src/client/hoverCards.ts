import useRouteContext from '@docusaurus/useRouteContext';
import {useEffect, useState} from 'react';
import type {RefObject} from 'react';
import type {PageLinks} from '../core/pages/props.js';
import type {HoverCardRow, HoverCardsData} from '../core/pages/ticketProps.js';
import type {ExternalCardRow} from '../core/render/externalLinks.js';
import {watchAttention} from './linkAttention.js';
import {linkAt} from './links.js';
import {ticketSlugOf} from './ticketLinks.js';

/** A card, the link it is about, and where on the screen that link is. */
export interface ShownCard {
  readonly row: HoverCardRow;
  readonly epic: string | null;
  /** Name of the backlog of another site that it is in; null for one of this site. */
  readonly external: string | null;
  readonly link: HTMLAnchorElement;
  readonly box: DOMRect;
}

/**
 * The card of the ticket whose link the pointer or the keyboard rests on, for any link inside an
 * element; null while there is none. What the cards show is one file, which the first of them loads.
 */
export function useHoverCard(
  region: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  links: PageLinks,
): ShownCard | null {
  const {plugin} = useRouteContext();
  const [shown, setShown] = useState<ShownCard | null>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    // Loading takes time, in which the reader may have gone on to another link.
    let wanted: HTMLAnchorElement | null = null;
    return watchAttention(element, {
      linkOf: (target) => ticketLinkOf(target, links),
      isEntered: () => card.current?.matches(':hover') ?? false,
      onAttend(link, event) {
        wanted = link;
        const box = boxOf(link, event);
        const foreign = toForeign(link, box);
        if (foreign) {
          setShown(foreign);
          return;
        }
        void loadCards(plugin.id).then((data) => {
          if (wanted === link && link.isConnected) setShown(toShown(data, link, links, box));
        });
      },
      onLeave() {
        wanted = null;
        setShown(null);
      },
    });
  }, [region, card, links, plugin.id]);
  return shown;
}

/**
 * A board's card shows all there is, so links in it need no other; on a picture a card would cover the
 * boxes that the pointer makes stand out.
 */
function ticketLinkOf(target: Element, links: PageLinks): HTMLAnchorElement | null {
  const link = linkAt(target);
  if (!(link instanceof HTMLAnchorElement) || link.closest('.tickets-card')) return null;
  return isForeign(link) || ticketSlugOf(link, links) !== null ? link : null;
}

/** Links in texts to tickets of other sites carry what their card shows. */
function isForeign({dataset}: HTMLAnchorElement): boolean {
  return dataset['ticket'] !== undefined;
}

function toForeign(link: HTMLAnchorElement, box: DOMRect): ShownCard | null {
  const text = link.dataset['ticket'];
  if (text === undefined) return null;
  const [id, title, category, label, external] = JSON.parse(text) as ExternalCardRow;
  return {row: [id, title, category, label, null, null], epic: null, external, link, box};
}

/** Null where the file cannot be had, as in a reader's offline copy: the card adds to no page's sense. */
function loadCards(id: string): Promise<HoverCardsData | null> {
  const loading = import(
    /* webpackChunkName: "tickets-cards-[request]" */ `@generated/docusaurus-plugin-tickets-cards/${id}.json`
  ) as Promise<{default: HoverCardsData}>;
  return loading.then(
    (loaded) => loaded.default,
    () => null,
  );
}

function toShown(
  data: HoverCardsData | null,
  link: HTMLAnchorElement,
  links: PageLinks,
  box: DOMRect,
): ShownCard | null {
  const slug = ticketSlugOf(link, links) ?? '';
  const row = data && Object.hasOwn(data.tickets, slug) ? data.tickets[slug] : null;
  if (!data || !row) return null;
  const epic = row[4] === null ? null : (data.epics[row[4]] ?? null);
  return {row, epic, external: null, link, box};
}

/** Of a link that runs over two lines, the one the pointer is on, else the first. */
function boxOf(link: HTMLAnchorElement, event: Event): DOMRect {
  const boxes = [...link.getClientRects()];
  const {clientX, clientY} = event as PointerEvent;
  const hit = boxes.find(
    (it) => clientX >= it.left && clientX <= it.right && clientY >= it.top && clientY <= it.bottom,
  );
  return hit ?? boxes[0] ?? link.getBoundingClientRect();
}
