import Link from '@docusaurus/Link';
import TicketExternalMark from '@theme/TicketExternalMark';
import type {ReactNode} from 'react';
import 'docusaurus-plugin-tickets/client/colors.css';
import {statusShapes, statusText} from 'docusaurus-plugin-tickets/client/words';
import type {TicketLinkProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  /** Null for a ticket that is gone since the page was compiled. */
  readonly data: TicketLinkProps | null;
  /** Whether the ticket's title follows. */
  readonly hasTitle?: boolean;
  /** Its id, or the words that stand for it. */
  readonly children: ReactNode;
}

/** A ticket or an epic in a line of text: a link with the shape of its status. */
export default function TicketMention({data, hasTitle = false, children}: Props): ReactNode {
  if (data?.title == null) return children;
  const {id, title, url, status, external} = data;
  const words = [status && statusText(status), external].filter((it) => typeof it === 'string');
  const about = `${id} ${title}${words.length > 0 ? ` (${words.join(', ')})` : ''}`;
  const text = (
    <>
      {status && (
        <span
          className={styles['shape']}
          style={{color: `var(--tickets-${status.category})`}}
          aria-hidden="true"
        >
          {statusShapes[status.category]}
        </span>
      )}
      {children}
      {hasTitle && ` ${title}`}
    </>
  );
  return (
    <span className={`tickets-mention ${styles['mention'] ?? ''}`}>
      {url === null ? (
        <span title={about}>{text}</span>
      ) : (
        <Link to={url} title={about}>
          {text}
        </Link>
      )}
      <TicketExternalMark external={external} hasLink={url !== null} />
    </span>
  );
}
