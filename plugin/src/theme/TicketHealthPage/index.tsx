import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketFindings from '@theme/TicketFindings';
import TicketLink from '@theme/TicketLink';
import TicketReading from '@theme/TicketReading';
import TicketsLayout from '@theme/TicketsLayout';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {findingCountText} from 'docusaurus-plugin-tickets/client/findingWords';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {severityName, ticketsText} from 'docusaurus-plugin-tickets/client/words';
import type {FileFindingsProps, HealthPageProps} from 'docusaurus-plugin-tickets/client/props';

/** What the check found, by file. */
export default function TicketHealthPage({data}: {readonly data: HealthPageProps}): ReactNode {
  const region = useRef<HTMLElement>(null);
  useSiteNavigation(region);
  const title = translate({id: 'theme.tickets.tab.health', message: 'Health'});
  return (
    <TicketsLayout
      title={title}
      description={translate({
        id: 'theme.tickets.health.description',
        message: 'What the check of the tickets found.',
      })}
      links={data.links}
      current="health"
      crumbs={[{label: title}]}
    >
      <main ref={region} className="tickets-health">
        <Heading as="h1">{title}</Heading>
        <p>
          <Summary data={data} />
        </p>
        <TicketReading reading={data.reading} />
        {data.files.map((file) => (
          <section key={file.path}>
            <Heading as="h2" id={file.path}>
              {file.path}
            </Heading>
            <FileFindings file={file} />
          </section>
        ))}
        <Silenced files={data.silenced} />
      </main>
    </TicketsLayout>
  );
}

function Summary({data}: {readonly data: HealthPageProps}): ReactNode {
  const {tickets, errors, warnings, infos, files} = data;
  if (files.length === 0) {
    return (
      <Translate id="theme.tickets.health.none" values={{tickets: ticketsText(tickets)}}>
        {'The check finds nothing wrong ({tickets}).'}
      </Translate>
    );
  }
  return [
    `${severityName('error')}: ${String(errors)}`,
    `${severityName('warn')}: ${String(warnings)}`,
    `${severityName('info')}: ${String(infos)}`,
    ticketsText(tickets),
  ].join(' · ');
}

function FileFindings({file: {ticket, findings}}: {readonly file: FileFindingsProps}): ReactNode {
  return (
    <>
      {ticket && (
        <p>
          <TicketLink ticket={ticket} />
        </p>
      )}
      <TicketFindings findings={findings} />
    </>
  );
}

/** Folded away, so that they are not forgotten and not in the way. */
function Silenced({files}: {readonly files: HealthPageProps['silenced']}): ReactNode {
  if (files.length === 0) return null;
  const count = files.reduce((sum, {findings}) => sum + findings.length, 0);
  return (
    <details className="tickets-silenced">
      <summary>
        <Translate id="theme.tickets.health.silenced" values={{findings: findingCountText(count)}}>
          {'Silenced by comments: {findings}'}
        </Translate>
      </summary>
      {files.map((file) => (
        <section key={file.path} aria-label={file.path}>
          <p>
            <strong>{file.path}</strong>
          </p>
          <FileFindings file={file} />
        </section>
      ))}
    </details>
  );
}
