import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketGraph from '@theme/TicketGraph';
import type {ReactNode} from 'react';
import type {DependenciesPageProps} from 'docusaurus-plugin-tickets/client/props';

interface Props {
  readonly data: Pick<DependenciesPageProps, 'epics'>;
}

/** The picture of the epics that wait for each other. */
export default function Epics({data: {epics}}: Props): ReactNode {
  if (!epics) return null;
  return (
    <>
      <Heading as="h2" id="epics" className="margin-top--lg">
        <Translate id="theme.tickets.graph.title.epics">Epics that wait for each other</Translate>
      </Heading>
      <TicketGraph graph={epics} />
    </>
  );
}
