import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketPagination from '@theme/TicketPagination';
import TicketsLayout from '@theme/TicketsLayout';
import {useMemo, useRef} from 'react';
import type {ReactNode} from 'react';
import {
  readDocumentView,
  toDocumentMatcher,
  writeDocumentView,
} from 'docusaurus-plugin-tickets/client/documentView';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {useAddressView} from 'docusaurus-plugin-tickets/client/useAddressView';
import type {DocumentsPageProps} from 'docusaurus-plugin-tickets/client/props';
import Filters from '@theme/TicketDocumentsPage/Filters';
import Gaps from '@theme/TicketDocumentsPage/Gaps';
import Kind from '@theme/TicketDocumentsPage/Kind';

interface Props {
  readonly data: DocumentsPageProps;
}

/** Which tickets realise which document and section, what none realises, and what no longer holds. */
export default function TicketDocumentsPage({data}: Props): ReactNode {
  const title = translate({id: 'theme.tickets.tab.documents', message: 'Documents'});
  const region = useRef<HTMLElement>(null);
  useSiteNavigation(region);
  return (
    <TicketsLayout
      title={title}
      description={translate({
        id: 'theme.tickets.documents.description',
        message: 'Which tickets realise which design document, and what none realises.',
      })}
      links={data.links}
      current="documents"
      crumbs={[{label: title}]}
    >
      <main ref={region} className="tickets-documents-page">
        <Heading as="h1">{title}</Heading>
        {data.total === 0 ? (
          <p>
            <Translate id="theme.tickets.documents.none">
              There are no design documents, and no ticket refers to any.
            </Translate>
          </p>
        ) : (
          <Documents data={data} />
        )}
        {data.gaps && <Gaps gaps={data.gaps} hasDocuments={data.total > 0} />}
      </main>
    </TicketsLayout>
  );
}

function Documents({data}: Props): ReactNode {
  const {documents} = data;
  const [view, setView] = useAddressView(readDocumentView, writeDocumentView);
  const shown = useMemo(
    () => new Set(documents.filter(toDocumentMatcher(view))),
    [documents, view],
  );
  const kinds = [...new Set(documents.map(({kind}) => kind))];
  return (
    <>
      <Filters documents={documents} view={view} onChange={setView} shown={shown.size} />
      <Pages data={data} />
      {shown.size === 0 && (
        <p>
          <Translate id="theme.tickets.documents.noMatch">
            No document matches these filters.
          </Translate>
        </p>
      )}
      {kinds.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          documents={documents.filter((it) => it.kind === kind)}
          isShown={(document) => shown.has(document)}
        />
      ))}
    </>
  );
}

function Pages({data: {documents, before, page, pages, total}}: Props): ReactNode {
  return (
    <TicketPagination
      label={translate({id: 'theme.tickets.documents.pages', message: 'Pages of the documents'})}
      className="tickets-documents-pages"
      page={page}
      pages={pages}
      before={before}
      shown={documents.length}
      total={total}
    >
      {(range) =>
        translate(
          {
            id: 'theme.tickets.documents.range',
            message: 'Documents {first} to {last} of {total}. The filters are for this page.',
          },
          range,
        )
      }
    </TicketPagination>
  );
}
