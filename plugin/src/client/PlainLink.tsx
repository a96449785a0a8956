import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {AnchorHTMLAttributes, ReactNode} from 'react';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {readonly href: string};

/** A link that fetches nothing on its own; a region with `useSiteNavigation` makes it navigate. */
export function PlainLink({href, children, ...rest}: Props): ReactNode {
  useBrokenLinks().collectLink(href);
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}
