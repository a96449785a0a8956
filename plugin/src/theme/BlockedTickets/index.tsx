import Translate, {translate} from '@docusaurus/Translate';
import TicketLink from '@theme/TicketLink';
import type {ReactNode} from 'react';
import badge from 'docusaurus-plugin-tickets/client/badge.module.css';
import type {BlockerProps, EpicPageProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly blocked: EpicPageProps['blocked'];
}

/**
 * Tickets that wait, each with the open blockers it waits for, those of other epics marked, or the
 * status that puts it off.
 */
export default function BlockedTickets({blocked}: Props): ReactNode {
  if (blocked.length === 0) {
    return (
      <p>
        <Translate id="theme.tickets.blocked.none">No ticket is blocked.</Translate>
      </p>
    );
  }
  return (
    <ul className={`tickets-blocked ${styles['blocked'] ?? ''}`}>
      {blocked.map(({ticket, blockers}) => (
        <li key={ticket.id}>
          <TicketLink ticket={{...ticket, status: null}} />
          <ul>
            {blockers.length === 0 && (
              <li>
                <Translate id="theme.tickets.onHold" values={{status: ticket.status?.label ?? ''}}>
                  {'is put off by its own status: {status}'}
                </Translate>
              </li>
            )}
            {blockers.map((blocker) => (
              <li key={blocker.id}>
                <Translate id="theme.tickets.waitsFor">waits for</Translate>{' '}
                <TicketLink ticket={blocker} />
                <OtherEpic blocker={blocker} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function OtherEpic({blocker: {epicId}}: {readonly blocker: BlockerProps}): ReactNode {
  if (epicId === null) return null;
  return (
    <>
      {' '}
      <span className={badge['badge']}>
        {translate({id: 'theme.tickets.ofEpic', message: 'of {epic}'}, {epic: epicId})}
      </span>
    </>
  );
}
