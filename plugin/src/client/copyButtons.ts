import {translate} from '@docusaurus/Translate';
import {useEffect} from 'react';
import type {RefObject} from 'react';

const shown = 1500;

/** Wakes the copy buttons of the code blocks inside an element; without scripts they stay hidden. */
export function useCopyButtons(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    for (const button of element.querySelectorAll<HTMLElement>('.tickets-code-copy')) wake(button);
    const copy = (event: MouseEvent): void => {
      const button = (event.target as Element).closest<HTMLElement>('.tickets-code-copy');
      const code = button?.parentElement?.querySelector('code')?.textContent;
      if (!button || code === undefined) return;
      void navigator.clipboard.writeText(code.replace(/\n$/, '')).then(() => {
        confirm(button);
      });
    };
    element.addEventListener('click', copy);
    return () => {
      element.removeEventListener('click', copy);
    };
  }, [region]);
}

function wake(button: HTMLElement): void {
  button.textContent = translate({id: 'theme.tickets.copy', message: 'Copy'});
  button.setAttribute(
    'aria-label',
    translate({id: 'theme.tickets.copy.label', message: 'Copy code to clipboard'}),
  );
  button.hidden = false;
}

function confirm(button: HTMLElement): void {
  button.textContent = translate({id: 'theme.tickets.copied', message: 'Copied'});
  button.setAttribute('aria-label', button.textContent);
  setTimeout(() => {
    wake(button);
  }, shown);
}
