import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Rows from '@theme/TicketDependenciesPage/Rows';
import Tickets from '@theme/TicketDependenciesPage/Tickets';
import type {ReactNode} from 'react';
import {DocumentName} from 'docusaurus-plugin-tickets/client/DocumentName';
import type {DocumentGapsProps} from 'docusaurus-plugin-tickets/client/props';
import Dead from '@theme/TicketDocumentsPage/Dead';

interface Props {
  readonly gaps: DocumentGapsProps;
  /** Without documents no ticket can rest on one. */
  readonly hasDocuments: boolean;
}

/** What is missing: what rests on dead documents, sections nobody realises, tickets that rest on nothing. */
export default function Gaps({gaps, hasDocuments}: Props): ReactNode {
  const {sections, tickets, dead} = gaps;
  return (
    <>
      <Dead documents={dead} />
      {sections.count > 0 && (
        <>
          <Heading as="h2" id="without-tickets">
            <Translate id="theme.tickets.documents.sections">Sections without tickets</Translate>
          </Heading>
          <p>
            <Translate id="theme.tickets.documents.sections.text">
              Tickets name other sections of these documents, but not these and no part of them.
              Some, such as an introduction, need none.
            </Translate>
          </p>
          <Rows
            className="tickets-unrealised-sections"
            columns={[
              <Translate key="section" id="theme.tickets.document.section">
                Section
              </Translate>,
              <Translate key="document" id="theme.tickets.document">
                Document
              </Translate>,
            ]}
            listing={sections}
          >
            {({document, section}) => (
              <tr key={`${document.title} ${section.url ?? section.title}`}>
                <th scope="row">
                  <DocumentName document={section} />
                </th>
                <td>
                  <DocumentName document={document} />
                </td>
              </tr>
            )}
          </Rows>
        </>
      )}
      {hasDocuments && tickets.count > 0 && (
        <>
          <Heading as="h2" id="without-documents">
            <Translate id="theme.tickets.documents.tickets">Tickets without documents</Translate>
          </Heading>
          <p>
            <Translate id="theme.tickets.documents.tickets.text">
              These open tickets rest on no design document.
            </Translate>
          </p>
          <Tickets tickets={tickets} />
        </>
      )}
    </>
  );
}
