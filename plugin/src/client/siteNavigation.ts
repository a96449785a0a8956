import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
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
  const base = useBaseUrl('/');
  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const follow = (event: MouseEvent): void => {
      const link = siteLinkOf(event, base);
      if (!link || event.button !== 0 || isModified(event)) return;
      event.preventDefault();
      history.push(link.pathname + link.search + link.hash);
    };
    const preload = (event: Event): void => {
      const link = siteLinkOf(event, base);
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
  }, [region, history, base]);
}

/** The link an event happened in, if it leads to another page of this site. */
function siteLinkOf(event: Event, base: string): HTMLAnchorElement | null {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented || link.target !== '' || !isPage(link, base)) return null;
  const sameDocument = link.pathname === window.location.pathname && link.hash !== '';
  return sameDocument ? null : link;
}

/** Whether a link leads to a page of this site: not to a file, and not to what lies beside the site. */
function isPage(link: HTMLAnchorElement, base: string): boolean {
  const isFile = /\.[a-z0-9]+$/i.test(link.pathname) && !link.pathname.endsWith('.html');
  const isOurs = link.origin === window.location.origin && link.pathname.startsWith(base);
  return isOurs && !isFile && !link.hasAttribute('download');
}

function isModified({metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
