import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {phaseText} from 'docusaurus-plugin-tickets/client/planWords';
import {sumsText} from 'docusaurus-plugin-tickets/client/words';
import type {DependenciesPageProps} from 'docusaurus-plugin-tickets/client/props';
import Rest from '@theme/TicketDependenciesPage/Rest';
import Tickets from '@theme/TicketDependenciesPage/Tickets';

/** Which tickets can be worked on side by side. */
export default function Phases({
  data: {phases},
}: {
  readonly data: Pick<DependenciesPageProps, 'phases'>;
}): ReactNode {
  if (phases.count === 0) return null;
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
      {phases.shown.map((phase, index) => (
        <section key={phase.shown[0]?.id}>
          <Heading as="h3" id={`phase-${String(index + 1)}`}>
            {phaseText(index + 1)}{' '}
            <small>{sumsText({tickets: phase.count, points: phase.points})}</small>
          </Heading>
          <Tickets tickets={phase} />
        </section>
      ))}
      <Rest of={phases} />
    </>
  );
}
