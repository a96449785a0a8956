import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect} from 'react';
import type {RefObject} from 'react';
import {addressOf, linkAt} from './links.js';
import type {PageAddress, PageLink} from './links.js';

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
      const address = siteAddressOf(event, base);
      if (!address || event.button !== 0 || isModified(event)) return;
      event.preventDefault();
      history.push(address.pathname + address.search + address.hash);
    };
    const preload = (event: Event): void => {
      const address = siteAddressOf(event, base);
      if (address) (window as Preloader).docusaurus?.preload(address.pathname);
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

/** Where the link leads that an event happened in, if it is to another page of this site. */
function siteAddressOf(event: Event, base: string): PageAddress | null {
  const link = linkAt(event.target as Element);
  if (!link || event.defaultPrevented || opensElsewhere(link)) return null;
  const address = addressOf(link);
  if (!isPage(address, base)) return null;
  const sameDocument = address.pathname === window.location.pathname && address.hash !== '';
  return sameDocument ? null : address;
}

/** Whether a click on a link leaves this window as it is. */
function opensElsewhere(link: PageLink): boolean {
  return (link.getAttribute('target') ?? '') !== '' || link.hasAttribute('download');
}

/** Whether an address is that of a page of this site: not of a file, and not of what lies beside the site. */
function isPage({pathname, origin}: PageAddress, base: string): boolean {
  const isFile = /\.[a-z0-9]+$/i.test(pathname) && !pathname.endsWith('.html');
  return origin === window.location.origin && pathname.startsWith(base) && !isFile;
}

function isModified({metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
