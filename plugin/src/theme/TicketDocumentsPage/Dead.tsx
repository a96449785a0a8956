import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Rows from '@theme/TicketDependenciesPage/Rows';
import TicketDocumentStatus from '@theme/TicketDocumentStatus';
import TicketLink from '@theme/TicketLink';
import type {ReactNode} from 'react';
import {DocumentName} from 'docusaurus-plugin-tickets/client/DocumentName';
import {moreRowsText} from 'docusaurus-plugin-tickets/client/planWords';
import type {DeadDocumentProps, Listing} from 'docusaurus-plugin-tickets/client/props';

/** Documents that no longer hold, with the open tickets and the documents that still refer to them. */
export default function Dead({
  documents,
}: {
  readonly documents: Listing<DeadDocumentProps>;
}): ReactNode {
  if (documents.count === 0) return null;
  return (
    <>
      <Heading as="h2" id="no-longer-holds">
        <Translate id="theme.tickets.documents.dead">What rests on superseded documents</Translate>
      </Heading>
      <p>
        <Translate id="theme.tickets.documents.dead.text">
          These documents were superseded, rejected or deprecated, but open tickets and other
          documents still refer to them.
        </Translate>
      </p>
      <Rows
        className="tickets-dead-documents"
        columns={[
          <Translate key="document" id="theme.tickets.document">
            Document
          </Translate>,
          <Translate key="status" id="theme.tickets.field.status">
            Status
          </Translate>,
          <Translate key="referring" id="theme.tickets.document.referring">
            Referred to by
          </Translate>,
        ]}
        listing={documents}
      >
        {(it) => <Row key={it.document.url ?? it.document.title} dead={it} />}
      </Rows>
    </>
  );
}

function Row({dead}: {readonly dead: DeadDocumentProps}): ReactNode {
  const {document, tickets, documents} = dead;
  const more = tickets.count - tickets.shown.length + documents.count - documents.shown.length;
  return (
    <tr>
      <th scope="row">
        <DocumentName document={document} />
      </th>
      <td>
        <TicketDocumentStatus status={dead.status} />
      </td>
      <td>
        <ul>
          {tickets.shown.map((ticket) => (
            <li key={ticket.id}>
              <TicketLink ticket={ticket} />
            </li>
          ))}
          {documents.shown.map((it) => (
            <li key={it.url ?? it.title}>
              <DocumentName document={it} />
            </li>
          ))}
          {more > 0 && <li>{moreRowsText(more)}</li>}
        </ul>
      </td>
    </tr>
  );
}
