import {useLocation} from '@docusaurus/router';
import {useLayoutEffect} from 'react';
import {decodePart} from './links.js';

/** Scrolls to what the address names once it is there: browsers and Docusaurus look for it before. */
export function useHashTarget(isThere: boolean): void {
  const {pathname, hash} = useLocation();
  useLayoutEffect(() => {
    if (isThere && hash) document.getElementById(decodePart(hash.slice(1)))?.scrollIntoView();
    // Docusaurus itself goes to another place of the same page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isThere, pathname]);
}
