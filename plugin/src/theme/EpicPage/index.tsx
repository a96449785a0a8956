import Translate from '@docusaurus/Translate';
import BlockedTickets from '@theme/BlockedTickets';
import EditThisPage from '@theme/EditThisPage';
import EpicBoard from '@theme/EpicBoard';
import EpicBurnUp from '@theme/EpicBurnUp';
import EpicDocuments from '@theme/EpicDocuments';
import EpicGoal from '@theme/EpicGoal';
import Heading from '@theme/Heading';
import ReadyTickets from '@theme/ReadyTickets';
import TicketBody from '@theme/TicketBody';
import TicketFindings from '@theme/TicketFindings';
import TicketGraph from '@theme/TicketGraph';
import TicketProgress from '@theme/TicketProgress';
import TicketShares from '@theme/TicketShares';
import TicketsLayout from '@theme/TicketsLayout';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {epicName} from 'docusaurus-plugin-tickets/client/viewWords';
import type {EpicPageProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** The page of an epic: its goal and progress, what can be done, what waits, and its board. */
export default function EpicPage({data}: {readonly data: EpicPageProps}): ReactNode {
  const {epic, links, body, goal, board, editUrl} = data;
  const region = useRef<HTMLElement>(null);
  useSiteNavigation(region);
  return (
    <TicketsLayout
      title={epic.id === epic.name ? epic.id : `${epic.id}: ${epic.name}`}
      description={goal?.texts[0] ?? epic.name}
      links={links}
      current={null}
      crumbs={[{label: epic.id}]}
    >
      <main ref={region} className="tickets-epic">
        <Heading as="h1">{epicName(epic)}</Heading>
        <Totals data={data} />
        {body.length > 0 && <TicketBody parts={body} />}
        {goal && <EpicGoal goal={goal} />}
        <ArchiveLink data={data} />
        <Work data={data} />
        <Graph data={data} />
        <EpicBurnUp burnUp={data.burnUp} />
        <EpicBoard board={board} />
        <Documents data={data} />
        <Findings data={data} />
        {editUrl !== null && <EditThisPage editUrl={editUrl} />}
      </main>
    </TicketsLayout>
  );
}

function Totals({data: {epic}}: {readonly data: EpicPageProps}): ReactNode {
  return (
    <>
      <p className={styles['totals']}>
        {epic.points.total > 0 && <TicketProgress progress={epic.points} unit="points" />}
        <TicketProgress progress={epic.tickets} unit="tickets" />
      </p>
      <TicketShares counts={epic.counts} />
    </>
  );
}

/** Where the texts of finished tickets are. */
function ArchiveLink({data: {archiveUrl}}: {readonly data: EpicPageProps}): ReactNode {
  if (archiveUrl === null) return null;
  return (
    <p>
      <PlainLink href={archiveUrl}>
        <Translate id="theme.tickets.archive.link">
          Read its finished tickets in the archive
        </Translate>
      </PlainLink>
    </p>
  );
}

/** What can be started, and what waits for what; of no use once all is done. */
function Work({data}: {readonly data: EpicPageProps}): ReactNode {
  const {ready, blocked} = data;
  if (data.epic.tickets.done === data.epic.tickets.total) return null;
  return (
    <div className={styles['work']}>
      <section>
        <Heading as="h2" id="ready">
          <Translate id="theme.tickets.ready">Ready now</Translate>
        </Heading>
        <ReadyTickets tickets={ready} />
      </section>
      <section>
        <Heading as="h2" id="blocked">
          <Translate id="theme.tickets.state.blocked">Blocked</Translate>
        </Heading>
        <BlockedTickets blocked={blocked} />
      </section>
    </div>
  );
}

function Graph({data: {epic, graph}}: {readonly data: EpicPageProps}): ReactNode {
  if (!graph) return null;
  return (
    <section>
      <Heading as="h2" id="graph" className="margin-top--lg">
        <Translate id="theme.tickets.tab.dependencies">Dependencies</Translate>
      </Heading>
      <TicketGraph graph={graph} name={epic.name} />
    </section>
  );
}

function Documents({data: {documents}}: {readonly data: EpicPageProps}): ReactNode {
  if (documents.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="documents" className="margin-top--lg">
        <Translate id="theme.tickets.documents">Rests on</Translate>
      </Heading>
      <EpicDocuments documents={documents} />
    </>
  );
}

function Findings({data: {findings}}: {readonly data: EpicPageProps}): ReactNode {
  if (findings.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="findings">
        <Translate id="theme.tickets.findings">Findings</Translate>
      </Heading>
      <TicketFindings findings={findings} />
    </>
  );
}
