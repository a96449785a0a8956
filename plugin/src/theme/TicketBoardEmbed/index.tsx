import TicketBoard from '@theme/TicketBoard';
import {useMemo} from 'react';
import type {ReactNode} from 'react';
import 'docusaurus-plugin-tickets/client/colors.css';
import {readView} from 'docusaurus-plugin-tickets/client/ticketView';
import type {TicketBoardEmbedProps} from 'docusaurus-plugin-tickets/client/props';

const plainView = readView('');

/** A board in a docs page. */
export default function TicketBoardEmbed({
  data,
}: {
  readonly data: TicketBoardEmbedProps | null;
}): ReactNode {
  const tickets = data?.board.tickets;
  const shown = useMemo(() => new Set(tickets), [tickets]);
  if (data === null) return null;
  return (
    <div className="tickets-board-embed margin-bottom--md">
      <TicketBoard board={data.board} view={plainView} shown={shown} level={3} restUrl={data.url} />
    </div>
  );
}
