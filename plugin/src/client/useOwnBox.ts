import {useEffect} from 'react';
import type {RefObject} from 'react';

/** Scrolls a frame once so that what has `aria-current` in it is in its middle, as far as it can. */
export function useOwnBox(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own = frame.current?.querySelector('[aria-current]');
    if (!frame.current || !own) return;
    const [box, around] = [own.getBoundingClientRect(), frame.current.getBoundingClientRect()];
    frame.current.scrollBy({
      left: (box.left + box.right - around.left - around.right) / 2,
      top: (box.top + box.bottom - around.top - around.bottom) / 2,
      behavior: 'instant',
    });
  }, [frame]);
}
