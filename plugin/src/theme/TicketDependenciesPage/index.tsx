import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import ReadyTickets from '@theme/ReadyTickets';
import TicketsLayout from '@theme/TicketsLayout';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {restText} from 'docusaurus-plugin-tickets/client/words';
import type {DependenciesPageProps} from 'docusaurus-plugin-tickets/client/props';
import Bottlenecks from '@theme/TicketDependenciesPage/Bottlenecks';
import Chains from '@theme/TicketDependenciesPage/Chains';
import Clashes from '@theme/TicketDependenciesPage/Clashes';
import CriticalPath from '@theme/TicketDependenciesPage/CriticalPath';
import Cycles from '@theme/TicketDependenciesPage/Cycles';
import Epics from '@theme/TicketDependenciesPage/Epics';
import OneSided from '@theme/TicketDependenciesPage/OneSided';
import Phases from '@theme/TicketDependenciesPage/Phases';

interface Props {
  readonly data: DependenciesPageProps;
}

/** What is ready, in which order the rest can follow, what holds most up, and what is tied in a circle. */
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
        <Ready data={data} />
        <CriticalPath data={data} />
        <Bottlenecks data={data} />
        <Chains data={data} />
        <Clashes data={data} />
        <OneSided data={data} />
        <Phases data={data} />
        <Epics data={data} />
      </main>
    </TicketsLayout>
  );
}

function Ready({data: {ready, links}}: Props): ReactNode {
  const more = ready.count - ready.shown.length;
  return (
    <>
      <Heading as="h2" id="ready">
        <Translate id="theme.tickets.ready">Ready now</Translate>
      </Heading>
      {ready.count > 1 && (
        <p>
          <Translate id="theme.tickets.ready.text">
            Those that unblock the most points come first, and those that would change a file that
            is being changed come last.
          </Translate>
        </p>
      )}
      <ReadyTickets tickets={ready.shown} />
      {more > 0 && (
        <p>
          <PlainLink href={`${links.list}?readiness=ready&status=todo`}>{restText(more)}</PlainLink>
        </p>
      )}
    </>
  );
}
