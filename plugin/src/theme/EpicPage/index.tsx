import Translate from '@docusaurus/Translate';
import EditThisPage from '@theme/EditThisPage';
import EpicBurnUp from '@theme/EpicBurnUp';
import Heading from '@theme/Heading';
import TicketBody from '@theme/TicketBody';
import TicketBoard from '@theme/TicketBoard';
import TicketFindings from '@theme/TicketFindings';
import TicketLink from '@theme/TicketLink';
import TicketProgress from '@theme/TicketProgress';
import TicketTable from '@theme/TicketTable';
import TicketsLayout from '@theme/TicketsLayout';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from '../../client/PlainLink.js';
import {useSiteNavigation} from '../../client/siteNavigation.js';
import type {EpicPageProps} from '../../core/pages/props.js';

/** The page of an epic: its progress, its board, what holds it up and what it rests on. */
export default function EpicPage({data}: {readonly data: EpicPageProps}): ReactNode {
  const {epic, links, columns} = data;
  const region = useRef<HTMLElement>(null);
  useSiteNavigation(region);
  return (
    <TicketsLayout
      title={`${epic.id}: ${epic.name}`}
      description={epic.name}
      links={links}
      current={null}
      crumbs={[{label: epic.id}]}
    >
      <main ref={region} className="tickets-epic">
        <Heading as="h1">{epic.id === epic.name ? epic.id : `${epic.id} ${epic.name}`}</Heading>
        <p>
          <TicketProgress progress={epic.points} unit="points" />
          <br />
          <TicketProgress progress={epic.tickets} unit="tickets" />
        </p>
        <EpicBurnUp burnUp={data.burnUp} />
        {data.body.length > 0 && <TicketBody parts={data.body} />}
        <Heading as="h2" id="board" className="margin-top--lg">
          <Translate id="theme.tickets.tab.board">Board</Translate>
        </Heading>
        <TicketBoard columns={columns} nested />
        <TicketTable columns={columns} />
        <OutsideBlockers data={data} />
        <Documents data={data} />
        {data.findings.length > 0 && (
          <>
            <Heading as="h2" id="findings">
              <Translate id="theme.tickets.findings">Findings</Translate>
            </Heading>
            <TicketFindings findings={data.findings} />
          </>
        )}
        {data.editUrl !== null && <EditThisPage editUrl={data.editUrl} />}
      </main>
    </TicketsLayout>
  );
}

function OutsideBlockers({data}: {readonly data: EpicPageProps}): ReactNode {
  if (data.outsideBlockers.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="held-up" className="margin-top--lg">
        <Translate id="theme.tickets.outsideBlockers">Held up by other epics</Translate>
      </Heading>
      <ul>
        {data.outsideBlockers.map(({blocker, blocks}) => (
          <li key={blocker.id}>
            <TicketLink ticket={blocker} />{' '}
            <Translate
              id="theme.tickets.holdsUp"
              values={{ids: blocks.map(({id}) => id).join(', ')}}
            >
              {'holds up {ids}'}
            </Translate>
          </li>
        ))}
      </ul>
    </>
  );
}

function Documents({data}: {readonly data: EpicPageProps}): ReactNode {
  if (data.documents.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="documents" className="margin-top--lg">
        <Translate id="theme.tickets.documents">Rests on</Translate>
      </Heading>
      <ul>
        {data.documents.map(({path, kind, title, status, url, tickets}) => (
          <li key={path}>
            {kind !== null && !title.toLowerCase().startsWith(kind) && `${kind.toUpperCase()} `}
            {url === null ? title : <PlainLink href={url}>{title}</PlainLink>}
            {status !== null && ` (${status})`}
            {': '}
            {tickets.map((ticket, index) => (
              <span key={ticket.id}>
                {index > 0 && ', '}
                {ticket.url === null ? (
                  ticket.id
                ) : (
                  <PlainLink href={ticket.url}>{ticket.id}</PlainLink>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
