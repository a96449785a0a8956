import {useMemo, useState} from 'react';
import type {FocusEvent, PointerEvent} from 'react';
import {chainOf} from './graphChain.js';
import type {Chain} from './graphChain.js';

/** What a picture listens to, one listener for all of its boxes. */
export interface HighlightListeners {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * The chain of the box, marked with `data-node`, that has the pointer or else the focus; null while
 * none has. A finger on a box follows its link, so touch counts for nothing.
 */
export function useGraphHighlight(
  arrows: readonly {readonly from: number; readonly to: number}[],
): [Chain | null, HighlightListeners] {
  const [hovered, setHovered] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const node = hovered ?? focused;
  const chain = useMemo(() => (node === null ? null : chainOf(node, arrows)), [node, arrows]);
  const listeners = useMemo(
    (): HighlightListeners => ({
      onPointerOver({pointerType, target}) {
        if (pointerType !== 'touch') setHovered(nodeAt(target));
      },
      onPointerLeave() {
        setHovered(null);
      },
      onFocus({target}) {
        setFocused(nodeAt(target));
        reveal(target);
      },
      onBlur() {
        setFocused(null);
      },
    }),
    [],
  );
  return [chain, listeners];
}

function nodeAt(target: EventTarget): number | null {
  const node = (target as Element).closest('[data-node]')?.getAttribute('data-node');
  return node === undefined || node === null ? null : Number(node);
}

/**
 * Scrolls all of what the keyboard went to into sight: browsers are content with a part of it. Under
 * the pointer nothing moves, since a click needs its place.
 */
function reveal(target: Element): void {
  if (!target.matches(':focus-visible')) return;
  target.scrollIntoView({block: 'nearest', inline: 'nearest'});
}
