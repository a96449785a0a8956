import {useEffect} from 'react';
import type {RefObject} from 'react';

/** What a copy button says. */
export interface CopyLabels {
  readonly copy: string;
  readonly copied: string;
}

const copiedClass = 'tickets-code-copy--copied';
const shown = 1000;

/** Wakes the copy buttons of the code blocks inside an element; without scripts they stay hidden. */
export function useCopyButtons(
  region: RefObject<HTMLElement | null>,
  {copy, copied}: CopyLabels,
): void {
  useEffect(() => {
    const element = region.current;
    // Browsers offer the clipboard to pages served over HTTPS or from localhost only.
    if (!element || !canCopy()) return undefined;
    for (const button of element.querySelectorAll<HTMLElement>('.tickets-code-copy')) {
      label(button, copy);
      button.hidden = false;
    }
    const timers = new Set<number>();
    const onClick = (event: MouseEvent): void => {
      const button = (event.target as Element).closest<HTMLElement>('.tickets-code-copy');
      if (!button) return;
      void navigator.clipboard.writeText(codeOf(button)).then(() => {
        label(button, copied);
        button.classList.add(copiedClass);
        timers.add(window.setTimeout(reset, shown, button, copy));
      });
    };
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('click', onClick);
      timers.forEach(clearTimeout);
    };
  }, [region, copy, copied]);
}

function canCopy(): boolean {
  return (navigator as {clipboard?: Clipboard}).clipboard !== undefined;
}

function reset(button: HTMLElement, copy: string): void {
  button.classList.remove(copiedClass);
  label(button, copy);
}

function label(button: HTMLElement, text: string): void {
  button.textContent = text;
  button.title = text;
}

function codeOf(button: HTMLElement): string {
  const code = button.parentElement?.querySelector('code')?.textContent ?? '';
  return code.replace(/\n$/, '');
}
