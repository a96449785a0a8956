import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TOC from '@theme/TOC';
import TicketPagination from '@theme/TicketPagination';
import TicketStatus from '@theme/TicketStatus';
import TicketsLayout from '@theme/TicketsLayout';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {PageData} from 'docusaurus-plugin-tickets/client/PageData';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import layout from 'docusaurus-plugin-tickets/client/contents.module.css';
import lists from 'docusaurus-plugin-tickets/client/linkList.module.css';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {useTicketInView} from 'docusaurus-plugin-tickets/client/useTicketInView';
import {epicName} from 'docusaurus-plugin-tickets/client/viewWords';
import type {ArchivePageProps} from 'docusaurus-plugin-tickets/client/props';
import ArchivedTicket from '@theme/EpicArchivePage/ArchivedTicket';
import styles from './styles.module.css';

interface Props {
  readonly data: ArchivePageProps;
}

/** The page that the tickets of a finished epic share. */
export default function EpicArchivePage({data}: Props): ReactNode {
  const {epic, links, tickets, toc} = data;
  const region = useRef<HTMLElement>(null);
  useSiteNavigation(region);
  useTicketInView();
  const title = translate(
    {id: 'theme.tickets.archive.title', message: '{epic}: archive'},
    {epic: epicName(epic)},
  );
  return (
    <TicketsLayout
      title={title}
      description={translate(
        {id: 'theme.tickets.archive.description', message: 'The finished tickets of {epic}.'},
        {epic: epicName(epic)},
      )}
      keywords={tickets.flatMap(({card}) => card.labels)}
      links={links}
      current={null}
      crumbs={[
        {label: epic.id, url: epic.url},
        {label: translate({id: 'theme.tickets.archive', message: 'Archive'})},
      ]}
    >
      <div className="row">
        <main ref={region} className={`col col--9 tickets-archive ${layout['main'] ?? ''}`}>
          <Heading as="h1">{title}</Heading>
          <TicketList data={data} />
          {tickets.map((ticket) => (
            <ArchivedTicket key={ticket.anchor} ticket={ticket} />
          ))}
        </main>
        <aside
          className={`col col--3 ${layout['toc'] ?? ''}`}
          aria-label={translate({id: 'theme.tickets.toc', message: 'On this page'})}
        >
          <TOC toc={toc} minHeadingLevel={2} maxHeadingLevel={2} />
        </aside>
      </div>
      <PageData data={data} />
    </TicketsLayout>
  );
}

/** What the page has, with the way back to the epic and to further pages. */
function TicketList({data}: Props): ReactNode {
  const {epic, tickets} = data;
  return (
    <>
      <p className={styles['text']}>
        <Translate
          id="theme.tickets.archive.text"
          values={{epic: <PlainLink href={epic.url}>{epicName(epic)}</PlainLink>}}
        >
          {'All tickets of {epic} are finished and stand here.'}
        </Translate>
      </p>
      <Pages data={data} />
      <ul className={lists['list']}>
        {tickets.map(({anchor, card}) => (
          <li key={anchor}>
            <PlainLink href={`#${anchor}`}>
              {card.id} {card.title}
            </PlainLink>{' '}
            <TicketStatus status={card.status} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Pages({data: {tickets, before, page, pages, total}}: Props): ReactNode {
  return (
    <TicketPagination
      label={translate({id: 'theme.tickets.archive.pages', message: 'Pages of the archive'})}
      className="tickets-archive-pages"
      page={page}
      pages={pages}
      before={before}
      shown={tickets.length}
      total={total}
    >
      {(range) =>
        translate(
          {
            id: 'theme.tickets.archive.range',
            message: 'Tickets {first} to {last} of {total}.',
          },
          range,
        )
      }
    </TicketPagination>
  );
}
