import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketFilters from '@theme/TicketFilters';
import TicketPagination from '@theme/TicketPagination';
import TicketTable from '@theme/TicketTable';
import TicketsLayout from '@theme/TicketsLayout';
import type {ReactNode} from 'react';
import {useShownTickets, useTicketView} from 'docusaurus-plugin-tickets/client/useTicketView';
import {noTicketsText} from 'docusaurus-plugin-tickets/client/words';
import type {ListPageProps} from 'docusaurus-plugin-tickets/client/props';

/** All tickets as a table that can be filtered and sorted; very many come in several pages. */
export default function TicketListPage({data}: {readonly data: ListPageProps}): ReactNode {
  const title = translate({id: 'theme.tickets.list', message: 'All tickets'});
  return (
    <TicketsLayout
      title={title}
      description={translate({
        id: 'theme.tickets.list.description',
        message: 'All tickets in a table that can be sorted.',
      })}
      links={data.links}
      current="list"
      crumbs={[{label: title}]}
    >
      <main className="tickets-list">
        <Heading as="h1">{title}</Heading>
        {data.total === 0 ? <p>{noTicketsText()}</p> : <FilteredTable data={data} />}
      </main>
    </TicketsLayout>
  );
}

function FilteredTable({data}: {readonly data: ListPageProps}): ReactNode {
  const [view, setView] = useTicketView();
  const {list} = data;
  const shown = useShownTickets(list.tickets, view);
  return (
    <>
      <TicketFilters
        list={list}
        view={view}
        onChange={setView}
        shown={shown.size}
        total={list.tickets.length}
      />
      <Pages data={data} />
      <TicketTable
        list={list}
        view={view}
        shown={shown}
        onChange={setView}
        hasEpics={list.epics.length > 0}
      />
    </>
  );
}

function Pages({
  data: {list, before, page, pages, total},
}: {
  readonly data: ListPageProps;
}): ReactNode {
  return (
    <TicketPagination
      label={translate({id: 'theme.tickets.list.pages', message: 'Pages of the list'})}
      className="tickets-list-pages"
      page={page}
      pages={pages}
      before={before}
      shown={list.tickets.length}
      total={total}
    >
      {(range) =>
        translate(
          {
            id: 'theme.tickets.list.range',
            message: 'Tickets {first} to {last} of {total}. Filters and sorting are for this page.',
          },
          range,
        )
      }
    </TicketPagination>
  );
}
