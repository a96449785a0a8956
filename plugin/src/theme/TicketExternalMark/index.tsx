import IconExternalLink from '@theme/Icon/ExternalLink';
import type {ReactNode} from 'react';
import {externalText} from 'docusaurus-plugin-tickets/client/words';
import styles from './styles.module.css';

interface Props {
  /** Name of the backlog; a ticket of this site has none, and no mark. */
  readonly external: string | undefined;
  /** Whether it stands beside a link, which leads to another site. */
  readonly hasLink: boolean;
}

/** Marks a ticket of another site, and names the backlog it is in. It stands right behind the ticket. */
export default function TicketExternalMark({external, hasLink}: Props): ReactNode {
  if (external === undefined) return null;
  return (
    <span className={`tickets-external ${styles['external'] ?? ''}`}>
      {hasLink && <IconExternalLink />} <bdi>{externalText(external)}</bdi>
    </span>
  );
}
