import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import TicketTable from '@theme/TicketTable';
import {useMemo, useState} from 'react';
import type {ReactNode} from 'react';
import 'docusaurus-plugin-tickets/client/colors.css';
import {readView} from 'docusaurus-plugin-tickets/client/ticketView';
import {restText} from 'docusaurus-plugin-tickets/client/words';
import type {TicketListEmbedProps} from 'docusaurus-plugin-tickets/client/props';

/** A table of tickets in a docs page. Its order is its own, since a page may have several. */
export default function TicketListEmbed({
  data,
}: {
  readonly data: TicketListEmbedProps | null;
}): ReactNode {
  const [view, setView] = useState(() => readView(''));
  const tickets = data?.list.tickets;
  const shown = useMemo(() => new Set(tickets), [tickets]);
  if (data === null) return null;
  if (shown.size === 0) {
    return (
      <p className="tickets-list-embed">
        <Translate id="theme.tickets.embed.none">There are no such tickets.</Translate>
      </p>
    );
  }
  const {list, more, url} = data;
  return (
    <div className="tickets-list-embed">
      <TicketTable
        list={list}
        view={view}
        shown={shown}
        onChange={(changes) => {
          setView((current) => ({...current, ...changes}));
        }}
        hasEpics={list.epics.length > 1}
      />
      {more > 0 && (
        <p>
          <Link to={url}>{restText(more)}</Link>
        </p>
      )}
    </div>
  );
}
