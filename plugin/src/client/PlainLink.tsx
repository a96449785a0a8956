import isInternalUrl from '@docusaurus/isInternalUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {AnchorHTMLAttributes, ReactNode} from 'react';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {readonly href: string};

/**
 * A link that fetches nothing on its own; a region with `useSiteNavigation` makes it navigate. Its
 * text, such as a ticket's title, need not run in the direction of the site.
 */
export function PlainLink({href, children, ...rest}: Props): ReactNode {
  const {collectLink} = useBrokenLinks();
  // Of an address on the web Docusaurus would look for the path in the site.
  if (isInternalUrl(href)) collectLink(href);
  return (
    <a href={href} dir="auto" {...rest}>
      {children}
    </a>
  );
}
