import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketPagination from '@theme/TicketPagination';
import TicketSharedFiles from '@theme/TicketSharedFiles';
import TicketsLayout from '@theme/TicketsLayout';
import {useMemo, useRef} from 'react';
import type {ReactNode} from 'react';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {useTicketView} from 'docusaurus-plugin-tickets/client/useTicketView';
import type {FilesPageProps} from 'docusaurus-plugin-tickets/client/props';
import PathSearch from '@theme/TicketFilesPage/PathSearch';

interface Props {
  readonly data: FilesPageProps;
}

/** The files that several tickets change, with those tickets in their order. */
export default function TicketFilesPage({data}: Props): ReactNode {
  const title = translate({id: 'theme.tickets.sharedFiles', message: 'Files of several tickets'});
  const region = useRef<HTMLElement>(null);
  useSiteNavigation(region);
  const {links} = data;
  return (
    <TicketsLayout
      title={title}
      description={translate({
        id: 'theme.tickets.sharedFiles.description',
        message: 'The files that several tickets change, with those tickets in their order.',
      })}
      links={links}
      current={null}
      crumbs={[
        {
          label: translate({id: 'theme.tickets.tab.dependencies', message: 'Dependencies'}),
          url: links.dependencies,
        },
        {label: title},
      ]}
    >
      <main ref={region} className="tickets-files">
        <Heading as="h1">{title}</Heading>
        {data.total === 0 ? (
          <p>
            <Translate id="theme.tickets.sharedFiles.none">
              No file is changed by more than one ticket.
            </Translate>
          </p>
        ) : (
          <Files data={data} />
        )}
      </main>
    </TicketsLayout>
  );
}

function Files({data}: Props): ReactNode {
  const [{text}, setView] = useTicketView();
  const words = useMemo(() => text.toLowerCase().split(/\s+/).filter(Boolean), [text]);
  const isShown = ({path}: {readonly path: string}): boolean =>
    words.every((word) => path.toLowerCase().includes(word));
  const shown = data.files.filter(isShown).length;
  return (
    <>
      <p>
        <Translate id="theme.tickets.sharedFiles.text">
          Tickets stand in the order in which they can be worked on. Those of the same phase can be
          worked on at the same time; where nothing says which goes first, the file says so.
        </Translate>
      </p>
      <PathSearch text={text} onChange={setView} shown={shown} total={data.files.length} />
      <Pages data={data} />
      <TicketSharedFiles files={data.files} isShown={isShown} />
      {shown === 0 && (
        <p>
          <Translate id="theme.tickets.sharedFiles.noMatch">
            No file has these words in its path.
          </Translate>
        </p>
      )}
    </>
  );
}

function Pages({data: {files, before, page, pages, total}}: Props): ReactNode {
  return (
    <TicketPagination
      label={translate({id: 'theme.tickets.sharedFiles.pages', message: 'Pages of the files'})}
      className="tickets-files-pages"
      page={page}
      pages={pages}
      before={before}
      shown={files.length}
      total={total}
    >
      {(range) =>
        translate(
          {
            id: 'theme.tickets.sharedFiles.range',
            message: 'Files {first} to {last} of {total}. The search is for this page.',
          },
          range,
        )
      }
    </TicketPagination>
  );
}
