import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketDocuments from '@theme/TicketDocuments';
import TicketLink from '@theme/TicketLink';
import type {ReactNode} from 'react';
import type {HeadingLevel} from 'docusaurus-plugin-tickets/client/SubHeading';
import type {
  DependencyProps,
  TicketDetailsProps,
  TicketLinkProps,
} from 'docusaurus-plugin-tickets/client/props';
import lists from 'docusaurus-plugin-tickets/client/linkList.module.css';
import styles from './styles.module.css';

export interface Props {
  readonly ticket: TicketDetailsProps;
  /** Level of its headings. */
  readonly level?: HeadingLevel;
}

/** What a ticket is tied to: what blocks it, what it blocks, its parts, its kin and its documents. */
export default function TicketDependencies({ticket, level = 2}: Props): ReactNode {
  const {blockedBy, blocks, children, related, documents} = ticket;
  const all = [blockedBy, blocks, children, related, documents];
  if (all.every((list) => list.length === 0)) return null;
  return (
    <div className={`tickets-dependencies ${styles['sides'] ?? ''}`}>
      <Side
        level={level}
        title={<Translate id="theme.tickets.blockedBy">Blocked by</Translate>}
        dependencies={blockedBy}
      />
      <Side
        level={level}
        title={<Translate id="theme.tickets.blocks">Blocks</Translate>}
        dependencies={blocks}
      />
      <Links
        level={level}
        title={<Translate id="theme.tickets.children">Parts</Translate>}
        tickets={children}
      />
      <Links
        level={level}
        title={<Translate id="theme.tickets.related">Related</Translate>}
        tickets={related}
      />
      <TicketDocuments documents={documents} level={level} />
    </div>
  );
}

interface ListProps {
  readonly level: HeadingLevel;
  readonly title: ReactNode;
}

interface SideProps extends ListProps {
  readonly dependencies: readonly DependencyProps[];
}

/** Dependencies of one side; how many are still open is in its title. */
function Side({level, title, dependencies}: SideProps): ReactNode {
  if (dependencies.length === 0) return null;
  return (
    <section>
      <Heading as={`h${level}`} className={lists['title']}>
        {title} <small className={styles['count']}>{openText(dependencies)}</small>
      </Heading>
      <ul className={lists['list']}>
        {dependencies.map(({ticket, reason, open}) => (
          <li key={ticket.id}>
            <TicketLink ticket={ticket} />
            {ticket.url !== null && ticket.status === null && <span> ({openWord(open)})</span>}
            {reason !== null && <div className={styles['reason']}>{reason}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LinksProps extends ListProps {
  readonly tickets: readonly TicketLinkProps[];
}

function Links({level, title, tickets}: LinksProps): ReactNode {
  if (tickets.length === 0) return null;
  return (
    <section>
      <Heading as={`h${level}`} className={lists['title']}>
        {title}
      </Heading>
      <ul className={lists['list']}>
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <TicketLink ticket={ticket} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function openText(dependencies: readonly DependencyProps[]): string {
  const open = dependencies.filter((it) => it.open).length;
  return open === 0
    ? translate({id: 'theme.tickets.dependencies.noneOpen', message: 'none open'})
    : translate(
        {id: 'theme.tickets.dependencies.open', message: '{open} of {total} open'},
        {open: String(open), total: String(dependencies.length)},
      );
}

/** The state of an epic that blocks: it has no status of its own. */
function openWord(open: boolean): string {
  return open
    ? translate({id: 'theme.tickets.dependencies.isOpen', message: 'open'})
    : translate({id: 'theme.tickets.dependencies.isDone', message: 'done'});
}
