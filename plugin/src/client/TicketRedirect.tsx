import {Redirect, useLocation} from '@docusaurus/router';
import type {ReactNode} from 'react';
import {decodePart} from './links.js';

/**
 * Leads from the address that an archived ticket had to where it is now, while pages are served as
 * they change; in a built site a file does. An anchor becomes that of the ticket's section.
 */
export default function TicketRedirect({
  data,
}: {
  /** Where each ticket is, by the last part of its old address. */
  readonly data: Readonly<Record<string, string>>;
}): ReactNode {
  const {pathname, hash} = useLocation();
  const slug = decodePart(pathname).replace(/\/$/, '').split('/').at(-1) ?? '';
  const url = data[slug];
  return url !== undefined && <Redirect to={url + hash.replace(/^#/, ':')} />;
}
