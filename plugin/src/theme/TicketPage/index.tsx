import {translate} from '@docusaurus/Translate';
import EditThisPage from '@theme/EditThisPage';
import Heading from '@theme/Heading';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import TicketBody from '@theme/TicketBody';
import TicketDependencies from '@theme/TicketDependencies';
import TicketFields from '@theme/TicketFields';
import TicketFindingsSummary from '@theme/TicketFindingsSummary';
import TicketGraph from '@theme/TicketGraph';
import TicketsLayout from '@theme/TicketsLayout';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {PageData} from 'docusaurus-plugin-tickets/client/PageData';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import type {TicketPageProps} from 'docusaurus-plugin-tickets/client/props';
import layout from 'docusaurus-plugin-tickets/client/contents.module.css';
import styles from './styles.module.css';

// Which deeper headings are worth it is decided where the entries are chosen.
const levels = {minHeadingLevel: 2, maxHeadingLevel: 6};

/** No heading of a ticket is likely to have this id. */
const graphId = 'place-in-the-graph';

/** The page of one ticket. */
export default function TicketPage({data}: {readonly data: TicketPageProps}): ReactNode {
  const {card, epic, links, description} = data;
  const entries = entriesOf(data);
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
        <main className={`col ${entries.length > 0 ? 'col--9' : ''} ${layout['main'] ?? ''}`}>
          <TicketArticle data={data} />
        </main>
        {entries.length > 0 && (
          <aside
            className={`col col--3 ${layout['toc'] ?? ''}`}
            aria-label={translate({id: 'theme.tickets.toc', message: 'On this page'})}
          >
            <TOC {...levels} toc={entries} />
          </aside>
        )}
      </div>
      <PageData data={data} />
    </TicketsLayout>
  );
}

/** The contents of the page: the picture, then the text. */
function entriesOf({graph, toc}: TicketPageProps): TicketPageProps['toc'][number][] {
  return graph ? [{id: graphId, value: graphHeading(), level: 2}, ...toc] : [...toc];
}

function graphHeading(): string {
  return translate({id: 'theme.tickets.graph.place', message: 'Place in the graph'});
}

function TicketArticle({data}: {readonly data: TicketPageProps}): ReactNode {
  const {card, findings, files, body, graph, editUrl} = data;
  const entries = entriesOf(data);
  const region = useRef<HTMLElement>(null);
  useSiteNavigation(region);
  return (
    <article ref={region} className="tickets-ticket">
      {entries.length > 0 && (
        <TOCCollapsible {...levels} toc={entries} className={layout['tocMobile'] ?? ''} />
      )}
      <Heading as="h1">
        <span className={styles['id']}>{card.id}</span> {card.title}
      </Heading>
      <TicketFields ticket={data} />
      <TicketFindingsSummary findings={findings} />
      <TicketDependencies ticket={data} />
      {graph && (
        <section>
          <Heading as="h2" id={graphId}>
            {graphHeading()}
          </Heading>
          <TicketGraph graph={graph} name={card.id} />
        </section>
      )}
      <TicketBody parts={body} findings={findings} files={files} />
      {editUrl !== null && <EditThisPage editUrl={editUrl} />}
    </article>
  );
}
