import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketBoard from '@theme/TicketBoard';
import TicketFilters from '@theme/TicketFilters';
import TicketNoMatch from '@theme/TicketNoMatch';
import TicketsLayout from '@theme/TicketsLayout';
import type {ReactNode} from 'react';
import {nothingHidden} from 'docusaurus-plugin-tickets/client/ticketView';
import type {Facet} from 'docusaurus-plugin-tickets/client/ticketView';
import {useShownTickets, useTicketView} from 'docusaurus-plugin-tickets/client/useTicketView';
import {noTicketsText} from 'docusaurus-plugin-tickets/client/words';
import type {BoardPageProps, BoardProps} from 'docusaurus-plugin-tickets/client/props';

/** The board of all tickets, with filters that live in the address. */
export default function TicketBoardPage({data}: {readonly data: BoardPageProps}): ReactNode {
  const {board, links} = data;
  const title = translate({id: 'theme.tickets.tab.board', message: 'Board'});
  return (
    <TicketsLayout
      title={title}
      description={translate({
        id: 'theme.tickets.board.description',
        message: 'All tickets by where they stand.',
      })}
      links={links}
      current="board"
      crumbs={[{label: title}]}
    >
      <main>
        <Heading as="h1">{title}</Heading>
        {board.tickets.length === 0 ? (
          <p>{noTicketsText()}</p>
        ) : (
          <FilteredBoard board={board} restUrl={`${links.list}?status=done&sort=-id`} />
        )}
      </main>
    </TicketsLayout>
  );
}

/** Columns tell the status already. */
const offered: readonly Facet[] = ['readiness', 'type', 'priority', 'epic', 'label', 'assignee'];

function FilteredBoard({
  board,
  restUrl,
}: {
  readonly board: BoardProps;
  readonly restUrl: string;
}): ReactNode {
  const [view, setView] = useTicketView();
  const shown = useShownTickets(board.tickets, view);
  return (
    <>
      <TicketFilters
        list={board}
        view={view}
        onChange={setView}
        shown={shown.size}
        total={board.tickets.length}
        offered={offered}
        hasLanes
      />
      {shown.size === 0 ? (
        <TicketNoMatch
          onClear={() => {
            setView(nothingHidden);
          }}
        />
      ) : (
        <TicketBoard board={board} view={view} shown={shown} level={2} restUrl={restUrl} />
      )}
    </>
  );
}
