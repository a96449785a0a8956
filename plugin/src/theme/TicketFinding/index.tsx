import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {CodeText} from 'docusaurus-plugin-tickets/client/CodeText';
import {lineText} from 'docusaurus-plugin-tickets/client/findingWords';
import {severityName, severityShapes} from 'docusaurus-plugin-tickets/client/words';
import type {FindingProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly finding: FindingProps;
  /** Whether it stands on the page of its ticket, so that the file need not be named. */
  readonly isHere?: boolean;
}

/** A finding: how much it weighs, what is wrong, what to do, where it is and where to edit it. */
export default function TicketFinding({finding, isHere = false}: Props): ReactNode {
  const {severity, message, help, path, line, column, ruleId, editUrl} = finding;
  return (
    <div className={`tickets-finding ${styles['finding'] ?? ''} ${styles[severity] ?? ''}`}>
      <strong className={styles['severity']}>
        <span aria-hidden="true">{severityShapes[severity]}</span> {severityName(severity)}
      </strong>{' '}
      <CodeText text={message} />
      {help !== null && <Help text={help} />}
      <small>
        {isHere ? lineText(line) : `${path}:${String(line)}:${String(column)}`} · {ruleId}
        {editUrl !== null && (
          <>
            {' · '}
            <a href={editUrl}>
              <Translate id="theme.tickets.findings.edit">Edit</Translate>
            </a>
          </>
        )}
      </small>
    </div>
  );
}

/** Below its first line help may have a diff. */
function Help({text}: {readonly text: string}): ReactNode {
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  return (
    <>
      <div>
        <CodeText text={first} />
      </div>
      {end >= 0 && <pre className={styles['diff']}>{text.slice(end + 1)}</pre>}
    </>
  );
}
