import Translate from '@docusaurus/Translate';
import TicketGraph from '@theme/TicketGraph';
import type {ReactNode} from 'react';
import 'docusaurus-plugin-tickets/client/colors.css';
import type {TicketGraphEmbedProps} from 'docusaurus-plugin-tickets/client/props';

/** A picture of dependencies in a docs page. */
export default function TicketGraphEmbed({
  data,
}: {
  readonly data: TicketGraphEmbedProps | null;
}): ReactNode {
  if (data === null) return null;
  const {graph, name} = data;
  return (
    <div className="tickets-graph-embed">
      {graph ? (
        <TicketGraph graph={graph} name={name} />
      ) : (
        <p>
          <Translate id="theme.tickets.embed.noGraph">Nothing here depends on anything.</Translate>
        </p>
      )}
    </div>
  );
}
