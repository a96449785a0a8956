import {translate} from '@docusaurus/Translate';
import EditThisPage from '@theme/EditThisPage';
import Heading from '@theme/Heading';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import TicketBody from '@theme/TicketBody';
import TicketDependencies from '@theme/TicketDependencies';
import TicketFields from '@theme/TicketFields';
import TicketFindingsSummary from '@theme/TicketFindingsSummary';
import TicketsLayout from '@theme/TicketsLayout';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import type {TicketPageProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

// Which deeper headings are worth it is decided where the entries are chosen.
const levels = {minHeadingLevel: 2, maxHeadingLevel: 6};

/** The page of one ticket. */
export default function TicketPage({data}: {readonly data: TicketPageProps}): ReactNode {
  const {card, epic, links, description, toc} = data;
  const entries = [...toc];
  return (
    <TicketsLayout
      title={`${card.id}: ${card.title}`}
      description={description || card.title}
      keywords={card.labels}
      links={links}
      current={null}
      crumbs={[...(epic ? [{label: epic.id, url: epic.url}] : []), {label: card.id}]}
    >
      <div className="row">
        <main className={`col ${entries.length > 0 ? 'col--9' : ''} ${styles['main'] ?? ''}`}>
          <TicketArticle data={data} />
        </main>
        {entries.length > 0 && (
          <aside
            className={`col col--3 ${styles['toc'] ?? ''}`}
            aria-label={translate({id: 'theme.tickets.toc', message: 'On this page'})}
          >
            <TOC {...levels} toc={entries} />
          </aside>
        )}
      </div>
    </TicketsLayout>
  );
}

function TicketArticle({data}: {readonly data: TicketPageProps}): ReactNode {
  const {card, findings, files, body, toc, editUrl} = data;
  const region = useRef<HTMLElement>(null);
  useSiteNavigation(region);
  return (
    <article ref={region} className="tickets-ticket">
      {toc.length > 0 && (
        <TOCCollapsible {...levels} toc={[...toc]} className={styles['tocMobile'] ?? ''} />
      )}
      <Heading as="h1">
        <span className={styles['id']}>{card.id}</span> {card.title}
      </Heading>
      <TicketFields page={data} />
      <TicketFindingsSummary findings={findings} />
      <TicketDependencies page={data} />
      <TicketBody parts={body} findings={findings} files={files} />
      {editUrl !== null && <EditThisPage editUrl={editUrl} />}
    </article>
  );
}
