import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketBoard from '@theme/TicketBoard';
import TicketFilters from '@theme/TicketFilters';
import TicketNoMatch from '@theme/TicketNoMatch';
import TicketTable from '@theme/TicketTable';
import type {ReactNode} from 'react';
import {nothingHidden} from 'docusaurus-plugin-tickets/client/ticketView';
import type {Facet} from 'docusaurus-plugin-tickets/client/ticketView';
import {useShownTickets, useTicketView} from 'docusaurus-plugin-tickets/client/useTicketView';
import type {BoardProps} from 'docusaurus-plugin-tickets/client/props';

const offered: readonly Facet[] = ['readiness', 'type', 'priority', 'label', 'assignee'];

/** The tickets of an epic: filters, and below them the board and the table they narrow. */
export default function EpicBoard({board}: {readonly board: BoardProps}): ReactNode {
  const [view, setView] = useTicketView();
  const shown = useShownTickets(board.tickets, view);
  const total = board.tickets.length;
  return (
    <>
      <Heading as="h2" id="board">
        <Translate id="theme.tickets.tab.board">Board</Translate>
      </Heading>
      <TicketFilters
        list={board}
        view={view}
        onChange={setView}
        shown={shown.size}
        total={total}
        offered={offered}
        hasLanes
      />
      {shown.size === 0 && total > 0 ? (
        <TicketNoMatch
          onClear={() => {
            setView(nothingHidden);
          }}
        />
      ) : (
        <TicketBoard board={board} view={view} shown={shown} level={3} restUrl="#tickets" />
      )}
      <Heading as="h2" id="tickets" className="margin-top--lg">
        <Translate id="theme.tickets.list">All tickets</Translate>
      </Heading>
      <TicketTable list={board} view={view} shown={shown} onChange={setView} />
    </>
  );
}
