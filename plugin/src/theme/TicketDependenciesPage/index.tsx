import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import ReadyTickets from '@theme/ReadyTickets';
import TicketLink from '@theme/TicketLink';
import TicketsLayout from '@theme/TicketsLayout';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {pointsText, ticketsText} from 'docusaurus-plugin-tickets/client/words';
import type {DependenciesPageProps, TicketLinkProps} from 'docusaurus-plugin-tickets/client/props';
import Epics from '@theme/TicketDependenciesPage/Epics';

interface Props {
  readonly data: DependenciesPageProps;
}

/** What is ready, in which order the rest can follow, and what is tied in a circle. */
export default function TicketDependenciesPage({data}: Props): ReactNode {
  const region = useRef<HTMLElement>(null);
  useSiteNavigation(region);
  const title = translate({id: 'theme.tickets.tab.dependencies', message: 'Dependencies'});
  return (
    <TicketsLayout
      title={title}
      description={translate({
        id: 'theme.tickets.dependencies.description',
        message: 'What is ready now, what follows, and the critical path.',
      })}
      links={data.links}
      current="dependencies"
      crumbs={[{label: title}]}
    >
      <main ref={region} className="tickets-dependencies-page">
        <Heading as="h1">{title}</Heading>
        <Cycles data={data} />
        <Heading as="h2" id="ready">
          <Translate id="theme.tickets.ready">Ready now</Translate>
        </Heading>
        <ReadyTickets tickets={data.ready} />
        <CriticalPath data={data} />
        <Phases data={data} />
        <Epics data={data} />
      </main>
    </TicketsLayout>
  );
}

function Cycles({data}: Props): ReactNode {
  if (data.cycles.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="cycles">
        <Translate id="theme.tickets.cycles">Cycles</Translate>
      </Heading>
      <p>
        <Translate id="theme.tickets.cycles.text">
          None of these tickets can ever be started: each waits for the next. Delete one dependency
          of each cycle.
        </Translate>
      </p>
      {data.cycles.map((cycle) => (
        <Cycle key={cycle.map(({id}) => id).join()} tickets={cycle} />
      ))}
      {data.behindCycles.length > 0 && (
        <>
          <p>
            <Translate id="theme.tickets.cycles.behind">Waiting behind them:</Translate>
          </p>
          <Tickets tickets={data.behindCycles} />
        </>
      )}
    </>
  );
}

function Cycle({tickets}: {readonly tickets: readonly TicketLinkProps[]}): ReactNode {
  const way = [...tickets, ...tickets.slice(0, 1)].map(({id}) => id).join(' → ');
  return (
    <>
      <p>
        <strong>{way}</strong>
      </p>
      <Tickets tickets={tickets} />
    </>
  );
}

function CriticalPath({data}: Props): ReactNode {
  const {tickets, points, unestimated} = data.criticalPath;
  if (tickets.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="critical-path">
        <Translate id="theme.tickets.criticalPath">Critical path</Translate>
      </Heading>
      <p>
        {pointsText(points)}, {ticketsText(tickets.length)}
        {unestimated.length > 0 && ` (${unestimated.join(', ')}: –)`}
      </p>
      <ol>
        {tickets.map((ticket) => (
          <li key={ticket.url}>
            <TicketLink ticket={ticket} />
            {ticket.points !== null && ` · ${pointsText(ticket.points)}`}
          </li>
        ))}
      </ol>
    </>
  );
}

function Phases({data}: Props): ReactNode {
  if (data.phases.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="phases">
        <Translate id="theme.tickets.phases">Phases</Translate>
      </Heading>
      <p>
        <Translate id="theme.tickets.phases.text">
          The tickets of a phase can be worked on side by side once those before it are done.
        </Translate>
      </p>
      {data.phases.map(({tickets, points}, index) => (
        <section key={tickets[0]?.url}>
          <Heading as="h3" id={`phase-${String(index + 1)}`}>
            <Translate id="theme.tickets.phase" values={{number: String(index + 1)}}>
              {'Phase {number}'}
            </Translate>{' '}
            <small>
              {ticketsText(tickets.length)}, {pointsText(points)}
            </small>
          </Heading>
          <Tickets tickets={tickets} />
        </section>
      ))}
    </>
  );
}

function Tickets({tickets}: {readonly tickets: readonly TicketLinkProps[]}): ReactNode {
  return (
    <ul>
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <TicketLink ticket={ticket} />
        </li>
      ))}
    </ul>
  );
}
