import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketLink from '@theme/TicketLink';
import type {ReactNode} from 'react';
import {pluralOf} from 'docusaurus-plugin-tickets/client/plurals';
import {pointsText, sumsText} from 'docusaurus-plugin-tickets/client/words';
import type {DependenciesPageProps} from 'docusaurus-plugin-tickets/client/props';
import Rows from '@theme/TicketDependenciesPage/Rows';

type Path = DependenciesPageProps['criticalPath'];

/** The longest chain of open tickets, and how near the others are to it. */
export default function CriticalPath({
  data: {criticalPath},
}: {
  readonly data: Pick<DependenciesPageProps, 'criticalPath'>;
}): ReactNode {
  const {tickets, points, unestimated} = criticalPath;
  if (tickets.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="critical-path">
        <Translate id="theme.tickets.criticalPath">Critical path</Translate>
      </Heading>
      <p>
        <Translate
          id="theme.tickets.criticalPath.text"
          values={{sums: <strong>{sumsText({tickets: tickets.length, points})}</strong>}}
        >
          {
            'The longest chain of open tickets, which decides when all is done. Left to do on it: {sums}.'
          }
        </Translate>
        {unestimated.length > 0 && ` ${unestimatedText(unestimated)}`}
      </p>
      <ol>
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <TicketLink ticket={ticket} />
            {ticket.points !== null && ` · ${pointsText(ticket.points)}`}
          </li>
        ))}
      </ol>
      {points > 0 && <Slack path={criticalPath} />}
    </>
  );
}

function unestimatedText(ids: readonly string[]): string {
  return pluralOf(
    ids.length,
    translate(
      {
        id: 'theme.tickets.criticalPath.unestimated.plurals',
        message: '{ids} has no points and counts as none.|{ids} have no points and count as none.',
      },
      {ids: namesOf(ids)},
    ),
  );
}

/** So many ids can be read in a sentence. */
const mostNamed = 8;

function namesOf(ids: readonly string[]): string {
  const more = ids.length - mostNamed;
  return [...ids.slice(0, mostNamed), ...(more > 0 ? [`+${String(more)}`] : [])].join(', ');
}

function Slack({path: {tightest}}: {readonly path: Path}): ReactNode {
  if (tightest.count === 0) return null;
  return (
    <>
      <Heading as="h3" id="slack">
        <Translate id="theme.tickets.slack.heading">Next to it</Translate>
      </Heading>
      <p>
        <Translate id="theme.tickets.slack.text">
          Slack is by how many points a ticket may grow before the end moves. One without slack is
          as critical as those on the path.
        </Translate>
      </p>
      <Rows
        className="tickets-slack"
        columns={[
          <Translate key="ticket" id="theme.tickets.ticket">
            Ticket
          </Translate>,
          <Translate key="points" id="theme.tickets.field.points">
            Points
          </Translate>,
          <Translate key="slack" id="theme.tickets.slack">
            Slack
          </Translate>,
        ]}
        listing={tightest}
      >
        {({ticket, slack}) => (
          <tr key={ticket.id}>
            <th scope="row">
              <TicketLink ticket={ticket} />
            </th>
            <td>{ticket.points}</td>
            <td>{slack === 0 ? noSlackText() : pointsText(slack)}</td>
          </tr>
        )}
      </Rows>
    </>
  );
}

function noSlackText(): string {
  return translate({id: 'theme.tickets.slack.none', message: 'none'});
}
