import isInternalUrl from '@docusaurus/isInternalUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {AnchorHTMLAttributes, ReactNode} from 'react';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {readonly href: string};

/**
 * A link that fetches nothing on its own; a region with `useSiteNavigation` makes it navigate. One to
 * another site opens in a new tab, as Docusaurus' own do. Its text, such as a ticket's title, need not
 * run in the direction of the site.
 */
export function PlainLink({href, children, ...rest}: Props): ReactNode {
  const {collectLink} = useBrokenLinks();
  // Docusaurus would look for the page of an address on the web in this site.
  const isElsewhere = !isInternalUrl(href);
  if (!isElsewhere) collectLink(href);
  return (
    <a href={href} dir="auto" {...(isElsewhere && newTab)} {...rest}>
      {children}
    </a>
  );
}

const newTab = {target: '_blank', rel: 'noopener noreferrer'};
