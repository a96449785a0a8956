import Translate from '@docusaurus/Translate';
import FileAction from '@theme/TicketBody/FileAction';
import TicketLink from '@theme/TicketLink';
import type {ReactNode} from 'react';
import {clashName, moreTicketsText, phaseText} from 'docusaurus-plugin-tickets/client/planWords';
import {severityShapes} from 'docusaurus-plugin-tickets/client/words';
import type {
  ClashKind,
  FileChangeProps,
  SharedFileProps,
} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly files: readonly SharedFileProps[];
  /** Files it is false for keep their place in the page but are hidden. */
  readonly isShown?: (file: SharedFileProps) => boolean;
}

/** Files that several tickets change, each with those tickets in the order in which they can be worked on. */
export default function TicketSharedFiles({files, isShown = () => true}: Props): ReactNode {
  return (
    // Safari forgets that a list without markers is a list.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={`tickets-shared-files ${styles['files'] ?? ''}`}>
      {files.map((file, index) => (
        <li key={`${file.path} ${String(index)}`} hidden={!isShown(file)}>
          <File file={file} />
        </li>
      ))}
    </ul>
  );
}

function File({file: {path, url, clash, changes}}: {readonly file: SharedFileProps}): ReactNode {
  const more = changes.count - changes.shown.length;
  return (
    <>
      <p className={styles['head']}>
        {url === null ? (
          <code>{path}</code>
        ) : (
          <a href={url}>
            <code>{path}</code>
          </a>
        )}
        {clash && <Clash kind={clash} />}
      </p>
      <ol>
        {changes.shown.map((change) => (
          <li key={change.ticket.id}>
            <Change change={change} />
          </li>
        ))}
        {more > 0 && <li>{moreTicketsText(more)}</li>}
      </ol>
    </>
  );
}

function Clash({kind}: {readonly kind: ClashKind}): ReactNode {
  const severity = kind === 'created-twice' ? 'error' : 'warn';
  return (
    <strong className={styles[severity]}>
      <span aria-hidden="true">{severityShapes[severity]}</span> {clashName(kind)}
    </strong>
  );
}

function Change({change}: {readonly change: FileChangeProps}): ReactNode {
  const {ticket, phase, isClashing} = change;
  return (
    <>
      <FileAction file={change} />
      <TicketLink ticket={ticket} />
      {phase !== null && <span> · {phaseText(phase)}</span>}
      {isClashing && (
        <span>
          {' · '}
          <Translate id="theme.tickets.clash.noOrder">no order with another one</Translate>
        </span>
      )}
    </>
  );
}
