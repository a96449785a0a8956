import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketLink from '@theme/TicketLink';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import type {DependencyProps, TicketPageProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** What blocks a ticket, what it blocks, and its parts, each with its state and the reason. */
export default function TicketDependencies({page}: {readonly page: TicketPageProps}): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  useSiteNavigation(region);
  const {blockedBy, blocks} = page;
  const children = page.children.map((ticket) => ({ticket, reason: null}));
  if (blockedBy.length + blocks.length + children.length === 0) return null;
  return (
    <div ref={region} className={`tickets-dependencies ${styles['sides'] ?? ''}`}>
      <Side
        title={<Translate id="theme.tickets.blockedBy">Blocked by</Translate>}
        dependencies={blockedBy}
      />
      <Side title={<Translate id="theme.tickets.blocks">Blocks</Translate>} dependencies={blocks} />
      <Side
        title={<Translate id="theme.tickets.children">Parts</Translate>}
        dependencies={children}
      />
    </div>
  );
}

interface SideProps {
  readonly title: ReactNode;
  readonly dependencies: readonly Pick<DependencyProps, 'ticket' | 'reason'>[];
}

function Side({title, dependencies}: SideProps): ReactNode {
  if (dependencies.length === 0) return null;
  return (
    <section>
      <Heading as="h2" className={styles['title']}>
        {title}
      </Heading>
      <ul className={styles['list']}>
        {dependencies.map(({ticket, reason}) => (
          <li key={ticket.id}>
            <TicketLink ticket={ticket} />
            {reason !== null && <div className={styles['reason']}>{reason}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
