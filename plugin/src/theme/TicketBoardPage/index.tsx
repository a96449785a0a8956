import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketBoard from '@theme/TicketBoard';
import TicketBoardFilters from '@theme/TicketBoardFilters';
import TicketsLayout from '@theme/TicketsLayout';
import {noTicketsText} from '../../client/words.js';
import type {ReactNode} from 'react';
import {useBoardFilters, useFilteredColumns} from '../../client/boardFilters.js';
import type {BoardPageProps} from '../../core/pages/props.js';

/** The board of all tickets, with filters that live in the address. */
export default function TicketBoardPage({data}: {readonly data: BoardPageProps}): ReactNode {
  const filters = useBoardFilters();
  const columns = useFilteredColumns(data.columns, filters);
  const title = translate({id: 'theme.tickets.tab.board', message: 'Board'});
  const total = data.columns.reduce((sum, {tickets}) => sum + tickets.length, 0);
  const shown = columns.reduce((sum, {tickets}) => sum + tickets.length, 0);
  return (
    <TicketsLayout
      title={title}
      description={translate({
        id: 'theme.tickets.board.description',
        message: 'All tickets by where they stand.',
      })}
      links={data.links}
      current="board"
      crumbs={[{label: title}]}
    >
      <main>
        <Heading as="h1">{title}</Heading>
        {total === 0 ? (
          <p>{noTicketsText()}</p>
        ) : (
          <>
            <TicketBoardFilters board={data} filters={filters} shown={shown} />
            {shown === 0 ? <NoMatch clear={filters.clear} /> : <TicketBoard columns={columns} />}
          </>
        )}
      </main>
    </TicketsLayout>
  );
}

function NoMatch({clear}: {readonly clear: () => void}): ReactNode {
  return (
    <>
      <p>
        <Translate id="theme.tickets.filter.none">No ticket matches these filters.</Translate>
      </p>
      <button type="button" className="button button--primary" onClick={clear}>
        <Translate id="theme.tickets.filter.showAll">Show all tickets</Translate>
      </button>
    </>
  );
}
