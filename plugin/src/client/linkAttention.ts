const openDelay = 250;
const closeDelay = 150;

/** Which links of an element count, and what is told of them. */
export interface LinkAttention {
  /** The link an element is in, if it is one that counts. */
  readonly linkOf: (element: Element) => HTMLAnchorElement | null;
  /** Whether the pointer is on what is shown for the link. */
  readonly isEntered: () => boolean;
  /** A link has had the pointer or the keyboard's focus for a moment; the event says where. */
  readonly onAttend: (link: HTMLAnchorElement, event: Event) => void;
  /** It has lost both, or Escape was pressed. */
  readonly onLeave: () => void;
}

/**
 * Tells which link a reader rests on, as WCAG 1.4.13 asks for content on hover or focus: what is shown
 * for it can be entered with the pointer, stays until pointer and focus have left, and Escape takes it
 * away. A finger on a link follows it, so touch counts for nothing. Returns what ends it.
 */
export function watchAttention(region: HTMLElement, told: LinkAttention): () => void {
  let link: HTMLAnchorElement | null = null;
  let opening = 0;
  let closing = 0;
  const isHeld = (): boolean =>
    link !== null && (link.matches(':hover, :focus-visible') || told.isEntered());
  const leave = (): void => {
    window.clearTimeout(opening);
    link = null;
    told.onLeave();
  };
  const attend = (event: Event): void => {
    const next = told.linkOf(event.target as Element);
    if (!next || next === link) return;
    leave();
    link = next;
    opening = window.setTimeout(() => {
      if (isHeld()) told.onAttend(next, event);
    }, openDelay);
  };
  const listeners: Readonly<Record<string, (event: Event) => void>> = {
    pointerover: (event) => {
      if ((event as PointerEvent).pointerType !== 'touch') attend(event);
    },
    focusin: (event) => {
      if ((event.target as Element).matches(':focus-visible')) attend(event);
    },
    pointerout: closeSoon,
    focusout: closeSoon,
    click: leave,
  };
  function closeSoon(): void {
    window.clearTimeout(closing);
    closing = window.setTimeout(() => {
      if (link && !isHeld()) leave();
    }, closeDelay);
  }
  // The link stays the one attended to, so that a move within it brings nothing back.
  const onKey = ({key}: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    window.clearTimeout(opening);
    told.onLeave();
  };
  for (const [name, listen] of Object.entries(listeners)) region.addEventListener(name, listen);
  document.addEventListener('keydown', onKey);
  return () => {
    for (const [name, listen] of Object.entries(listeners))
      region.removeEventListener(name, listen);
    document.removeEventListener('keydown', onKey);
    window.clearTimeout(opening);
    window.clearTimeout(closing);
  };
}
