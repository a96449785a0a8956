import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketDocumentStatus from '@theme/TicketDocumentStatus';
import type {ReactNode} from 'react';
import {beginsWithKind} from 'docusaurus-plugin-tickets/client/documentWords';
import type {HeadingLevel} from 'docusaurus-plugin-tickets/client/SubHeading';
import type {TicketDocumentProps} from 'docusaurus-plugin-tickets/client/props';
import lists from 'docusaurus-plugin-tickets/client/linkList.module.css';
import styles from './styles.module.css';

export interface Props {
  readonly documents: readonly TicketDocumentProps[];
  /** Level of the heading. */
  readonly level: HeadingLevel;
}

/** The documents a ticket rests on, each with its kind, the section that is meant, and its status. */
export default function TicketDocuments({documents, level}: Props): ReactNode {
  if (documents.length === 0) return null;
  return (
    <section className="tickets-documents">
      <Heading as={`h${level}`} className={lists['title']}>
        <Translate id="theme.tickets.documents">Rests on</Translate>
      </Heading>
      <ul className={lists['list']}>
        {documents.map((document, index) => (
          <li key={String(index)}>
            <Document document={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Document({document}: {readonly document: TicketDocumentProps}): ReactNode {
  const {kind, title, section, url, missing} = document;
  const name = section === null ? title : `${title} › ${section}`;
  return (
    <>
      {kind !== null && !beginsWithKind(title, kind) && (
        <span className={styles['kind']}>{kind.toUpperCase()} </span>
      )}
      {url === null ? name : <Link to={url}>{name}</Link>}{' '}
      <TicketDocumentStatus status={document} />
      {missing !== null && (
        <div className={styles['missing']}>
          <span aria-hidden="true">✖ </span>
          <Translate id="theme.tickets.documents.missing">Not found</Translate>
          {missing !== name && `: ${missing}`}
        </div>
      )}
    </>
  );
}
