import {useEffect} from 'react';
import type {RefObject} from 'react';

/** Closes a `<details>` on Escape, and when the pointer or the focus goes elsewhere. */
export function useDismissal(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const element = details.current;
    if (!element) return undefined;
    const leave = ({target}: Event): void => {
      if (element.open && !element.contains(target as Node)) element.open = false;
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !element.open) return;
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    element.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      element.removeEventListener('keydown', escape);
    };
  }, [details]);
}
