import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {documentColumnName, documentKindName} from 'docusaurus-plugin-tickets/client/documentWords';
import {TableHead} from 'docusaurus-plugin-tickets/client/TableHead';
import type {TracedDocumentProps} from 'docusaurus-plugin-tickets/client/props';
import Document from '@theme/TicketDocumentsPage/Document';
import styles from './styles.module.css';

interface Props {
  readonly kind: string | null;
  readonly documents: readonly TracedDocumentProps[];
  readonly isShown: (document: TracedDocumentProps) => boolean;
}

/** The documents of one kind. */
export default function Kind({kind, documents, isShown}: Props): ReactNode {
  return (
    <section hidden={!documents.some(isShown)}>
      <Heading as="h2" id={`kind-${kind ?? ''}`}>
        {documentKindName(kind)}
      </Heading>
      <table
        className={`tickets-traced-documents ${styles['table'] ?? ''} ${styles['documents'] ?? ''}`}
      >
        <TableHead
          columns={[
            <Translate key="document" id="theme.tickets.document">
              Document
            </Translate>,
            <Translate key="status" id="theme.tickets.field.status">
              Status
            </Translate>,
            documentColumnName('linked'),
            documentColumnName('tickets'),
            documentColumnName('points'),
          ]}
        />
        {documents.map((document) => (
          <Document key={document.path} document={document} isHidden={!isShown(document)} />
        ))}
      </table>
    </section>
  );
}
