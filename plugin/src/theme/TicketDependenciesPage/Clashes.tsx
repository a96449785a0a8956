import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import TicketSharedFiles from '@theme/TicketSharedFiles';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import type {DependenciesPageProps} from 'docusaurus-plugin-tickets/client/props';
import Rest from '@theme/TicketDependenciesPage/Rest';

/** Open tickets that change one file with no order between them, and the way to all shared files. */
export default function Clashes({
  data: {clashes, sharedFiles, links},
}: {
  readonly data: Pick<DependenciesPageProps, 'clashes' | 'sharedFiles' | 'links'>;
}): ReactNode {
  if (sharedFiles === 0) return null;
  return (
    <>
      <Heading as="h2" id="clashes">
        <Translate id="theme.tickets.clashes">Clashes on files</Translate>
      </Heading>
      {clashes.count === 0 ? (
        <p>
          <Translate id="theme.tickets.clashes.none">
            Wherever open tickets change the same file, an order is known.
          </Translate>
        </p>
      ) : (
        <>
          <p>
            <Translate id="theme.tickets.clashes.text">
              Open tickets that change the same file, with nothing that says which goes first. Files
              that two tickets create come first: the second finds the file there or overwrites it.
            </Translate>
          </p>
          <TicketSharedFiles files={clashes.shown} />
          <Rest of={clashes} />
        </>
      )}
      <p>
        <PlainLink href={links.files}>
          <Translate id="theme.tickets.clashes.all" values={{count: String(sharedFiles)}}>
            {'All files that several tickets change ({count})'}
          </Translate>
        </PlainLink>
      </p>
    </>
  );
}
