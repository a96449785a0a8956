import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';
import {decodePart} from './links.js';

/**
 * Scrolls to a ticket where the address names a place in its text that is not there: its page had a
 * picture, or a heading was written anew. The reader would be left at the start of all tickets.
 */
export function useTicketInView(): void {
  const {hash} = useLocation();
  useEffect(() => {
    const anchor = decodePart(hash.slice(1));
    const end = anchor.indexOf(':');
    if (end < 0 || document.getElementById(anchor)) return;
    document.getElementById(anchor.slice(0, end))?.scrollIntoView();
  }, [hash]);
}
