import Translate from '@docusaurus/Translate';
import TicketLink from '@theme/TicketLink';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import type {TicketsResting} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly resting: TicketsResting;
  /** Whether all of them rest on the same section, so that it need not be named. */
  readonly isSection?: boolean;
}

/** Tickets that rest on a document, each with the sections it names. */
export default function List({resting, isSection = false}: Props): ReactNode {
  const region = useRef<HTMLUListElement>(null);
  useSiteNavigation(region);
  const {tickets, more} = resting;
  return (
    // Safari forgets that a list without markers is a list.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul ref={region} role="list" className={styles['list']}>
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <TicketLink ticket={ticket} />
          {!isSection && ticket.sections.length > 0 && (
            <span className={styles['sections']}> {ticket.sections.join(', ')}</span>
          )}
        </li>
      ))}
      {more > 0 && (
        <li>
          <Translate id="theme.tickets.resting.more" values={{count: String(more)}}>
            {'{count} more'}
          </Translate>
        </li>
      )}
    </ul>
  );
}
