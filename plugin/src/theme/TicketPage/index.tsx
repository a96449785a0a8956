import Translate, {translate} from '@docusaurus/Translate';
import EditThisPage from '@theme/EditThisPage';
import Heading from '@theme/Heading';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import TicketBody from '@theme/TicketBody';
import TicketDependencies from '@theme/TicketDependencies';
import TicketFields from '@theme/TicketFields';
import TicketFindings from '@theme/TicketFindings';
import TicketsLayout from '@theme/TicketsLayout';
import type {ReactNode} from 'react';
import type {TicketPageProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

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
            <TOC toc={entries} minHeadingLevel={2} maxHeadingLevel={3} />
          </aside>
        )}
      </div>
    </TicketsLayout>
  );
}

function TicketArticle({data}: {readonly data: TicketPageProps}): ReactNode {
  const {card, findings, body, toc, editUrl} = data;
  return (
    <article className="tickets-ticket">
      {toc.length > 0 && <TOCCollapsible toc={[...toc]} className={styles['tocMobile'] ?? ''} />}
      <Heading as="h1">
        <span className={styles['id']}>{card.id}</span> {card.title}
      </Heading>
      <TicketFields page={data} />
      {findings.length > 0 && (
        <section className="margin-bottom--md">
          <Heading as="h2" className={styles['heading']}>
            <Translate id="theme.tickets.findings">Findings</Translate>
          </Heading>
          <TicketFindings findings={findings} />
        </section>
      )}
      <TicketDependencies page={data} />
      <TicketBody parts={body} />
      {editUrl !== null && <EditThisPage editUrl={editUrl} />}
    </article>
  );
}
