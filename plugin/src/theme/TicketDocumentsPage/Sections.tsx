import Translate, {translate} from '@docusaurus/Translate';
import TicketLink from '@theme/TicketLink';
import type {CSSProperties, ReactNode} from 'react';
import {documentColumnName} from 'docusaurus-plugin-tickets/client/documentWords';
import {DocumentName} from 'docusaurus-plugin-tickets/client/DocumentName';
import {moreRowsText, moreTicketsText} from 'docusaurus-plugin-tickets/client/planWords';
import {TableHead} from 'docusaurus-plugin-tickets/client/TableHead';
import {ticketsText} from 'docusaurus-plugin-tickets/client/words';
import type {
  Listing,
  SectionCoverageProps,
  TicketLinkProps,
  TracedDocumentProps,
} from 'docusaurus-plugin-tickets/client/props';
import Done from '@theme/TicketDocumentsPage/Done';
import styles from './styles.module.css';

interface Props {
  readonly document: TracedDocumentProps;
}

/** The sections of a document with the tickets for each, folded. */
export default function Sections({document}: Props): ReactNode {
  const {whole, sections} = document;
  if (whole.count === 0 && sections.count === 0) return null;
  return (
    <details className={styles['sections']}>
      <summary>{summaryOf(document)}</summary>
      <table className={styles['table']}>
        <TableHead
          columns={[
            <Translate key="section" id="theme.tickets.document.section">
              Section
            </Translate>,
            <Translate key="tickets" id="theme.tickets.document.realisedBy">
              Realised by
            </Translate>,
            documentColumnName('tickets'),
            documentColumnName('points'),
          ]}
        />
        <tbody>
          {whole.count > 0 && <Whole tickets={whole} />}
          {sections.shown.map((section, index) => (
            <Section key={String(index)} section={section} />
          ))}
        </tbody>
      </table>
      {sections.count > sections.shown.length && (
        <p>{moreRowsText(sections.count - sections.shown.length)}</p>
      )}
    </details>
  );
}

/** Decisions, above all, are named as a whole: then the number of tickets says more than that of sections. */
function summaryOf({whole, sections}: TracedDocumentProps): string {
  const realised = sections.shown.filter(isRealised).length;
  if (realised === 0 && whole.count > 0) return ticketsText(whole.count);
  return translate(
    {
      id: 'theme.tickets.document.sections',
      message: 'Sections with tickets: {count} of {total}',
    },
    {count: String(realised), total: String(sections.count)},
  );
}

function isRealised({realisedBy}: SectionCoverageProps): boolean {
  return realisedBy.count > 0;
}

/** Tickets that name the document and none of its sections. */
function Whole({tickets}: {readonly tickets: Listing<TicketLinkProps>}): ReactNode {
  return (
    <tr>
      <th scope="row">
        <Translate id="theme.tickets.document.whole">The document as a whole</Translate>
      </th>
      <td colSpan={3}>
        <Tickets tickets={tickets} />
      </td>
    </tr>
  );
}

function Section({section}: {readonly section: SectionCoverageProps}): ReactNode {
  const {depth, realisedBy, isUnrealised} = section;
  return (
    <tr>
      <th scope="row" style={{'--depth': Math.min(depth, 4)} as CSSProperties}>
        <DocumentName document={section} />
      </th>
      <td>
        <Tickets tickets={realisedBy} />
        {isUnrealised && realisedBy.count === 0 && (
          <span className={styles['warning']}>
            <span aria-hidden="true">▲ </span>
            <Translate id="theme.tickets.document.unrealised">No tickets</Translate>
          </span>
        )}
      </td>
      <Done of={section} />
    </tr>
  );
}

function Tickets({
  tickets: {shown, count},
}: {
  readonly tickets: Listing<TicketLinkProps>;
}): ReactNode {
  if (count === 0) return null;
  return (
    <ul>
      {shown.map((ticket) => (
        <li key={ticket.id}>
          <TicketLink ticket={ticket} />
        </li>
      ))}
      {count > shown.length && <li>{moreTicketsText(count - shown.length)}</li>}
    </ul>
  );
}
