import Translate, {translate} from '@docusaurus/Translate';
import TicketDocumentStatus from '@theme/TicketDocumentStatus';
import type {ReactNode} from 'react';
import {
  beginsWithKind,
  documentColumnName,
  documentStateName,
} from 'docusaurus-plugin-tickets/client/documentWords';
import {DocumentName} from 'docusaurus-plugin-tickets/client/DocumentName';
import type {TracedDocumentProps} from 'docusaurus-plugin-tickets/client/props';
import Done from '@theme/TicketDocumentsPage/Done';
import Linked from '@theme/TicketDocumentsPage/Linked';
import Sections from '@theme/TicketDocumentsPage/Sections';
import styles from './styles.module.css';

interface Props {
  readonly document: TracedDocumentProps;
  readonly isHidden: boolean;
}

/** A document as rows of a table: its own, and one that unfolds to its sections. */
export default function Document({document, isHidden}: Props): ReactNode {
  const {kind, title, states, linked} = document;
  return (
    <tbody hidden={isHidden}>
      <tr>
        <th scope="row">
          {kind !== null && !beginsWithKind(title, kind) && `${kind.toUpperCase()} `}
          <DocumentName document={document} />
        </th>
        <td>
          <TicketDocumentStatus status={document} />
          {states.includes('rests-on-dead') && (
            <div className={styles['warning']}>
              <span aria-hidden="true">▲ </span>
              {documentStateName('rests-on-dead')}
            </div>
          )}
        </td>
        <td {...(linked.count > 0 && {'data-label': documentColumnName('linked')})}>
          <Linked documents={linked} />
        </td>
        <Done of={document}>
          <Through document={document} />
        </Done>
      </tr>
      <tr>
        <td colSpan={5}>
          <Sections document={document} />
        </td>
      </tr>
    </tbody>
  );
}

/** Where no ticket names the document: those of documents that refer to it, or that nobody realises it. */
function Through({
  document: {tickets, through, states},
}: {
  readonly document: TracedDocumentProps;
}): ReactNode {
  if (states.includes('unrealised'))
    return (
      <span className={styles['warning']}>
        <span aria-hidden="true">▲ </span>
        <Translate id="theme.tickets.document.unrealised">No tickets</Translate>
      </span>
    );
  if (tickets.total > 0 || through.total === 0) return null;
  return (
    <div className={styles['through']}>
      {translate(
        {
          id: 'theme.tickets.document.through',
          message: '{done} of {total} through documents that refer to it',
        },
        {done: String(through.done), total: String(through.total)},
      )}
    </div>
  );
}
