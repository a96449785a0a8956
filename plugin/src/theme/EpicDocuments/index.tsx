import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {TableHead} from 'docusaurus-plugin-tickets/client/TableHead';
import styles from 'docusaurus-plugin-tickets/client/table.module.css';
import type {DocumentLinkProps, TicketLinkProps} from 'docusaurus-plugin-tickets/client/props';

/** The design documents that tickets rest on, with their status and those tickets. */
export default function EpicDocuments({
  documents,
}: {
  readonly documents: readonly DocumentLinkProps[];
}): ReactNode {
  return (
    <table className={`tickets-documents ${styles['table'] ?? ''}`}>
      <TableHead
        columns={[
          <Translate key="document" id="theme.tickets.document">
            Document
          </Translate>,
          <Translate key="status" id="theme.tickets.field.status">
            Status
          </Translate>,
          <Translate key="tickets" id="theme.tickets.document.tickets">
            Tickets that rest on it
          </Translate>,
        ]}
      />
      <tbody>
        {documents.map((document) => (
          <Row key={document.path} document={document} />
        ))}
      </tbody>
    </table>
  );
}

function Row({document}: {readonly document: DocumentLinkProps}): ReactNode {
  const {kind, title, status, url, tickets} = document;
  return (
    <tr>
      <th scope="row">
        {kind !== null && !title.toLowerCase().startsWith(kind) && `${kind.toUpperCase()} `}
        {url === null ? title : <PlainLink href={url}>{title}</PlainLink>}
      </th>
      <td>{status}</td>
      <td>
        {tickets.map((ticket, index) => (
          <Mention key={ticket.id} ticket={ticket} isFirst={index === 0} />
        ))}
      </td>
    </tr>
  );
}

function Mention({
  ticket: {id, title, url},
  isFirst,
}: {
  readonly ticket: TicketLinkProps;
  readonly isFirst: boolean;
}): ReactNode {
  return (
    <>
      {!isFirst && ', '}
      {url === null ? (
        id
      ) : (
        <PlainLink href={url} {...(title !== null && {title})}>
          {id}
        </PlainLink>
      )}
    </>
  );
}
