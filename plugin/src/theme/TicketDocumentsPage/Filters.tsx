import {translate} from '@docusaurus/Translate';
import TicketFilterMenu from '@theme/TicketFilterMenu';
import Frame from '@theme/TicketFilters/Frame';
import Outcome from '@theme/TicketFilters/Outcome';
import SearchField from '@theme/TicketFilters/SearchField';
import type {ReactNode} from 'react';
import {documentStates, isNarrowed} from 'docusaurus-plugin-tickets/client/documentView';
import type {DocumentView} from 'docusaurus-plugin-tickets/client/documentView';
import {documentKindName, documentStateName} from 'docusaurus-plugin-tickets/client/documentWords';
import type {TracedDocumentProps} from 'docusaurus-plugin-tickets/client/props';

interface Props {
  readonly documents: readonly TracedDocumentProps[];
  readonly view: DocumentView;
  readonly onChange: (changes: Partial<DocumentView>) => void;
  /** How many documents match. */
  readonly shown: number;
}

/** Search and choices above the documents. */
export default function Filters({documents, view, onChange, shown}: Props): ReactNode {
  const found = new Set(documents.flatMap(({states}) => states));
  return (
    <Frame label={translate({id: 'theme.tickets.documents.filter', message: 'Filter documents'})}>
      <SearchField
        text={view.text}
        onChange={(text) => {
          onChange({text});
        }}
      />
      <TicketFilterMenu
        name={translate({id: 'theme.tickets.document.kind', message: 'Kind'})}
        values={[...new Set(documents.map(({kind}) => kind ?? ''))]}
        nameOf={documentKindName}
        chosen={view.kind}
        onChange={(kind) => {
          onChange({kind});
        }}
      />
      <TicketFilterMenu
        name={translate({id: 'theme.tickets.document.state', message: 'State'})}
        values={documentStates.filter((state) => found.has(state))}
        nameOf={documentStateName}
        chosen={view.state}
        onChange={(state) => {
          onChange({state});
        }}
      />
      <Outcome
        onClear={
          isNarrowed(view)
            ? () => {
                onChange({text: '', kind: [], state: []});
              }
            : null
        }
      >
        {translate(
          {id: 'theme.tickets.documents.count', message: '{shown} of {total} documents'},
          {shown: String(shown), total: String(documents.length)},
        )}
      </Outcome>
    </Frame>
  );
}
