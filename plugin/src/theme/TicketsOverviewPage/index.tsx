import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import EpicTable from '@theme/EpicTable';
import Heading from '@theme/Heading';
import ReadyTickets from '@theme/ReadyTickets';
import TicketLink from '@theme/TicketLink';
import TicketProgress from '@theme/TicketProgress';
import TicketShares from '@theme/TicketShares';
import TicketsLayout from '@theme/TicketsLayout';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {noTicketsText, restText, severityName} from 'docusaurus-plugin-tickets/client/words';
import type {OverviewPageProps} from 'docusaurus-plugin-tickets/client/props';

/** The front page of a backlog: totals, epics, what is ready and what needs attention. */
export default function TicketsOverviewPage({data}: {readonly data: OverviewPageProps}): ReactNode {
  const title = translate({id: 'theme.tickets.overview', message: 'Tickets'});
  return (
    <TicketsLayout
      title={title}
      description={translate({
        id: 'theme.tickets.overview.description',
        message: 'Progress of all epics, what is ready and what needs attention.',
      })}
      links={data.links}
      current="overview"
      crumbs={[]}
    >
      <main className="tickets-overview">
        <Heading as="h1">{title}</Heading>
        <Totals data={data} />
        <Epics data={data} />
        <Heading as="h2" id="ready">
          <Translate id="theme.tickets.ready">Ready now</Translate>
        </Heading>
        <ReadyTickets tickets={data.ready.tickets} />
        <Rest
          url={`${data.links.list}?readiness=ready&status=todo`}
          count={data.ready.count - data.ready.tickets.length}
        />
        <WithoutEpic data={data} />
        <Attention data={data} />
        {data.links.json !== null && (
          <p>
            <a href={data.links.json} download>
              <Translate id="theme.tickets.json">The backlog as tickets.json</Translate>
            </a>
          </p>
        )}
      </main>
    </TicketsLayout>
  );
}

function Epics({data}: {readonly data: OverviewPageProps}): ReactNode {
  if (data.epics.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="epics">
        <Translate id="theme.tickets.epics">Epics</Translate>
      </Heading>
      <EpicTable epics={data.epics} />
    </>
  );
}

function Totals({data}: {readonly data: OverviewPageProps}): ReactNode {
  const {counts, tickets, points} = data;
  if (Object.values(counts).every((count) => count.tickets === 0)) return <p>{noTicketsText()}</p>;
  return (
    <>
      <p>
        {points.total > 0 && <TicketProgress progress={points} unit="points" />}{' '}
        <TicketProgress progress={tickets} unit="tickets" />
      </p>
      <TicketShares counts={counts} />
    </>
  );
}

function WithoutEpic({data}: {readonly data: OverviewPageProps}): ReactNode {
  const region = useRef<HTMLUListElement>(null);
  useSiteNavigation(region);
  const {tickets, count} = data.withoutEpic;
  if (count === 0) return null;
  return (
    <>
      <Heading as="h2" id="without-epic">
        <Translate id="theme.tickets.withoutEpic">Without an epic</Translate>
      </Heading>
      <ul ref={region}>
        {tickets.map((ticket) => (
          <li key={ticket.url}>
            <TicketLink ticket={ticket} />
          </li>
        ))}
      </ul>
      <Rest url={`${data.links.list}?epic=`} count={count - tickets.length} />
    </>
  );
}

/** Leads to the tickets that a list of the overview leaves out. */
function Rest({url, count}: {readonly url: string; readonly count: number}): ReactNode {
  if (count <= 0) return null;
  return (
    <p>
      <Link to={url}>{restText(count)}</Link>
    </p>
  );
}

function Attention({data}: {readonly data: OverviewPageProps}): ReactNode {
  const {errors, warnings, infos} = data.findings;
  const parts = [
    errors > 0 ? `${severityName('error')}: ${String(errors)}` : '',
    warnings > 0 ? `${severityName('warn')}: ${String(warnings)}` : '',
    infos > 0 ? `${severityName('info')}: ${String(infos)}` : '',
  ].filter((part) => part !== '');
  return (
    <>
      <Heading as="h2" id="attention">
        <Translate id="theme.tickets.attention">Needs attention</Translate>
      </Heading>
      <p>
        {parts.length === 0 ? (
          <Translate id="theme.tickets.attention.none">The check finds nothing wrong.</Translate>
        ) : (
          <Link to={data.links.health}>{parts.join(' · ')}</Link>
        )}
      </p>
    </>
  );
}
