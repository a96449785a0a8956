import TicketCriticalMark from '@theme/TicketCriticalMark';
import TicketStatus from '@theme/TicketStatus';
import {useEffect, useId, useRef} from 'react';
import type {CSSProperties, ReactNode, RefObject} from 'react';
import {createPortal} from 'react-dom';
import {useHoverCard} from 'docusaurus-plugin-tickets/client/hoverCards';
import type {ShownCard} from 'docusaurus-plugin-tickets/client/hoverCards';
import {externalText, pointsText} from 'docusaurus-plugin-tickets/client/words';
import type {PageLinks} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  /** The element whose links to tickets have cards; it is positioned, and the card stands in it. */
  readonly region: RefObject<HTMLElement | null>;
  readonly links: PageLinks;
}

/** Says in a few words what ticket a link leads to, while the pointer or the keyboard rests on it. */
export default function TicketHoverCards({region, links}: Props): ReactNode {
  const card = useRef<HTMLDivElement>(null);
  const id = useId();
  const shown = useHoverCard(region, card, links);
  useDescription(shown?.link ?? null, id);
  if (!shown || !region.current) return null;
  const {row, epic, external} = shown;
  const [ticketId, title, category, label, , points, isCritical] = row;
  const status = {
    category,
    label: label ?? '',
    source: label === null ? 'derived' : 'declared',
  } as const;
  // Where a screen reader meets it, it must be part of the page's landmarks.
  const landmark = shown.link.closest('main, nav, aside') ?? region.current;
  return createPortal(
    <div
      ref={card}
      id={id}
      role="tooltip"
      className={`tickets-hover-card ${styles['card'] ?? ''}`}
      style={placeOf(shown, region.current.getBoundingClientRect())}
    >
      <span className={styles['id']}>{ticketId}</span>
      <span className={styles['title']}>{title}</span>
      <span className={styles['facts']}>
        <TicketStatus status={status} />
        {points !== null && <span>{pointsText(points)}</span>}
        {epic !== null && <span>{epic}</span>}
        {external !== null && <span>{externalText(external)}</span>}
        <TicketCriticalMark isCritical={isCritical} />
      </span>
    </div>,
    landmark,
  );
}

/** Ties the card to its link; a native tooltip would cover it, so the link's waits meanwhile. */
function useDescription(link: HTMLAnchorElement | null, id: string): void {
  useEffect(() => {
    if (!link) return undefined;
    const title = link.getAttribute('title');
    link.removeAttribute('title');
    link.setAttribute('aria-describedby', id);
    return () => {
      link.removeAttribute('aria-describedby');
      if (title !== null) link.setAttribute('title', title);
    };
  }, [link, id]);
}

const widest = 320;
const margin = 8;
const gap = 4;

/** Below the link where it is in the upper half of the window, else above it, and never beside the window. */
function placeOf({box, link}: ShownCard, region: DOMRect): CSSProperties {
  const {clientWidth, clientHeight} = document.documentElement;
  const inlineSize = Math.min(widest, clientWidth - 2 * margin);
  const isRtl = getComputedStyle(link).direction === 'rtl';
  const start = isRtl ? box.right - inlineSize : box.left;
  const left = Math.max(margin, Math.min(start, clientWidth - margin - inlineSize)) - region.left;
  return box.top + box.bottom < clientHeight
    ? {inlineSize, left, top: box.bottom + gap - region.top}
    : {inlineSize, left, bottom: region.bottom - box.top + gap};
}
