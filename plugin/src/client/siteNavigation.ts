import {useHistory} from '@docusaurus/router';
import {useEffect} from 'react';
import type {RefObject} from 'react';

interface Preloader {
  readonly docusaurus?: {readonly preload: (route: string) => unknown};
}

/**
 * Makes the plain links inside an element navigate without loading the page anew. One listener for
 * all: Docusaurus' `Link` would fetch the page of every link that scrolls into view, which on a
 * board of 500 cards is 500 requests.
 */
export function useSiteNavigation(region: RefObject<HTMLElement | null>): void {
  const history = useHistory();
  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const follow = (event: MouseEvent): void => {
      const link = siteLinkOf(event);
      if (!link || event.button !== 0 || isModified(event)) return;
      event.preventDefault();
      history.push(link.pathname + link.search + link.hash);
    };
    const preload = (event: Event): void => {
      const link = siteLinkOf(event);
      if (link) (window as Preloader).docusaurus?.preload(link.pathname);
    };
    element.addEventListener('click', follow);
    element.addEventListener('pointerover', preload);
    element.addEventListener('focusin', preload);
    return () => {
      element.removeEventListener('click', follow);
      element.removeEventListener('pointerover', preload);
      element.removeEventListener('focusin', preload);
    };
  }, [region, history]);
}

/** The link an event happened in, if it leads to another page of this site. */
function siteLinkOf(event: Event): HTMLAnchorElement | null {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented || link.target !== '' || link.hasAttribute('download')) {
    return null;
  }
  const {origin, pathname} = window.location;
  return link.origin === origin && (link.pathname !== pathname || link.hash === '') ? link : null;
}

function isModified({metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
